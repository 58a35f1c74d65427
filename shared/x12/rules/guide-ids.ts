/** The ids of the guides that rules are for. */
export const professional = "005010X222A1";
export const institutional = "005010X223A2";
export const dental = "005010X224A2";
export const remittance = "005010X221A1";

export const claims: readonly string[] = [professional, institutional, dental];

/** The same place in several guides, as a source: "005010X222A1 2300 CLM02, 005010X223A2 2300 CLM02". */
export function placeIn(guides: readonly string[], place: string): string {
  return guides.map((guide) => `${guide} ${place}`).join(", ");
}
