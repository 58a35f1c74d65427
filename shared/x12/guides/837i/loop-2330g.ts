import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X223A2 2330G. */
export const loop2330G = loop("2330G", "S", 1, "Other Payer Rendering Provider", [
  segment("NM1", "R", 1, "Other Payer Rendering Provider", "R:82 R:1"),
  segment("REF", "R", 4, "Other Payer Rendering Provider Secondary Identification", "R:0B,1G,G2,LU R"),
]);
