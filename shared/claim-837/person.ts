import type { Address, Facility, Person, Provider } from "../claim/parties.ts";
import { formatD8 } from "../values/day.ts";
import { type Segment, segment } from "../x12/segment.ts";

/** N3 and N4 of an address. Source: 005010X222A1 2010AA N3, N4, and wherever else an address stands. */
export function addressSegments(address: Address | undefined): readonly Segment[] {
  if (address === undefined) return [];
  return [segment("N3", address.line1, address.line2), segment("N4", address.city, address.state, address.zip)];
}

/** DMG of a person. Source: 005010X222A1 2010BA DMG. */
export function demographicSegment(person: Person): Segment {
  return segment("DMG", "D8", formatD8(person.birthDate), person.sex);
}

/** NM1 of a provider: an organization has a name, a person a last name. Source: 005010X222A1 2010AA NM1. */
export function providerSegment(entity: string, provider: Provider): Segment {
  const isPerson = provider.name === undefined;
  return segment(
    "NM1",
    entity,
    isPerson ? "1" : "2",
    isPerson ? provider.lastName : provider.name,
    isPerson ? provider.firstName : undefined,
    isPerson ? provider.middleName : undefined,
    undefined,
    isPerson ? provider.suffix : undefined,
    "XX",
    provider.npi,
  );
}

/** A provider's loop: its name, its specialty where the loop has one, its other numbers. Source: 005010X222A1 2310A to 2310D. */
export function providerSegments(entity: string, provider: Provider, specialty?: "PE" | "AT"): readonly Segment[] {
  return [
    providerSegment(entity, provider),
    ...(specialty === undefined ? [] : specialtySegments(specialty, provider)),
    ...identifierSegments(provider),
  ];
}

/** The same where there is a provider. */
export function namedProviderSegments(
  entity: string,
  provider: Provider | undefined,
  specialty?: "PE" | "AT",
): readonly Segment[] {
  return provider === undefined ? [] : providerSegments(entity, provider, specialty);
}

/** Numbers beside the NPI, of some kinds or of all. Source: 005010X222A1 2310A REF. */
export function identifierSegments(
  { otherIds = [] }: Pick<Provider, "otherIds">,
  kinds?: ReadonlySet<string>,
): readonly Segment[] {
  return otherIds
    .filter(({ kind }) => kinds === undefined || kinds.has(kind))
    .map(({ kind, id }) => segment("REF", kind, id));
}

/** Where a service was done. Source: 005010X222A1 2310C and 2420C, 005010X223A2 2310E. */
export function facilitySegments(facility: Facility): readonly Segment[] {
  const id = facility.npi === undefined ? [] : ["XX", facility.npi];
  return [
    segment("NM1", "77", "2", facility.name, undefined, undefined, undefined, undefined, ...id),
    ...addressSegments(facility.address),
    ...(facility.otherIds ?? []).map(({ kind, id: other }) => segment("REF", kind, other)),
  ];
}

/** Whether two addresses are one place: what is done at the billing address names no other. */
export function samePlace(a: Address, b: Address | undefined): boolean {
  return b !== undefined && a.line1.toUpperCase() === b.line1.toUpperCase() && a.zip.slice(0, 5) === b.zip.slice(0, 5);
}

/** NM1 of whoever holds a policy, under the member id. Source: 005010X222A1 2010BA, 2330A NM1; the same in 270 and 276. */
export function memberSegment(
  { lastName, firstName, middleName, suffix }: Pick<Person, "lastName" | "firstName" | "middleName" | "suffix">,
  memberId: string,
): Segment {
  return segment("NM1", "IL", "1", lastName, firstName, middleName, undefined, suffix, "MI", memberId);
}

/** NM1 of a payer under its id. Source: 005010X222A1 2010BB and 2330B NM1. */
export function payerSegment(name: string, payerId: string): Segment {
  return segment("NM1", "PR", "2", name, undefined, undefined, undefined, undefined, "PI", payerId);
}

/** PRV of a provider that names its specialty. Source: 005010X222A1 2000A PRV*BI, 2310B PRV*PE, 005010X223A2 2310A PRV*AT. */
export function specialtySegments(kind: "BI" | "PE" | "AT", provider: Provider): readonly Segment[] {
  return provider.taxonomy === undefined ? [] : [segment("PRV", kind, "PXC", provider.taxonomy)];
}

/** Ten digits: "(305) 555-2222" -> "3055552222". */
export function phoneDigits(text: string): string {
  return text.replaceAll(/\D/g, "");
}
