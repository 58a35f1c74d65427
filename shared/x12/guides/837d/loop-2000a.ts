import { loop, many, segment } from "../../segment-rule.ts";
import { loop2010AA } from "../837p/loop-2010aa.ts";
import { loop2010AB } from "../837p/loop-2010ab.ts";
import { loop2010AC } from "../837p/loop-2010ac.ts";
import { loop2000B } from "./loop-2000b.ts";

/** Source: 005010X224A2 2000A. */
export const loop2000A = loop("2000A", "R", many, "Billing Provider Hierarchical Level", [
  segment("HL", "R", 1, "Billing Provider Hierarchical Level", "R - R:20 R:1"),
  segment("PRV", "S", 1, "Billing Provider Specialty Information", "R:BI R:PXC R"),
  segment("CUR", "S", 1, "Foreign Currency Information", "R:85 R"),
  loop2010AA,
  loop2010AB,
  loop2010AC,
  loop2000B,
]);
