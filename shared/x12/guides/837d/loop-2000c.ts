import { loop, many, segment } from "../../segment-rule.ts";
import { loop2010CA } from "./loop-2010ca.ts";
import { loop2300 } from "./loop-2300.ts";

/** Source: 005010X224A2 2000C. */
export const loop2000C = loop("2000C", "S", many, "Patient Hierarchical Level", [
  segment("HL", "R", 1, "Patient Hierarchical Level", "R R R:23 R:0"),
  segment("PAT", "R", 1, "Patient Information", "R:01,19,20,21,39,40,53,G8"),
  loop2010CA,
  loop2300,
]);
