import type { Address, Person, Provider } from "../claim/parties.ts";
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
    undefined,
    undefined,
    undefined,
    "XX",
    provider.npi,
  );
}

/** NM1 of whoever holds a policy, under the member id. Source: 005010X222A1 2010BA, 2330A NM1; the same in 270 and 276. */
export function memberSegment(
  { lastName, firstName, middleName }: Pick<Person, "lastName" | "firstName" | "middleName">,
  memberId: string,
): Segment {
  return segment("NM1", "IL", "1", lastName, firstName, middleName, undefined, undefined, "MI", memberId);
}

/** PRV of a provider that names its specialty. Source: 005010X222A1 2000A PRV*BI, 2310B PRV*PE. */
export function specialtySegments(kind: "BI" | "PE", provider: Provider): readonly Segment[] {
  return provider.taxonomy === undefined ? [] : [segment("PRV", kind, "PXC", provider.taxonomy)];
}

/** Ten digits: "(305) 555-2222" -> "3055552222". */
export function phoneDigits(text: string): string {
  return text.replaceAll(/\D/g, "");
}
