import type { Row } from "./row.ts";

/** Nerve, and the code of its injury. Source: ICD-10-CM Tabular List, S04, S14, S44, S54, S64, S74, S84. */
const nerves: readonly (readonly [names: string, code: string, when?: Readonly<Record<string, string>>])[] = [
  ["peroneal|common peroneal|deep peroneal|fibular", "S84.1{1,2,-,0}X~"],
  ["tibial", "S84.0{1,2,-,0}X~"],
  ["sciatic", "S74.0{1,2,-,0}X~"],
  ["femoral", "S74.1{1,2,-,0}X~"],
  ["axillary", "S44.3{1,2,-,0}X~"],
  ["ulnar", "S54.0{1,2,-,0}X~", { "&wrist|hand": "S64.0{1,2,-,0}X~", "&upper arm": "S44.0{1,2,-,0}X~" }],
  ["median", "S54.1{1,2,-,0}X~", { "&wrist|hand": "S64.1{1,2,-,0}X~", "&upper arm": "S44.1{1,2,-,0}X~" }],
  ["radial", "S44.2{1,2,-,0}X~", { "&wrist|hand": "S64.2{1,2,-,0}X~", "&forearm": "S54.2{1,2,-,0}X~" }],
  ["digital", "S64.40X~", { "@thumb": "S64.3{1,2,-,0}X~" }],
  ["facial", "S04.5{1,2,-,0}X~"],
];

export const nerveInjuries: readonly Row[] = nerves.map(
  ([names, code, when]): Row => [
    names
      .split("|")
      .flatMap((name) => [
        `${name} nerve injury`,
        `${name} nerve laceration`,
        `${name} nerve transection`,
        `injury of ${name} nerve`,
        `injury to ${name} nerve`,
        `laceration of ${name} nerve`,
        `lacerated ${name} nerve`,
      ])
      .join("|"),
    code,
    when,
  ],
);
