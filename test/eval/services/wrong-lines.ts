import type { ServiceLine } from "../../../shared/coding/services/service-line.ts";

/** What is compared of a line. */
export type ComparedLine = Pick<ServiceLine, "code" | "modifiers" | "units">;

/** How a line went wrong. A visit of another level is one of these and not a line missed and another too many. */
export const wrongKinds = ["visit level", "missing line", "extra line", "modifiers", "units"] as const;
export type WrongKind = (typeof wrongKinds)[number];

/** A wrong line of a text; "" where there is none on that side. */
export interface WrongLine {
  readonly kind: WrongKind;
  readonly expected: string;
  readonly found: string;
}

/** Lines of a text held against those expected. */
export interface ComparedLines {
  /** Right in code, modifiers and units. */
  readonly right: readonly ComparedLine[];
  readonly wrong: readonly WrongLine[];
  /** Lines whose code is expected; of these, how many have its units, and how many its modifiers. */
  readonly codes: number;
  readonly units: number;
  readonly modifiers: number;
}

const visit = /^(?:99(?:0|2[0-8]|3[89])\d{1,2}|G0402|G043[89])$/;

/** A line as "99214-25 x1". */
export function keyOf({ code, modifiers, units }: ComparedLine): string {
  return `${[code, ...[...modifiers].sort()].join("-")} x${units}`;
}

/** Pairs lines by what they share: all, the code and one of modifiers and units, the code, being a visit; the rest stands alone. */
export function compareLines(expected: readonly ComparedLine[], found: readonly ComparedLine[]): ComparedLines {
  const rest = [...found];
  const pairs: (readonly [ComparedLine, ComparedLine])[] = [];
  let open = [...expected];
  for (const fits of ways) {
    open = open.filter((line) => {
      const at = rest.findIndex((other) => fits(line, other));
      const [other] = at < 0 ? [] : rest.splice(at, 1);
      if (other !== undefined) pairs.push([line, other]);
      return other === undefined;
    });
  }
  const coded = pairs.filter(([one, other]) => one.code === other.code);
  return {
    right: pairs.filter(([one, other]) => keyOf(one) === keyOf(other)).map(([one]) => one),
    wrong: [
      ...pairs
        .filter(([one, other]) => keyOf(one) !== keyOf(other))
        .map(([one, other]): WrongLine => ({ kind: kindOf(one, other), expected: keyOf(one), found: keyOf(other) })),
      ...open.map((line): WrongLine => ({ kind: "missing line", expected: keyOf(line), found: "" })),
      ...rest.map((line): WrongLine => ({ kind: "extra line", expected: "", found: keyOf(line) })),
    ],
    codes: coded.length,
    units: coded.filter(([one, other]) => one.units === other.units).length,
    modifiers: coded.filter(([one, other]) => hasSameModifiers(one, other)).length,
  };
}

const ways: readonly ((one: ComparedLine, other: ComparedLine) => boolean)[] = [
  (one, other) => keyOf(one) === keyOf(other),
  (one, other) => one.code === other.code && hasSameModifiers(one, other),
  (one, other) => one.code === other.code && one.units === other.units,
  (one, other) => one.code === other.code,
  (one, other) => visit.test(one.code) && visit.test(other.code),
];

function hasSameModifiers(one: ComparedLine, other: ComparedLine): boolean {
  return [...one.modifiers].sort().join("-") === [...other.modifiers].sort().join("-");
}

function kindOf(one: ComparedLine, other: ComparedLine): WrongKind {
  if (one.code !== other.code) return "visit level";
  return hasSameModifiers(one, other) ? "units" : "modifiers";
}
