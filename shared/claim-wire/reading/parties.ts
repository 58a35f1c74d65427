import { contextLoop, type Unit } from "../../x12/item.ts";
import { find, findAll, type Loop, valueIn } from "../../x12/loop.ts";
import { element, type Segment } from "../../x12/segment.ts";
import { type ClaimDraft, dayText, present, some } from "./values.ts";

/** A person with what is said of it. Source: 005010X222A1 2010BA, 2010CA, 2330A. */
export function personIn(party: Loop | undefined): ClaimDraft {
  return present({
    lastName: valueIn(party, "NM1", 3),
    firstName: valueIn(party, "NM1", 4),
    middleName: valueIn(party, "NM1", 5),
    suffix: valueIn(party, "NM1", 7),
    birthDate: dayText(valueIn(party, "DMG", 2)),
    sex: valueIn(party, "DMG", 3),
    address: addressIn(party),
  });
}

/** Source: 005010X222A1 2310A and wherever else a provider stands. */
export function providerIn(party: Loop | undefined): ClaimDraft | undefined {
  const nm1 = find(party, "NM1");
  if (nm1 === undefined) return undefined;
  return present({
    ...namesIn(nm1),
    npi: element(nm1, 9),
    taxonomy: valueIn(party, "PRV", 3),
    otherIds: some(identifiersIn(party, providerNumbers)),
  });
}

/** Providers of a claim or line by the code that says who they are, as those of the two 2310A. */
export function providerAmong(parties: readonly Loop[], entity: string): ClaimDraft | undefined {
  return providerIn(parties.find((party) => valueIn(party, "NM1", 1) === entity));
}

const providerNumbers: ReadonlySet<string> = new Set(["0B", "1G", "G2", "LU"]);
const numbersOfPayers: ReadonlySet<string> = new Set(["G2", "LU"]);

function identifiersIn(party: Loop | undefined, kinds: ReadonlySet<string>): readonly ClaimDraft[] {
  return findAll(party, "REF")
    .filter((ref) => kinds.has(element(ref, 1)) && element(ref, 4) === "")
    .map((ref) => ({ kind: element(ref, 1), id: element(ref, 2) }));
}

function namesIn(nm1: Segment): ClaimDraft {
  return element(nm1, 2) === "2"
    ? { name: element(nm1, 3) }
    : {
        lastName: element(nm1, 3),
        firstName: element(nm1, 4),
        middleName: element(nm1, 5),
        suffix: element(nm1, 7),
      };
}

/** Source: 005010X222A1 2000A, 2010AA, 2010AB, and the numbers that the payer gave, 2010BB. */
export function billingOf(unit: Unit): ClaimDraft | undefined {
  const party = contextLoop(unit, "2010AA");
  const provider = providerIn(party);
  if (provider === undefined) return undefined;
  const isSsn = find(party, "REF", "SY") !== undefined;
  return present({
    ...provider,
    taxonomy: valueIn(contextLoop(unit, "2000A"), "PRV", 3),
    otherIds: some([
      ...identifiersIn(party, providerNumbers),
      ...identifiersIn(contextLoop(unit, "2010BB"), numbersOfPayers),
    ]),
    taxId: valueIn(party, "REF", 2, isSsn ? "SY" : "EI"),
    taxIdType: isSsn ? "SY" : "EI",
    address: addressIn(party),
    payToAddress: addressIn(contextLoop(unit, "2010AB")),
    contactName: valueIn(party, "PER", 2),
    phone: valueIn(party, "PER", 4),
  });
}

/** Source: 005010X222A1 2310C and 2420C, 005010X223A2 2310E. */
export function facilityIn(party: Loop | undefined): ClaimDraft | undefined {
  if (party === undefined) return undefined;
  return present({
    name: valueIn(party, "NM1", 3),
    npi: valueIn(party, "NM1", 9),
    address: addressIn(party),
    otherIds: some(identifiersIn(party, providerNumbers)),
  });
}

export function addressIn(party: Loop | undefined): ClaimDraft | undefined {
  if (find(party, "N3") === undefined && find(party, "N4") === undefined) return undefined;
  return present({
    line1: valueIn(party, "N3", 1),
    line2: valueIn(party, "N3", 2),
    city: valueIn(party, "N4", 1),
    state: valueIn(party, "N4", 2),
    zip: valueIn(party, "N4", 3),
  });
}

/** Source: 005010X222A1 2310F and 2420H. */
export function dropOffIn(party: Loop | undefined): ClaimDraft | undefined {
  return party === undefined ? undefined : present({ name: valueIn(party, "NM1", 3), address: addressIn(party) });
}
