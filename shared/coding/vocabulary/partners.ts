import type { Vocabulary } from "./row.ts";

const partners = ["partner", "wife", "husband", "girlfriend", "boyfriend", "spouse", "gf", "bf", "ex", "sex partner"];
const links = [
  "tested positive for",
  "tested + for",
  "test positive for",
  "positive for",
  "positive",
  "+ for",
  "+",
  "treated for",
  "being treated for",
  "diagnosed with",
  "diagnosis with",
  "has",
  "had",
  "with",
  "w/",
  "recently had",
  "just had",
];
const infections = [
  "chlamydia",
  "gonorrhea",
  "gc",
  "gc/ct",
  "trich",
  "trichomonas",
  "syphilis",
  "std",
  "sti",
  "an sti",
];

/** "Wife tested positive for chlamydia": one came near it. */
const named = partners.flatMap((partner) =>
  links.flatMap((link) => infections.map((infection) => `${partner} ${link} ${infection}`)),
);

export const partnersInfection: Vocabulary = {
  id: "encounters",
  source: "ICD-10-CM Guidelines FY2026 I.C.21.c.1",
  rows: [[named.join("|"), "Z20.2"]],
};
