import { emptyCodeBook } from "../../../shared/codes/empty-code-book.ts";
import { codeServices } from "../../../shared/coding/services/code-services.ts";
import type { ServiceLine } from "../../../shared/coding/services/service-line.ts";
import { parseDay } from "../../../shared/values/day.ts";
import type { ServiceCase } from "../coding/service-case.ts";
import { type ComparedLines, compareLines, keyOf } from "./wrong-lines.ts";

/** How one text came out. */
export interface ServiceScore extends Pick<ComparedLines, "wrong"> {
  readonly id: string;
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  /** Of the lines whose code is expected: how many there are, and how many have its units and modifiers. */
  readonly codes: number;
  readonly units: number;
  readonly modifiers: number;
  /** Lines that are not expected so, and would have gone on without a coder. */
  readonly wronglySure: readonly string[];
  /** Codes of the case's `notBilled` that are billed. */
  readonly forbidden: readonly string[];
  readonly sure: number;
  /** Elements of the visit that came out otherwise, as "problems: low, moderate expected". */
  readonly elements: readonly string[];
}

const names = { 2: "minimal", 3: "low", 4: "moderate", 5: "high" } as const;
const dataNames = { 2: "minimal", 3: "limited", 4: "moderate", 5: "extensive" } as const;

/** Codes one text with nothing but its words and its day, and holds the lines against those expected. */
export function scoreServices(one: ServiceCase): ServiceScore {
  const day = parseDay(one.date);
  if (day === undefined) throw new Error(`${one.id}: ${one.date} is no day`);
  const coded = codeServices({
    text: one.text,
    facts: {},
    // What the diagnoses are is another evaluation's question.
    diagnoses: [{ code: "R69" }],
    day,
    codes: emptyCodeBook,
  });
  const compared = compareLines(one.expected, coded.lines);
  const expected = one.expected.map(keyOf);
  const sure = coded.lines.filter(isSureOfCode);
  return {
    id: one.id,
    expected: expected.length,
    found: coded.lines.length,
    right: compared.right.length,
    codes: compared.codes,
    units: compared.units,
    modifiers: compared.modifiers,
    wrong: compared.wrong,
    wronglySure: sure.map(keyOf).filter((key) => !expected.includes(key)),
    forbidden: one.notBilled
      .filter(({ code }) => coded.lines.some((line) => billedAs(line, code)))
      .map(({ code }) => code),
    sure: sure.length,
    elements: elementsOf(one, coded.visit?.elements ?? []),
  };
}

function billedAs({ code, modifiers }: ServiceLine, named: string): boolean {
  return code === named || modifiers.some((modifier) => `${code}-${modifier}` === named);
}

/** Every case is pointed to an unspecified diagnosis, so doubts about pointers say nothing here. */
function isSureOfCode({ doubts, confidence }: ServiceLine): boolean {
  return confidence >= 0.9 && doubts.every((doubt) => doubt.startsWith("No diagnosis says"));
}

function elementsOf(
  { facts }: ServiceCase,
  found: readonly { readonly name: "problems" | "data" | "risk"; readonly level: 2 | 3 | 4 | 5 }[],
): readonly string[] {
  return found.flatMap(({ name, level }) => {
    const expected = facts?.[name];
    const word = name === "data" ? dataNames[level] : names[level];
    return expected === undefined || expected === word ? [] : [`${name}: ${word}, ${expected} expected`];
  });
}
