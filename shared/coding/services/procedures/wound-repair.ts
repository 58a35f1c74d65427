import { findSaid, type Said, textOf } from "../said.ts";
import { draftOf, type Found } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { wasPerformed } from "./procedure-lines.ts";

/** A code for wounds up to so many centimeters; the last has no limit. */
type Steps = readonly (readonly [upTo: number, code: string])[];
type Depth = "simple" | "intermediate" | "complex";

interface Region {
  readonly name: string;
  readonly sites: RegExp;
  readonly steps: Steps;
}

const face = /\b(?:face|facial|forehead|eyebrow|eyelid|nose|nasal|lips?|ear|chin|cheek)\b/i;
const small = /\b(?:neck|hands?|finger|thumb|palm|f(?:oo|ee)t|toe|heel|genital\w*|scrotum|labia)\b/i;
const rest = /./s;

/** Source: CPT repair of wounds, as numbers: by depth, region and length in centimeters. */
const tables: Readonly<Record<Depth, readonly Region[]>> = {
  simple: [
    {
      name: "face",
      sites: face,
      steps: [
        [2.5, "12011"],
        [5, "12013"],
        [7.5, "12014"],
        [12.5, "12015"],
        [20, "12016"],
        [30, "12017"],
        [Number.POSITIVE_INFINITY, "12018"],
      ],
    },
    {
      name: "scalp, neck, trunk or limbs",
      sites: rest,
      steps: [
        [2.5, "12001"],
        [7.5, "12002"],
        [12.5, "12004"],
        [20, "12005"],
        [30, "12006"],
        [Number.POSITIVE_INFINITY, "12007"],
      ],
    },
  ],
  intermediate: [
    {
      name: "face",
      sites: face,
      steps: [
        [2.5, "12051"],
        [5, "12052"],
        [7.5, "12053"],
        [12.5, "12054"],
        [20, "12055"],
        [30, "12056"],
        [Number.POSITIVE_INFINITY, "12057"],
      ],
    },
    {
      name: "neck, hands, feet or genitals",
      sites: small,
      steps: [
        [2.5, "12041"],
        [7.5, "12042"],
        [12.5, "12044"],
        [20, "12045"],
        [30, "12046"],
        [Number.POSITIVE_INFINITY, "12047"],
      ],
    },
    {
      name: "scalp, trunk, arms or legs",
      sites: rest,
      steps: [
        [2.5, "12031"],
        [7.5, "12032"],
        [12.5, "12034"],
        [20, "12035"],
        [30, "12036"],
        [Number.POSITIVE_INFINITY, "12037"],
      ],
    },
  ],
  complex: [
    {
      name: "eyelids, nose, ears or lips",
      sites: /\b(?:eyelid|nose|nasal|ear|lips?)\b/i,
      steps: [
        [2.5, "13151"],
        [7.5, "13152"],
      ],
    },
    {
      name: "face, hands or feet",
      sites: new RegExp(`${face.source}|${small.source}|\\baxilla`, "i"),
      steps: [
        [2.5, "13131"],
        [7.5, "13132"],
      ],
    },
    {
      name: "scalp, arms or legs",
      sites: /\b(?:scalp|arm|forearm|elbow|leg|thigh|knee|shin|calf|ankle|wrist)\b/i,
      steps: [
        [2.5, "13120"],
        [7.5, "13121"],
      ],
    },
    {
      name: "trunk",
      sites: rest,
      steps: [
        [2.5, "13100"],
        [7.5, "13101"],
      ],
    },
  ],
};

/** A wound, or a closure that is billed beside an excision. */
const wound =
  /\b(?:lac(?:eration)?s?|wound)\b|\b(?:layered|intermediate|complex|two[- ]layer|2[- ]layer) (?:linear )?(?:wound )?(?:closure|repair)\b|\bclosed in (?:two |2 |multiple )?layers\b/gi;
const torn = /\b(?:lac(?:eration)?s?|wound)\b/i;
const closed =
  /\b(?:repair\w*|sutur\w+|stapl\w+|closed|closure|stitch\w*|in (?:two |2 )?layers|dermabond|tissue adhesive|glue[d]?)\b/i;
/** Wounds that are closed by other codes: of birth, of the eye, of organs and tendons. */
const inner =
  /\b(?:perineal|vaginal|cervical lac\w*|(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ]degree|corneal|scleral|conjunctival|tongue|palate|liver|splenic|tendon|nail ?bed)\b/i;
const lengths = /(?<length>\d+(?:\.\d+)?)\s*-?\s*cm\b/gi;
const source = "CPT repair of wounds, as numbers";

interface Wound {
  readonly depth: Depth;
  readonly region: Region;
  readonly length: number | undefined;
  /** Several lengths in one sentence may be several wounds. */
  readonly isOne: boolean;
  readonly span: { readonly start: number; readonly end: number };
}

/** Sentences after the one that names a wound that may tell of its closure. */
const reach = 4;

