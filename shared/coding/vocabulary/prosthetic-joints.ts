import type { Row, Vocabulary } from "./row.ts";

/** Joints that were replaced: what they are called, and the digits of their complications by side. */
const joints = [
  {
    called:
      "tka|tkr|total knee|total knee replacement|total knee arthroplasty|knee replacement|knee arthroplasty|knee prosthesis",
    infection: "T84.5{3,4,-,0}X~",
    loosening: "T84.03{2,3,-,9}~",
    dislocation: "T84.02{2,3,-,9}~",
    wear: "T84.06{2,3,-,9}~",
  },
  {
    called:
      "tha|thr|total hip|total hip replacement|total hip arthroplasty|hip replacement|hip arthroplasty|hip prosthesis|hip hemiarthroplasty",
    infection: "T84.5{1,2,-,0}X~",
    loosening: "T84.03{0,1,-,9}~",
    dislocation: "T84.02{0,1,-,9}~",
    wear: "T84.06{0,1,-,9}~",
  },
  {
    called:
      "tsa|rtsa|total shoulder|total shoulder replacement|total shoulder arthroplasty|reverse total shoulder|shoulder replacement|shoulder prosthesis",
    infection: "T84.59X~",
    loosening: "T84.038~",
    dislocation: "T84.028~",
    wear: "T84.068~",
  },
] as const;

/** How what goes wrong with one is written; "_" is the joint. */
const said = {
  infection:
    "_ infection|_ infected|infected _|septic _|infection of _|_ periprosthetic joint infection|periprosthetic joint infection _|periprosthetic infection _|_ periprosthetic infection|_ pji|pji _|pji of _|prosthetic joint infection _",
  loosening:
    "_ loosening|loosening of _|loose _|_ loose|aseptic loosening of _|_ aseptic loosening|mechanical loosening of _|loosening of _ component",
  dislocation:
    "_ dislocation|_ dislocated|dislocated _|dislocation of _|_ instability|instability of _|unstable _|recurrent _ dislocation",
  wear: "_ poly wear|poly wear _|polyethylene wear _|_ polyethylene wear|_ liner wear|wear of _",
} as const;

const rows: readonly Row[] = [
  ...joints.flatMap((joint) =>
    (["infection", "loosening", "dislocation", "wear"] as const).map(
      (kind): Row => [namesOf(joint.called, said[kind]), joint[kind]],
    ),
  ),
  [
    joints
      .map(({ called }) => namesOf(called, "painful _|pain due to _|pain from _|_ pain|pain in _|_ painful"))
      .join("|"),
    "T84.84X~",
  ],
  [
    "loosening of hip prosthesis|loose hip prosthesis|aseptic loosening hip|loosening hip prosthesis|aseptic loosening tha",
    "T84.03{0,1,-,9}~",
  ],
  [
    "loosening of knee prosthesis|loose knee prosthesis|aseptic loosening knee|aseptic loosening tka",
    "T84.03{2,3,-,9}~",
  ],
  [
    "prosthetic joint infection|infected knee prosthesis|infected hip prosthesis|pji|infected tka|infected tha",
    "T84.50X~",
    {
      "@knee + right": "T84.53X~",
      "@knee + left": "T84.54X~",
      "right + tka": "T84.53X~",
      "left + tka": "T84.54X~",
      "@hip + right": "T84.51X~",
      "@hip + left": "T84.52X~",
    },
  ],
  [
    "aseptic loosening|loosening of prosthesis|prosthetic loosening|mechanical loosening",
    "T84.039~",
    {
      "@knee + right": "T84.032~",
      "@knee + left": "T84.033~",
      "@hip + right": "T84.030~",
      "@hip + left": "T84.031~",
    },
  ],
];

function namesOf(called: string, patterns: string): string {
  return called
    .split("|")
    .flatMap((name) => patterns.split("|").map((pattern) => pattern.replace("_", name)))
    .join("|");
}

/** What goes wrong with a joint that was replaced. Source: ICD-10-CM Tabular List, T84.0-, T84.5-, T84.8-. */
export const prostheticJoints: Vocabulary = {
  id: "harm",
  source: "ICD-10-CM Guidelines FY2026 I.C.19.g",
  rows,
};
