import { loop, many, segment } from "../../segment-rule.ts";
import { loop2100 } from "./loop-2100.ts";

/** IK502 to IK506. Source: 005010X231A1 IK502. */
const setErrors = "1,2,3,4,5,6,7,8,9,10,11,12,13,15,16,17,18,19,23,24,25,26,27,I5,I6";

/** Source: 005010X231A1 2000. */
export const loop2000 = loop("2000", "S", many, "Transaction Set Response", [
  segment("AK2", "R", 1, "Transaction Set Response Header", "R R S"),
  loop2100,
  segment("IK5", "R", 1, "Transaction Set Response Trailer", `R:A,E,M,R,W,X${` S:${setErrors}`.repeat(5)}`),
]);
