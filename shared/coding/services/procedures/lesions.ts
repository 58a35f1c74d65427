import { readNumber } from "../read-number.ts";
import { findSaid, type Said, textOf } from "../said.ts";
import { draftOf, type Found, type ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { wasPerformed } from "./procedure-lines.ts";

/** What a number of lesions is billed as: [code, units], in the order of the claim. */
type Billed = readonly (readonly [code: string, units: number])[];

interface LesionRow {
  readonly id: string;
  /** What the lesions are called, and what was done to them: both in one statement. */
  readonly lesion: string;
  readonly done: RegExp;
  readonly bill: (count: number) => Billed;
}

const first =
  (code: string, more: string) =>
  (count: number): Billed => [[code, 1], ...(count > 1 ? [[more, count - 1] as const] : [])];
const frozen =
  /\b(?:cryo\w*|ln2|liquid nitrogen|destroy\w*|destruction|freez\w*|froze\w*|electrodes\w+|curett?age|ablat\w+|treated)\b/i;

/** Source: CPT skin procedures, as numbers. */
const rows: readonly LesionRow[] = [
  {
    id: "actinic-keratoses",
    lesion: "actinic kerato\\w+|AKs?",
    done: frozen,
    bill: (count) =>
      count >= 15 ? [["17004", 1]] : [["17000", 1], ...(count > 1 ? [["17003", count - 1] as const] : [])],
  },
  {
    id: "warts",
    lesion:
      "(?:plantar |common |flat )?warts?|molluscum(?: lesions?)?|inflamed (?:sks?|seborrheic kerato\\w+)|verruca\\w*",
    done: frozen,
    bill: (count) => [[count >= 15 ? "17111" : "17110", 1]],
  },
  {
    id: "skin-tags",
    lesion: "skin tags?|acrochord\\w+",
    done: /\b(?:snip\w*|remov\w+|excis\w+|cryo\w*|cauter\w+)\b/i,
    bill: (count) => [["11200", 1], ...(count > 15 ? [["11201", Math.ceil((count - 15) / 10)] as const] : [])],
  },
  { id: "punch-biopsies", lesion: "punch (?:biops\\w+|bx)", done: /./s, bill: first("11104", "11105") },
  { id: "shave-biopsies", lesion: "(?:shave|tangential) (?:biops\\w+|bx)", done: /./s, bill: first("11102", "11103") },
  { id: "incisional-biopsies", lesion: "incisional (?:biops\\w+|bx)", done: /./s, bill: first("11106", "11107") },
  {
    id: "intralesional",
    lesion: "intralesional(?:ly)?(?: (?:injections?|kenalog|triamcinolone))?",
    done: /./s,
    bill: (count) => [[count > 7 ? "11901" : "11900", 1]],
  },
  {
    id: "nail-debridement",
    lesion: "(?:toe)?nails? (?:were )?debrid\\w+|debrid\\w+[^.;]{0,20}nails?",
    done: /./s,
    bill: (count) => [[count >= 6 ? "11721" : "11720", 1]],
  },
  {
    id: "calluses",
    lesion: "(?:corns?|callus(?:es)?)",
    done: /\b(?:par(?:ed|ing)|trimm\w+|debrid\w+)\b/i,
    bill: (count) => [[count === 1 ? "11055" : count <= 4 ? "11056" : "11057", 1]],
  },
];
const patterns = rows.map((row) => ({
  row,
  pattern: new RegExp(
    String.raw`(?:(?<count>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|single|a)\s+(?:[a-z-]+\s+){0,2}?)?(?<![\w-])(?:${row.lesion})(?![\w])(?:\s*(?:x|×|#)\s*(?<times>\d{1,3}))?`,
    "gi",
  ),
}));

/** Lesions that were treated or sampled -> their lines by number. */
export function readLesions(note: ServiceNote): Found {
  const drafts: ServiceDraft[] = [];
  for (const { row, pattern } of patterns) {
    const found = findSaid(note.reading, pattern).filter(
      (each) => wasPerformed(note, each) && row.done.test(textOf(note.reading, each.statement)),
    );
    const [said] = found;
    if (said === undefined || said.statement.section === "complaint") continue;
    drafts.push(...linesOf(note, row, said, placesOf(note, found)));
  }
  return { drafts: oneFirstBiopsy(drafts), notBilled: [] };
}

/** The first of each kind of biopsy, the highest kind first, with the number of each further one of its kind. */
const biopsies: readonly (readonly [first: string, further: string])[] = [
  ["11106", "11107"],
  ["11104", "11105"],
  ["11102", "11103"],
];

/** Of biopsies of several kinds one is the first, and all others are added to it. Source: CPT biopsy of skin, as numbers. */
function oneFirstBiopsy(drafts: readonly ServiceDraft[]): readonly ServiceDraft[] {
  const kinds = biopsies.filter(([first]) => drafts.some(({ code }) => code === first));
  const [, ...lower] = kinds;
  return drafts.flatMap((draft) => {
    const kind = lower.find(([first, further]) => draft.code === first || draft.code === further);
    if (kind === undefined) return [draft];
    const [, further] = kind;
    if (draft.code === further) return [];
    const more = drafts.find(({ code }) => code === further)?.units ?? 0;
    return [
      {
        ...draft,
        code: further,
        units: draft.units + more,
        reason: `${draft.reason} A biopsy of another kind is the first.`,
      },
    ];
  });
}

/** "of a lesion on the back and of a lesion on the arm": those that are named one by one. */
function listed(after: string): number | undefined {
  const named = after.match(/\b(?:lesions?|sites?|spots?)\b/gi)?.length ?? 0;
  return named > 1 ? named : undefined;
}

/** Q7, Q8 and Q9 on routine care of the feet. Source: CMS Medicare Benefit Policy Manual (Pub. 100-02), chapter 15 section 290. */
function classFindings({ reading, payer }: ServiceNote, code: string): readonly string[] {
  const told = /^(?:1105[567]|1171[9]|1172[01]|G0127)$/.test(code) ? /\bQ[789]\b/.exec(reading.text)?.[0] : undefined;
  return told === undefined || payer !== "medicare" ? [] : [told];
}

/** "4 AKs on the forehead and 3 on the hand": those of the other places. */
function furtherOf(after: string): number {
  const more = after.matchAll(
    /(?:,|;|\band\b|\bplus\b|\+|&)\s*(?<count>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?: (?:more|others?|lesions?|aks?|warts?|tags?|additional))?(?: (?:on|of|to|over|at|from)\b)/gi,
  );
  return [...more].reduce((sum, { groups }) => sum + (readNumber(groups?.count ?? "") ?? 0), 0);
}

const places =
  /\b(?:scalp|forehead|temple|cheek|nose|ear|helix|lip|chin|neck|chest|abdomen|back|shoulder|arm|forearm|hand|finger|thigh|knee|leg|shin|calf|foot|toe|buttock|axilla|flank|eyebrow|eyelid)\b/i;

/** How many parts of the body the sentences of the same procedure name, one each: so many lesions, where none are counted. */
function placesOf({ reading }: ServiceNote, found: readonly Said[]): number {
  const named = found.flatMap(({ start, statement }, index) => {
    const next = found[index + 1];
    const isFirst = found[index - 1]?.statement !== statement;
    // Within one sentence a place belongs to the name before it.
    const words = reading.text.slice(
      isFirst ? statement.start : start,
      next?.statement === statement ? next.start : statement.end,
    );
    const place = places.exec(words)?.[0].toLowerCase();
    return place === undefined ? [] : [`${/\b(?:left|right|l|r)\b/i.exec(words)?.[0].toLowerCase()[0] ?? ""} ${place}`];
  });
  return new Set(named).size;
}

function linesOf(note: ServiceNote, row: LesionRow, said: Said, named: number): readonly ServiceDraft[] {
  const words = textOf(note.reading, said.statement);
  const counted =
    readNumber(said.groups.times ?? said.groups.count ?? /\b(?:x|×)\s*(\d{1,3})\b/.exec(words)?.[1] ?? "") ??
    (row.id === "intralesional"
      ? readNumber(
          /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:[a-z]+ ){0,3}?(?:cysts?|lesions?|keloids?|plaques?|nodules?|patches)\b/i.exec(
            words,
          )?.[1] ?? "",
        )
      : undefined) ??
    readNumber(/\b(\d{1,3}|[a-z]+)\b(?= (?:[a-z]+ ){0,2}(?:toe)?nails?\b)/i.exec(said.words)?.[1] ?? "") ??
    readNumber(
      /^[^.;]{0,12}\bof (\d{1,2}|[a-z]+) (?:[a-z]+ )?(?:lesions?|sites?|spots?|nevi|moles|areas|papules)\b/i.exec(
        words.slice(said.end - said.statement.start),
      )?.[1] ?? "",
    ) ??
    listed(words.slice(said.end - said.statement.start));
  const inPlaces = named > 1 ? named : undefined;
  const told = counted === undefined ? inPlaces : counted + furtherOf(words.slice(said.end - said.statement.start));
  const isOne = told === undefined && !/s\b/i.test(said.words.trim().slice(-1));
  const count = told ?? 1;
  return row.bill(count).map(([code, units]) =>
    draftOf({
      code,
      role: "procedure",
      units,
      modifiers: classFindings(note, code),
      spans: [said],
      rule: `procedures/${row.id}`,
      source: "CPT skin procedures, as numbers",
      confidence: told === undefined ? (isOne ? 0.9 : 0.6) : 0.95,
      reason: `${count} ${count === 1 ? "was" : "were"} treated or sampled.`,
      doubts: told === undefined && !isOne ? ["The text does not say how many."] : [],
    }),
  );
}
