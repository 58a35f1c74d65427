import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X224A2 2430. */
export const loop2430 = loop("2430", "S", 15, "Line Adjudication Information", [
  segment("SVD", "R", 1, "Line Adjudication Information", "R R R(R:AD,ER R S S S S S) - R S"),
  segment("CAS", "S", 5, "Line Adjustment", `R:CO,CR,OA,PI,PR R R S${" S S S".repeat(5)}`),
  segment("DTP", "R", 1, "Line Check or Remittance Date", "R:573 R:D8 R"),
  segment("AMT", "S", 1, "Remaining Patient Liability", "R:EAF R"),
]);
