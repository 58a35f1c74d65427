/** SBR01. Source: 005010X222A1 2000B and 2320 SBR01. */
export const payerSequences = "A,B,C,D,E,F,G,H,P,S,T,U";

/** SBR05. Source: 005010X222A1 2000B and 2320 SBR05. */
export const insuranceTypes = "12,13,14,15,16,41,42,43,47";

/** SBR09. Source: 005010X222A1 2000B and 2320 SBR09. */
export const filingIndicators = "11,12,13,14,15,16,17,AM,BL,CH,CI,DS,FI,HM,LM,MA,MB,MC,OF,TV,VA,WC,ZZ";
