import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X222A1 2330D. */
export const loop2330D = loop("2330D", "S", 1, "Other Payer Rendering Provider", [
  segment("NM1", "R", 1, "Other Payer Rendering Provider", "R:82 R:1,2"),
  segment("REF", "R", 3, "Other Payer Rendering Provider Secondary Identification", "R:0B,1G,G2,LU R"),
]);
