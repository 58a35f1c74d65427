/** The ids of the guides that rules are for. */
export const professional = "005010X222A1";
export const institutional = "005010X223A2";
export const dental = "005010X224A2";
export const remittance = "005010X221A1";

export const claims: readonly string[] = [professional, institutional, dental];
