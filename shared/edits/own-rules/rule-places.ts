import type { Claim, ServiceLine } from "../../claim/claim.ts";
import { type LineItem, linePlace } from "../line-place.ts";

/** What a finding of an own rule on a claim as a whole may point to. */
const places = {
  claim: "2300 CLM (claim)",
  charge: "2300 CLM02 (total charge)",
  placeOfService: "2300 CLM05-1 (place of service)",
  date: "2300 DTP (dates of service)",
  diagnoses: "2300 HI (diagnoses)",
  authorization: "2300 REF*G1 (prior authorization)",
  referral: "2300 REF*9F (referral number)",
  note: "2300 NTE (note)",
  patient: "2010BA NM1 (patient)",
  memberId: "2010BA NM109 (member id)",
  groupNumber: "2000B SBR03 (group number)",
  payer: "2010BB NM109 (payer)",
  billingProvider: "2010AA NM109 (billing provider)",
  rendering: "2310B NM109 (rendering provider)",
  referring: "2310A NM109 (referring provider)",
  facility: "2310C NM109 (facility)",
} as const;
type ClaimPlace = keyof typeof places;

/** What a finding on a line may point to, with what a claim's has no word for. */
const lineItems = [
  "procedure",
  "modifiers",
  "units",
  "pointers",
  "drug",
  "drugQuantity",
  "revenueCode",
  "clia",
] as const;
const onLines: Readonly<Partial<Record<string, LineItem>>> = {
  ...Object.fromEntries(lineItems.map((item) => [item, item])),
  charge: "charge",
  placeOfService: "placeOfService",
  date: "date",
  authorization: "authorization",
  rendering: "rendering",
  referring: "referring",
};

const isClaimPlace = (name: string): name is ClaimPlace => Object.hasOwn(places, name);
const claimPlaceNames = Object.keys(places).filter(isClaimPlace);
export const claimPlaces = [...claimPlaceNames, ...lineItems] as const;
type RulePlace = (typeof claimPlaces)[number];

/** Where a finding points: on the line where there is one and the item stands on lines. */
export function rulePlace(claim: Claim, name: RulePlace, line?: ServiceLine): string {
  const item = onLines[name];
  if (line !== undefined) return linePlace(claim, line, item ?? "procedure");
  return isClaimPlace(name) ? places[name] : `2400 (${name})`;
}
