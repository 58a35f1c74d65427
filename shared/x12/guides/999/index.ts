import type { Guide } from "../../grammar.ts";
import { loop, segment } from "../../segment-rule.ts";
import { loop2000 } from "./loop-2000.ts";

/** AK905 to AK909. Source: 005010X231A1 AK905. */
const groupErrors = "1,2,3,4,5,6,10,11,12,13,14,15,16,17,18,19,23,24,25,26";

/** Implementation Acknowledgment. Small: the whole body comes at the end of the transaction set. */
export const guide999: Guide = {
  id: "005010X231A1",
  name: "Implementation Acknowledgment (999)",
  transactionSet: "999",
  functionalId: "FA",
  units: [],
  body: loop("", "R", 1, "Implementation Acknowledgment", [
    segment("AK1", "R", 1, "Functional Group Response Header", "R R R"),
    loop2000,
    segment(
      "AK9",
      "R",
      1,
      "Functional Group Response Trailer",
      `R:A,E,M,P,R,W,X R R R${` S:${groupErrors}`.repeat(5)}`,
    ),
  ]),
};
