import type { Claim, ServiceLine } from "../claim/claim.ts";

/** What a line says: its name on a screen, and where it stands in an 837P and an 837I. */
const items = {
  revenueCode: { name: "revenue code", professional: "2400 SV201", institutional: "2400 SV201" },
  procedure: { name: "procedure", professional: "2400 SV101-2", institutional: "2400 SV202-2" },
  modifiers: { name: "modifiers", professional: "2400 SV101-3", institutional: "2400 SV202-3" },
  charge: { name: "charge", professional: "2400 SV102", institutional: "2400 SV203" },
  units: { name: "units", professional: "2400 SV104", institutional: "2400 SV205" },
  placeOfService: { name: "place of service", professional: "2400 SV105", institutional: "2300 CLM05-1" },
  pointers: { name: "diagnosis pointers", professional: "2400 SV107", institutional: "2300 HI" },
  date: { name: "date of service", professional: "2400 DTP*472", institutional: "2400 DTP*472" },
  drug: { name: "drug code", professional: "2410 LIN03", institutional: "2410 LIN03" },
  drugQuantity: { name: "drug quantity", professional: "2410 CTP04", institutional: "2410 CTP04" },
  drugUnit: { name: "drug unit", professional: "2410 CTP05-1", institutional: "2410 CTP05-1" },
  clia: { name: "CLIA number", professional: "2400 REF*X4", institutional: "2300 REF" },
  authorization: { name: "prior authorization", professional: "2400 REF*G1", institutional: "2300 REF*G1" },
  rendering: { name: "rendering provider", professional: "2420A NM109", institutional: "2420C NM109" },
  ordering: { name: "ordering provider", professional: "2420E NM109", institutional: "2310A NM109" },
  referring: { name: "referring provider", professional: "2420F NM109", institutional: "2420D NM109" },
} as const;

export type LineItem = keyof typeof items;

/** The place of a line's item on the wire and on a screen: "2400 SV101-2 (line 1 procedure)". */
export function linePlace(
  { claimType }: Pick<Claim, "claimType">,
  { number }: Pick<ServiceLine, "number">,
  item: LineItem,
): string {
  return `${items[item][claimType]} (line ${number} ${items[item].name})`;
}
