import type { Row, Vocabulary } from "./row.ts";

/** Where endometriosis sits: words, and its codes superficial, deep and where the depth is not said. */
const places: readonly (readonly [words: string, superficial: string, deep: string, open: string])[] = [
  ["ovary|ovarian|endometrioma|endometriomas", "N80.11{1,2,3,9}", "N80.12{1,2,3,9}", "N80.10{1,2,3,9}"],
  ["fallopian tube|tube|tubes|tubal", "N80.21{1,2,3,9}", "N80.22{1,2,3,9}", "N80.20{1,2,3,9}"],
  ["anterior cul de sac|vesicouterine|bladder flap", "N80.311", "N80.312", "N80.319"],
  ["cul de sac|posterior cul de sac|pouch of douglas|pod", "N80.321", "N80.322", "N80.329"],
  ["sidewall|side wall|pelvic sidewall", "N80.33{1,2,3,9}", "N80.34{1,2,3,9}", "N80.35{1,2,3,9}"],
  ["pelvic brim", "N80.36{1,2,3,9}", "N80.37{1,2,3,9}", "N80.38{1,2,3,9}"],
  ["uterosacral|uterosacral ligament|usl", "N80.3A{1,2,3,9}", "N80.3B{1,2,3,9}", "N80.3C{1,2,3,9}"],
  ["peritoneum|peritoneal|pelvic peritoneum", "N80.391", "N80.392", "N80.30"],
  ["rectovaginal|rectovaginal septum", "N80.40", "N80.40", "N80.40"],
  ["rectum|rectal", "N80.511", "N80.512", "N80.519"],
  ["sigmoid|rectosigmoid|sigmoid colon", "N80.521", "N80.522", "N80.529"],
  ["cecum|cecal", "N80.531", "N80.532", "N80.539"],
  ["appendix|appendiceal", "N80.541", "N80.542", "N80.549"],
  ["bowel|intestine|intestinal", "N80.50", "N80.50", "N80.50"],
  ["bladder", "N80.A1", "N80.A2", "N80.A0"],
  ["ureter|ureteral", "N80.A4{1,2,3,9}", "N80.A5{1,2,3,9}", "N80.A6{1,2,3,9}"],
  ["diaphragm|diaphragmatic", "N80.B31", "N80.B32", "N80.B39"],
  ["abdominal wall", "N80.C19", "N80.C19", "N80.C19"],
  ["umbilicus|umbilical", "N80.C2", "N80.C2", "N80.C2"],
  ["scar|incision|cutaneous scar", "N80.6", "N80.6", "N80.6"],
  ["uterus|uterine", "N80.01", "N80.02", "N80.00"],
];
const shallow = "superficial";
const deep = "deep|deeply|die|infiltrating|deep infiltrating";

const byPlace = Object.fromEntries(
  places.flatMap(([words, superficial, infiltrating, open]) => [
    [`*${shallow} + ${words}`, superficial],
    [`*${deep} + ${words}`, infiltrating],
    [`*&!${shallow}|${deep} + ${words}`, open],
  ]),
);

const rows: readonly Row[] = [
  [
    "deep endo|superficial endo|endo implants|endo lesions|stage i endo|stage ii endo|stage iii endo|stage iv endo|stage 1 endo|stage 2 endo|stage 3 endo|stage 4 endo|endometriosis|endometriotic implants|endometriosis implants|deep infiltrating endometriosis",
    "N80.9",
    byPlace,
  ],
];

export const endometriosis: Vocabulary = { id: "womens-health", source: "ICD-10-CM Guidelines FY2026 I.B.2", rows };
