import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X214 2200A. */
export const loop2200A = loop("2200A", "R", 1, "Transmission Receipt Control Identifier", [
  segment("TRN", "R", 1, "Transmission Receipt Control Identifier", "R:1 R"),
  segment("DTP", "R", 1, "Information Source Receipt Date", "R:050 R:D8 R"),
  segment("DTP", "R", 1, "Information Source Process Date", "R:009 R:D8 R"),
]);
