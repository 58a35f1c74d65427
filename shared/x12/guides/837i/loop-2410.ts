import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X223A2 2410. */
export const loop2410 = loop("2410", "S", 1, "Drug Identification", [
  segment("LIN", "R", 1, "Drug Identification", "- R:N4 R"),
  segment("CTP", "R", 1, "Drug Quantity", "- - - R R(R:F2,GR,ME,ML,UN)"),
  segment("REF", "S", 1, "Prescription or Compound Drug Association Number", "R:VY,XZ R"),
]);
