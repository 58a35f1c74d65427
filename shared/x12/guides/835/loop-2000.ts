import { loop, many, segment } from "../../segment-rule.ts";
import { loop2100 } from "./loop-2100.ts";

/** Source: 005010X221A1 2000. */
export const loop2000 = loop("2000", "S", many, "Header Number", [
  segment("LX", "R", 1, "Header Number", "R"),
  segment("TS3", "S", 1, "Provider Summary Information", "R R R R R - - - - - - - S - S - S S - S S S S S"),
  segment("TS2", "S", 1, "Provider Supplemental Summary Information", `S${" S".repeat(18)}`),
  loop2100,
]);
