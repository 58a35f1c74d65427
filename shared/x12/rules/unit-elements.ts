/** Where the quantity of a service stands, by service segment. Source: 005010X222A1 SV104, 005010X223A2 SV205, 005010X224A2 SV306. */
export const unitElements: ReadonlyMap<string, number> = new Map([
  ["SV1", 4],
  ["SV2", 5],
  ["SV3", 6],
]);
