/** Whose plan of care a service is under. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 5 section 20.1. */
export type Discipline = "GP" | "GO" | "GN";

const rows: readonly (readonly [Discipline, RegExp])[] = [
  [
    "GO",
    /\b(?:occupational therap\w+|OT (?:eval\w*|re-?eval\w*|visit|daily|treatment|note|session|progress|plan)|OTR|COTA)\b/,
  ],
  ["GN", /\b(?:speech(?:[- ]language)? (?:therap\w+|patholog\w+)|SLP|swallow\w* (?:therapy|eval\w*))\b/i],
  [
    "GP",
    /\b(?:physical therap\w+|PT (?:eval\w*|re-?eval\w*|visit|daily|treatment|note|session|progress|plan|clinic|outpatient)|outpatient PT|DPT|PTA|MPT)\b/,
  ],
];

/** The discipline whose note this is: one that it begins with, not one that it refers to; undefined where it is none. */
export function readDiscipline(text: string): Discipline | undefined {
  const title = text.slice(0, 200);
  const found = rows.flatMap(([discipline, pattern]) => {
    const match = new RegExp(pattern.source, "i").exec(title);
    if (match === null) return [];
    const before = title.slice(0, match.index);
    return /\b(?:refer\w*|order\w*|start\w*|for|to|try|tried|recommend\w*|continue\w*)\s*$/i.test(before)
      ? []
      : [{ discipline, at: match.index }];
  });
  return found.toSorted((one, other) => one.at - other.at)[0]?.discipline;
}
