/** C022-9, whether a diagnosis was present on admission. Source: 005010X223A2 2300 HI. */
export const presences = "N,U,W,Y";

/** SV202-1, SVD03-1 and HCP09. Source: 005010X223A2 2400 and 2430. */
export const procedureKinds = "ER,HC,HP,IV,WK";

/** HCP01. Source: 005010X223A2 2300 and 2400 HCP01. */
export const pricingMethods = "00,01,02,03,04,05,06,07,08,09,10,11,12,13,14";
