import { type Day, day } from "../../values/day.ts";

/** A line of the table: one code, or all that differ by side, trimester and encounter. */
export interface DiagnosisLine {
  /** What is before the first character that differs, without a dot; the code where none does. */
  readonly stem: string;
  /** With "%" for the side and "&" for the trimester. */
  readonly title: string;
  readonly from: Day;
  readonly codes: readonly DiagnosisTitle[];
}

export interface DiagnosisTitle {
  readonly code: string;
  readonly title: string;
}

/** Sides and trimesters, by their first letters; the characters that stand for them follow in the table. */
const words: Readonly<Record<string, string>> = {
  r: "right",
  l: "left",
  b: "bilateral",
  u: "unspecified",
  f: "first trimester",
  s: "second trimester",
  t: "third trimester",
};
/** What most codes have. */
const shorthand: Readonly<Record<string, string>> = {
  s: "rlu:129",
  z: "rlu:120",
  e: "rl:12",
  b: "rlbu:1239",
  t: "fstu:1239",
  y: "fstu:1230",
};

const wound = { A: "initial encounter", D: "subsequent encounter", S: "sequela" };
const fracture = {
  A: "initial encounter, closed fracture",
  B: "initial encounter, open fracture",
  D: "subsequent encounter, routine healing",
  G: "subsequent encounter, delayed healing",
  K: "subsequent encounter, nonunion",
  P: "subsequent encounter, malunion",
  S: "sequela",
};
const { P: _, ...fractureThatCannotSlip } = fracture;
const { A: _closed, B: _open, ...fractureLater } = fracture;
/** Seventh characters. Source: ICD-10-CM Guidelines I.C.19.a, and the list at each category of the Tabular List. */
const sevenths: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: wound,
  f: fracture,
  t: fractureThatCannotSlip,
  p: fractureLater,
  o: {
    A: fracture.A,
    B: "initial encounter, open fracture type I or II",
    C: "initial encounter, open fracture type IIIA, IIIB or IIIC",
    D: "subsequent encounter, closed fracture, routine healing",
    E: "subsequent encounter, open fracture type I or II, routine healing",
    F: "subsequent encounter, open fracture type IIIA, IIIB or IIIC, routine healing",
    G: "subsequent encounter, closed fracture, delayed healing",
    H: "subsequent encounter, open fracture type I or II, delayed healing",
    J: "subsequent encounter, open fracture type IIIA, IIIB or IIIC, delayed healing",
    K: "subsequent encounter, closed fracture, nonunion",
    M: "subsequent encounter, open fracture type I or II, nonunion",
    N: "subsequent encounter, open fracture type IIIA, IIIB or IIIC, nonunion",
    P: "subsequent encounter, closed fracture, malunion",
    Q: "subsequent encounter, open fracture type I or II, malunion",
    R: "subsequent encounter, open fracture type IIIA, IIIB or IIIC, malunion",
    S: "sequela",
  },
};

/** The oldest release that every code was compared with. */
const oldest = day("2023-10-01");
const since: Readonly<Record<string, Day>> = { "25": day("2024-10-01"), "26": day("2025-10-01") };

/**
 * "S93 |40<s>+a Sprain of % ankle" -> S93.401A to S93.409S. Behind the category, each entry has the rest of its code, `<…>` for
 * a character that says the side or the trimester, `+` with the kind of seventh character, and `@26` where the code came with
 * FY2026.
 */
export function readDiagnosisTable(table: string): readonly DiagnosisLine[] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [category = "", ...entries] = line.split(" |");
      return entries.map((entry) => readEntry(category, entry));
    });
}

function readEntry(category: string, entry: string): DiagnosisLine {
  const found = /^([0-9A-Z]*)(?:<([^>]+)>([0-9A-Z]*))?(?:<([^>]+)>([0-9A-Z]*))?(?:\+(\w))?(?:@(\d\d))? (.+)$/.exec(
    entry,
  );
  if (found === null) throw new SyntaxError(`the starter has an entry that cannot be read: ${category} ${entry}`);
  const [, head = "", firstAxis, middle = "", secondAxis, tail = "", seventh, year, title = ""] = found;
  let codes: readonly DiagnosisTitle[] = [{ code: category + head, title }];
  codes = spread(codes, firstAxis, middle);
  codes = spread(codes, secondAxis, tail);
  if (seventh !== undefined) {
    const endings = Object.entries(sevenths[seventh] ?? {});
    codes = codes.flatMap((each) =>
      endings.map(([character, words]) => ({ code: each.code + character, title: `${each.title}, ${words}` })),
    );
  }
  return { stem: category + head, title, from: since[year ?? ""] ?? oldest, codes };
}

function spread(codes: readonly DiagnosisTitle[], axis: string | undefined, after: string): readonly DiagnosisTitle[] {
  if (axis === undefined) return codes;
  const [letters = "", characters = ""] = (shorthand[axis] ?? axis).split(":");
  const isTime = /[fst]/.test(letters);
  return codes.flatMap(({ code, title }) =>
    [...letters].map((letter, index) => {
      const word = isTime && letter === "u" ? "unspecified trimester" : (words[letter] ?? "");
      return {
        code: code + (characters[index] ?? "") + after,
        title: capital(title.replace(isTime ? "&" : "%", word)),
      };
    }),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
