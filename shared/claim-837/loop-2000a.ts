import type { BillingProvider } from "../claim/parties.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { addressSegments, identifierSegments, phoneDigits, providerSegment, specialtySegments } from "./person.ts";

/** License and UPIN stand with the provider; the numbers that a payer gave stand with the payer. */
const ownNumbers: ReadonlySet<string> = new Set(["0B", "1G"]);

/** Billing provider, without its HL; pay-to address where it is another. Source: 005010X222A1 2000A, 2010AA, 2010AB. */
export function billingProviderSegments(provider: BillingProvider): readonly Segment[] {
  const name = provider.name ?? [provider.firstName, provider.lastName].filter((part) => part !== undefined).join(" ");
  return [
    ...specialtySegments("BI", provider),
    providerSegment("85", provider),
    ...addressSegments(provider.address),
    segment("REF", provider.taxIdType, provider.taxId.replaceAll("-", "")),
    ...identifierSegments(provider, ownNumbers),
    ...(provider.phone === undefined
      ? []
      : [segment("PER", "IC", provider.contactName ?? name, "TE", phoneDigits(provider.phone))]),
    ...(provider.payToAddress === undefined
      ? []
      : [segment("NM1", "87", provider.name === undefined ? "1" : "2"), ...addressSegments(provider.payToAddress)]),
  ];
}