/** The sentence of a wound and those after it, up to the one that closes it or that names another. */
function untilClosed({ reading }: ServiceNote, from: number, named: readonly number[]): string {
  const words: string[] = [];
  for (const statement of reading.statements.slice(from, from + reach + 1)) {
    if (statement.index !== from && named.includes(statement.index)) break;
    words.push(textOf(reading, statement));
    if (closed.test(words.join(" "))) break;
  }
  return words.join(" ");
}

/** A closure without a length is that of a wound that was measured before, in the examination or where it was closed. */
function measuredOf({ reading }: ServiceNote, wounds: readonly Wound[], named: readonly Said[]): readonly Wound[] {
  const [first] = wounds;
  const measured = wounds.filter(({ length }) => length !== undefined);
  if (first === undefined || measured.length > 0) return measured.length > 0 ? measured : wounds;
  const before = [...new Set(named.map(({ statement }) => statement))].flatMap((statement): readonly Wound[] => {
    const words = textOf(reading, statement);
    const length = torn.test(words) ? [...words.matchAll(lengths)][0]?.groups?.length : undefined;
    return length === undefined ? [] : [{ ...first, length: Number(length) }];
  });
  return before.length > 0 ? before : wounds;
}

/** Wounds that were closed -> one line for each depth and region: lengths of the same add up. */
export function readWoundRepairs(note: ServiceNote): Found {
  const byStatement = Map.groupBy(findSaid(note.reading, wound), ({ statement }) => statement);
  const named = [...byStatement.keys()]
    .filter((statement) => torn.test(textOf(note.reading, statement)))
    .map(({ index }) => index);
  const wounds = [...byStatement.values()].flatMap((inStatement): readonly Wound[] => {
    const said = inStatement.find(({ marks }) => marks.size === 0) ?? inStatement[0];
    if (said === undefined || inner.test(textOf(note.reading, said.statement))) return [];
    const words = textOf(note.reading, said.statement);
    const { index: own } = said.statement;
    const isTorn = named.includes(own);
    // The closure of a wound that was named before is no other wound.
    if (!isTorn && named.some((index) => index < own && own - index <= reach)) return [];
    const around = isTorn ? untilClosed(note, own, named) : words;
    if (!closed.test(around) || !wasPerformed(note, said)) return [];
    const depth: Depth = /\bcomplex\b/i.test(around)
      ? "complex"
      : /\b(?:intermediate|layered|in (?:two |2 )?layers|two[- ]layer|2[- ]layer|deep (?:sutures|layer)|vicryl)\b/i.test(
            around,
          )
        ? "intermediate"
        : "simple";
    const before = note.reading.statements
      .filter(({ index }) => index < said.statement.index && index >= said.statement.index - 3)
      .map((statement) => textOf(note.reading, statement))
      .reverse();
    const region =
      [words, ...before].flatMap((told) => tables[depth].slice(0, -1).filter(({ sites }) => sites.test(told)))[0] ??
      tables[depth].at(-1);
    if (region === undefined) return [];
    const measured = [...around.matchAll(lengths)].map((match) => ({
      length: Number(match.groups?.length),
      at: match.index,
    }));
    const nearest = measured.toSorted(
      (one, other) =>
        Math.abs(one.at - (said.start - said.statement.start)) -
        Math.abs(other.at - (said.start - said.statement.start)),
    )[0];
    return [
      {
        depth,
        region,
        length: nearest?.length,
        isOne: measured.length < 2,
        span: { start: said.start, end: said.end },
      },
    ];
  });
  const groups = Map.groupBy(
    measuredOf(note, wounds, [...byStatement.values()].flat()),
    ({ depth, region }) => `${depth} ${region.name}`,
  );
  return {
    drafts: [...groups.values()].flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const total = same.reduce((sum, { length }) => sum + (length ?? 0), 0);
      const code = first.region.steps.find(([upTo]) => total <= upTo)?.[1] ?? first.region.steps.at(-1)?.[1] ?? "";
      const isMeasured = same.every(({ length }) => length !== undefined);
      return [
        draftOf({
          code,
          role: "procedure",
          spans: same.map(({ span }) => span),
          rule: "procedures/wound-repair",
          source,
          confidence: isMeasured ? 0.95 : 0.5,
          reason: isMeasured
            ? `A ${first.depth} repair, ${total} cm, of ${first.region.name}.`
            : `A ${first.depth} repair of ${first.region.name}.`,
          doubts: [
            ...(isMeasured ? [] : ["The text does not say how long the wound was."]),
            ...(same.every(({ isOne }) => isOne) ? [] : ["One sentence tells of several lengths."]),
            ...(first.depth === "complex" && (total > 7.5 || total < 1.1)
              ? ["A complex repair of this length is billed by other codes."]
              : []),
          ],
          suggestions: first.region.steps
            .map(([, other]) => other)
            .filter((other) => other !== code)
            .slice(0, 2),
        }),
      ];
    }),
    notBilled: [],
  };
}
