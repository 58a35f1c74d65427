import { loop, segment } from "../../segment-rule.ts";

/** Source: 005010X221A1 2110. */
export const loop2110 = loop("2110", "S", 999, "Service Payment Information", [
  segment(
    "SVC",
    "R",
    1,
    "Service Payment Information",
    "R(R:AD,ER,HC,HP,IV,N4,N6,NU,UI,WK R S S S S S) R R S S S(R:AD,ER,HC,HP,IV,N4,NU,WK R S S S S S) S",
  ),
  segment("DTM", "S", 2, "Service Date", "R:150,151,472 R"),
  segment("CAS", "S", 99, "Service Adjustment", `R:CO,OA,PI,PR R R S${" S S S".repeat(5)}`),
  segment("REF", "S", 8, "Service Identification", "R:1S,APC,BB,E9,G1,G3,LU,RB R"),
  segment("REF", "S", 1, "Line Item Control Number", "R:6R R"),
  segment("REF", "S", 10, "Rendering Provider Information", "R:0B,1A,1B,1C,1D,1G,1H,1J,D3,G2,HPI,SY,TJ R"),
  segment("REF", "S", 5, "HealthCare Policy Identification", "R:0K R"),
  segment("AMT", "S", 9, "Service Supplemental Amount", "R:B6,KH,T,T2,ZK,ZL,ZM,ZN,ZO R"),
  segment("QTY", "S", 6, "Service Supplemental Quantity", "R:ZK,ZL,ZM,ZN,ZO R"),
  segment("LQ", "S", 99, "Health Care Remark Codes", "R:HE,RX R"),
]);
