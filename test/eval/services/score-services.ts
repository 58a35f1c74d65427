import { emptyCodeBook } from "../../../shared/codes/empty-code-book.ts";
import { codeServices } from "../../../shared/coding/services/code-services.ts";
import type { ServiceLine } from "../../../shared/coding/services/service-line.ts";
import { parseDay } from "../../../shared/values/day.ts";
import type { ServiceCase } from "../coding/service-case.ts";

/** How one text came out: lines as "99214-25 x1". */
export interface ServiceScore {
  readonly id: string;
  readonly right: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** Those of `extra` that would have gone on without a coder. */
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
  const lines = coded.lines.map((line) => ({ line, key: keyOf(line) }));
  const expected = one.expected.map(keyOf);
  const extra = lines.filter(({ key }) => !expected.includes(key));
  return {
    id: one.id,
    right: lines.map(({ key }) => key).filter((key) => expected.includes(key)),
    missing: expected.filter((key) => !lines.some((line) => line.key === key)),
    extra: extra.map(({ key }) => key),
    wronglySure: extra.filter(({ line }) => isSureOfCode(line)).map(({ key }) => key),
    forbidden: one.notBilled
      .filter(({ code }) => lines.some(({ line }) => billedAs(line, code)))
      .map(({ code }) => code),
    sure: lines.filter(({ line }) => isSureOfCode(line)).length,
    elements: elementsOf(one, coded.visit?.elements ?? []),
  };
}

function keyOf({ code, modifiers, units }: Pick<ServiceLine, "code" | "modifiers" | "units">): string {
  return `${[code, ...[...modifiers].sort()].join("-")} x${units}`;
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
