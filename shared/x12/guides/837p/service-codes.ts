/** PWK01. Source: 005010X222A1 2300 and 2400 PWK01. */
export const reportTypes =
  "03,04,05,06,07,08,09,10,11,13,15,21,A3,A4,AM,AS,B2,B3,B4,BR,BS,BT,CB,CK,CT,D2,DA,DB,DG,DJ,DS,EB,HC,HR,I5,IR,LA,M1,MT,NN,OB,OC,OD,OE,OX,OZ,P4,P5,PE,PN,PO,PQ,PY,PZ,RB,RR,RT,RX,SG,V5,XP";

/** CRC03 of an ambulance certification. Source: 005010X222A1 2300 and 2400 CRC03. */
export const ambulanceConditions = "01,04,05,06,07,08,09,12";

/** HCP01. Source: 005010X222A1 2300 and 2400 HCP01. */
export const pricingMethods = "00,01,02,03,04,05,07,08,09,10,11,12,13,14";

/** HCP13. Source: 005010X222A1 2300 and 2400 HCP13. */
export const rejectReasons = "T1,T2,T3,T4,T5,T6";
