import { findSaid, type Said, textOf } from "../said.ts";
import { draftOf, type Found } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { wasPerformed } from "./procedure-lines.ts";
import { sideBeside } from "./side.ts";

type Part = "upper" | "lower";
interface SpineRow {
  readonly id: string;
  readonly names: RegExp;
  readonly also?: RegExp;
  /** Codes of the first level and of each further one; the last counts for all that follow. */
  readonly codes: Readonly<Record<Part, readonly string[]>>;
  readonly isSided: boolean;
  /** Pairs of vertebrae count as one joint; nerves as one level. */
  readonly counts: "joints" | "levels" | "once";
}

const guided = /\b(?:fluoro\w*|ct|c-arm|image[- ]guid\w*|imaging guid\w*|contrast|omnipaque|isovue|epidurogram)\b/i;

/** The more special first. Source: CPT nervous system, as numbers: neck and chest, loins and sacrum. */
const rows: readonly SpineRow[] = [
  {
    id: "facet-destruction",
    names:
      /\b(?:radio-?frequency|rfa|rf|thermal|neurotomy|rhizotomy|ablation)\b[^.;]{0,80}\b(?:facet\w*|medial branch\w*|[clt]\d)|\b(?:facet\w*|medial branch\w*)[^.;]{0,60}\b(?:radio-?frequency|rfa|neurotomy|rhizotomy|ablation)\b/gi,
    codes: { upper: ["64633", "64634"], lower: ["64635", "64636"] },
    isSided: true,
    counts: "joints",
  },
  {
    id: "facet",
    names:
      /\b(?:facet(?: joint)?s?|medial branch(?:es)?|zygapophys\w+|mbb)\b[^.;]{0,60}\b(?:inject\w*|blocks?|mbbs?)\b|\b(?:inject\w*|blocks?)\b[^.;]{0,40}\b(?:facet(?: joint)?s?|medial branch(?:es)?)\b|\bmbbs?\b/gi,
    codes: { upper: ["64490", "64491", "64492"], lower: ["64493", "64494", "64495"] },
    isSided: true,
    counts: "joints",
  },
  {
    id: "transforaminal",
    names:
      /\btransforaminal\b[^.;]{0,40}\b(?:epidural|inject\w*|esi|steroid)|\btfesi\b|\bselective nerve root block\b|\bsnrb\b/gi,
    codes: { upper: ["64479", "64480"], lower: ["64483", "64484"] },
    isSided: true,
    counts: "levels",
  },
  {
    id: "epidural",
    names:
      /\b(?:interlaminar|caudal|epidural|lumbar|cervical|thoracic)\b[^.;]{0,40}\b(?:epidural )?(?:steroid )?(?:injection|esi|lesi|cesi)\b|\b(?:l|c|t)?esi\b|\bepidural steroid\b/gi,
    codes: { upper: ["62321"], lower: ["62323"] },
    isSided: false,
    counts: "once",
  },
];
const unguided: Readonly<Record<Part, string>> = { upper: "62320", lower: "62322" };
const source = "CPT nervous system, as numbers";

/** Injections and destruction of nerves along the spine -> their lines, by part, level and side. */
export function readSpineInjections(note: ServiceNote): Found {
  const { reading } = note;
  for (const row of rows) {
    const said = findSaid(reading, row.names).find(
      (each) =>
        wasPerformed(note, each) &&
        (row.id !== "epidural" || /epidural|esi\b/i.test(each.words)) &&
        !/labor|anesthesia/i.test(each.words),
    );
    if (said === undefined) continue;
    const words = reading.statements
      .filter(({ index }) => index >= said.statement.index - 1 && index <= said.statement.index + 4)
      .map((statement) => textOf(reading, statement))
      .join(" ");
    const part: Part = (isLower(textOf(reading, said.statement)) ?? isLower(words) ?? true) ? "lower" : "upper";
    const count = row.counts === "once" ? 1 : countOf(row, textOf(reading, said.statement));
    const isGuided = guided.test(words);
    const codes = row.id === "epidural" && !isGuided ? [unguided[part]] : row.codes[part];
    const side = row.isSided ? sideBeside(reading, said) : undefined;
    return { drafts: linesOf(row, said, codes, count, side), notBilled: [] };
  }
  return { drafts: [], notBilled: [] };
}

function linesOf(
  row: SpineRow,
  said: Said,
  codes: readonly string[],
  count: number,
  side: ReturnType<typeof sideBeside>,
) {
  const [first = "", ...more] = codes;
  const rest = count - 1;
  const billed: (readonly [string, number])[] = [[first, 1]];
  for (const [index, code] of more.entries()) {
    const units = index < more.length - 1 ? Math.min(1, rest - index) : rest - index;
    // A third facet level and all that follow are one.
    if (units > 0) billed.push([code, row.id === "facet" ? 1 : units]);
  }
  return billed.map(([code, units]) =>
    draftOf({
      code,
      role: "procedure",
      units,
      side,
      spans: [said],
      rule: `procedures/spine-${row.id}`,
      source,
      reason: `${count === 1 ? "One level" : `${count} levels`} of the spine ${count === 1 ? "was" : "were"} treated.`,
      doubts: row.isSided && side === undefined ? ["The text does not say on which side."] : [],
    }),
  );
}

/** Undefined where the words name no part of the spine. */
function isLower(words: string): boolean | undefined {
  if (
    /\b(?:lumbar|lumbosacral|sacral|caudal|low back|L[1-5]|S1|LESI)\b/.test(words) ||
    /\b(?:lumbar|caudal|lumbosacral)\b/i.test(words)
  )
    return true;
  if (/\b(?:cervical|thoracic|C[2-8]|T\d{1,2}|CESI)\b/.test(words) || /\b(?:cervical|thoracic)\b/i.test(words))
    return false;
  return undefined;
}

/** "L4-5 and L5-S1" -> 2 joints; "medial branches L3, L4, L5" -> 2 joints, which three nerves serve; "L5" -> 1 level. */
function countOf({ counts }: SpineRow, words: string): number {
  const pairs = words.match(/\b[CTLS]\d{1,2}\s*[-–/]\s*[CTLS]?\d{1,2}\b/g) ?? [];
  if (pairs.length > 0) return counts === "joints" ? pairs.reduce((sum, pair) => sum + spanOf(pair), 0) : pairs.length;
  const single = new Set(words.match(/\b[CTLS]\d{1,2}\b/g) ?? []).size;
  if (single === 0) return Number(/\b([1-4])[- ]levels?\b/i.exec(words)?.[1] ?? 1);
  return counts === "joints" ? Math.max(1, single - 1) : single;
}

/** "L4-5" -> 1, "L3-5" or "L3-L5" -> 2. */
function spanOf(pair: string): number {
  const [, letter, from, other, to] = /([CTLS])(\d{1,2})\s*[-–/]\s*([CTLS]?)(\d{1,2})/.exec(pair) ?? [];
  if (other !== "" && other !== letter) return 1;
  return Math.max(1, Number(to) - Number(from));
}
