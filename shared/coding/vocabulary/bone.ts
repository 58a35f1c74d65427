import type { Row } from "./row.ts";

/**
 * "^" stands for the digit pair of a displaced and of a nondisplaced fracture: "S52.5{1,2}" is written by `displaced`.
 * A fracture that is not said to be nondisplaced is displaced. Source: ICD-10-CM Guidelines FY2026 I.C.19.c.
 */
export function bone(
  names: string,
  displaced: string,
  nondisplaced: string,
  when: Readonly<Record<string, string>> = {},
): Row {
  const suffixed = names
    .split("|")
    .flatMap((name) => [`${name} fracture`, `fracture ${name}`, `fractured ${name}`, `broken ${name}`]);
  return [
    suffixed.join("|"),
    displaced,
    { ...when, "&nondisplaced|non displaced|undisplaced|minimally displaced": nondisplaced },
  ];
}
