import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X279A1 271 2100A. */
export const loop2100A = loop("2100A", "R", 1, "Information Source Name", [
  segment("NM1", "R", 1, "Information Source Name", "R:2B,36,GP,P5,PR R:1,2 R S S - S R:24,46,FI,NI,PI,XV,XX R"),
  segment(
    "PER",
    "S",
    3,
    "Information Source Contact Information",
    `R:IC S S:ED,EM,FX,TE,UR S${" S:ED,EM,EX,FX,TE,UR S".repeat(2)}`,
  ),
  segment("AAA", "S", 9, "Request Validation", "R:N,Y - R:04,41,42,79,80,T4 R:C,N,P,R,S,W,X,Y"),
]);
