import { parseDollars } from "../../values/money.ts";
import { contextLoop, type Unit } from "../../x12/item.ts";
import { child, children, find, findAll, type Loop, partIn, valueIn } from "../../x12/loop.ts";
import { component, element, repetitions, type Segment } from "../../x12/segment.ts";
import type { Draft } from "../complete-encounter.ts";

/**
 * A claim of another system's 837P as the draft of an encounter; what it does not say is left out, what cannot be read
 * stays as it came, for the check to find. Its own number (CLM01) is the encounter's. Source: 005010X222A1.
 */
export function draftOfClaim(unit: Unit): Draft {
  const { loop } = unit;
  const lines = children(loop, "2400");
  const days = lines.flatMap((line) => valueIn(line, "DTP", 3, "472").split("-")).toSorted();
  const accident = partIn(loop, "CLM", 11, 1);
  return present({
    encounterId: valueIn(loop, "CLM", 1),
    serviceFrom: dayText(days[0]),
    serviceTo: dayText(days.at(-1)),
    placeOfService: partIn(loop, "CLM", 5, 1),
    frequency: partIn(loop, "CLM", 5, 3),
    signatureOnFile: valueIn(loop, "CLM", 6),
    acceptsAssignment: valueIn(loop, "CLM", 7),
    assignsBenefits: valueIn(loop, "CLM", 8),
    releasesInformation: valueIn(loop, "CLM", 9),
    accident:
      accident === ""
        ? undefined
        : present({ kind: accident, date: dateIn(loop, "439"), state: partIn(loop, "CLM", 11, 4) }),
    onsetDate: dateIn(loop, "431"),
    admissionDate: dateIn(loop, "435"),
    referralNumber: valueIn(loop, "REF", 2, "9F"),
    priorAuthorization: valueIn(loop, "REF", 2, "G1"),
    payerClaimNumber: valueIn(loop, "REF", 2, "F8"),
    cliaNumber: valueIn(loop, "REF", 2, "X4"),
    note: valueIn(loop, "NTE", 2, "ADD"),
    diagnoses: diagnosesIn(loop),
    patient: personIn(contextLoop(unit, "2010CA") ?? contextLoop(unit, "2010BA")),
    coverages: coveragesOf(unit),
    billingProvider: billingOf(unit),
    rendering: providerIn(child(loop, "2310B")),
    referring: providerIn(child(loop, "2310A")),
    supervising: providerIn(child(loop, "2310D")),
    facility: facilityIn(child(loop, "2310C")),
    lines: lines.map(lineOf),
  });
}

function lineOf(line: Loop): Draft {
  const sv1 = find(line, "SV1");
  if (sv1 === undefined) return {};
  const [from = "", to = from] = valueIn(line, "DTP", 3, "472").split("-");
  const modifiers = [3, 4, 5, 6].map((n) => component(sv1, 1, n)).filter((text) => text !== "");
  const drug = child(line, "2410");
  return present({
    procedure: component(sv1, 1, 2),
    description: component(sv1, 1, 7),
    modifiers,
    chargeCents: parseDollars(element(sv1, 2)) ?? element(sv1, 2),
    unitType: element(sv1, 3),
    units: numberOf(element(sv1, 4)),
    placeOfService: element(sv1, 5),
    pointers: [1, 2, 3, 4].flatMap((n) => (component(sv1, 7, n) === "" ? [] : [numberOf(component(sv1, 7, n))])),
    from: dayText(from),
    to: dayText(to),
    rendering: providerIn(child(line, "2420A")),
    ndc:
      drug === undefined
        ? undefined
        : present({
            code: valueIn(drug, "LIN", 3),
            quantity: numberOf(valueIn(drug, "CTP", 4)),
            unit: partIn(drug, "CTP", 5, 1),
          }),
  });
}

/** HI*ABK, then ABF; other kinds of codes are not of an encounter. */
function diagnosesIn(claim: Loop): readonly Draft[] {
  return findAll(claim, "HI").flatMap((hi) =>
    [...Array(12).keys()].flatMap((index) => {
      const [text = ""] = repetitions(hi, index + 1);
      const [kind, code] = text.split(hi.separators.component, 2);
      return kind === "ABK" || kind === "ABF" ? [present({ code })] : [];
    }),
  );
}

const priorities: ReadonlyMap<string, number> = new Map([
  ["P", 1],
  ["S", 2],
  ["T", 3],
]);

const relationships: ReadonlyMap<string, string> = new Map([
  ["18", "self"],
  ["01", "spouse"],
  ["19", "child"],
]);

function coveragesOf(unit: Unit): readonly Draft[] {
  const level = contextLoop(unit, "2000B");
  const patient = contextLoop(unit, "2000C");
  const relationship = patient === undefined ? "18" : valueIn(patient, "PAT", 1);
  const own = coverageOf(level, contextLoop(unit, "2010BA"), contextLoop(unit, "2010BB"), relationship);
  const others = children(unit.loop, "2320").map((other) =>
    coverageOf(other, child(other, "2330A"), child(other, "2330B"), valueIn(other, "SBR", 2)),
  );
  return [own, ...others];
}

function coverageOf(
  level: Loop | undefined,
  subscriber: Loop | undefined,
  payer: Loop | undefined,
  relationship: string,
): Draft {
  const isSelf = relationship === "18";
  return present({
    priority: priorities.get(valueIn(level, "SBR", 1)) ?? valueIn(level, "SBR", 1),
    groupNumber: valueIn(level, "SBR", 3),
    groupName: valueIn(level, "SBR", 4),
    filingIndicator: valueIn(level, "SBR", 9),
    relationship: relationships.get(relationship) ?? "other",
    memberId: valueIn(subscriber, "NM1", 9),
    payerId: valueIn(payer, "NM1", 9),
    payerName: valueIn(payer, "NM1", 3),
    subscriber: isSelf ? undefined : personIn(subscriber),
  });
}

function personIn(party: Loop | undefined): Draft {
  return present({
    lastName: valueIn(party, "NM1", 3),
    firstName: valueIn(party, "NM1", 4),
    middleName: valueIn(party, "NM1", 5),
    birthDate: dayText(valueIn(party, "DMG", 2)),
    sex: valueIn(party, "DMG", 3),
    address: addressIn(party),
  });
}

function providerIn(party: Loop | undefined): Draft | undefined {
  const nm1 = find(party, "NM1");
  if (nm1 === undefined) return undefined;
  return present({ ...namesIn(nm1), npi: element(nm1, 9), taxonomy: valueIn(party, "PRV", 3) });
}

function namesIn(nm1: Segment): Draft {
  return element(nm1, 2) === "2"
    ? { name: element(nm1, 3) }
    : { lastName: element(nm1, 3), firstName: element(nm1, 4) };
}

function billingOf(unit: Unit): Draft | undefined {
  const party = contextLoop(unit, "2010AA");
  const provider = providerIn(party);
  if (provider === undefined) return undefined;
  const isSsn = find(party, "REF", "SY") !== undefined;
  return present({
    ...provider,
    taxonomy: valueIn(contextLoop(unit, "2000A"), "PRV", 3),
    taxId: valueIn(party, "REF", 2, isSsn ? "SY" : "EI"),
    taxIdType: isSsn ? "SY" : "EI",
    address: addressIn(party),
    payToAddress: addressIn(contextLoop(unit, "2010AB")),
    contactName: valueIn(party, "PER", 2),
    phone: valueIn(party, "PER", 4),
  });
}

function facilityIn(party: Loop | undefined): Draft | undefined {
  if (party === undefined) return undefined;
  return present({ name: valueIn(party, "NM1", 3), npi: valueIn(party, "NM1", 9), address: addressIn(party) });
}

function addressIn(party: Loop | undefined): Draft | undefined {
  if (find(party, "N3") === undefined && find(party, "N4") === undefined) return undefined;
  return present({
    line1: valueIn(party, "N3", 1),
    line2: valueIn(party, "N3", 2),
    city: valueIn(party, "N4", 1),
    state: valueIn(party, "N4", 2),
    zip: valueIn(party, "N4", 3),
  });
}

function dateIn(loop: Loop, qualifier: string): string {
  return dayText(valueIn(loop, "DTP", 3, qualifier));
}

/** "20260304" -> "2026-03-04"; anything else as it is. */
function dayText(text: string | undefined): string {
  return text !== undefined && /^\d{8}$/.test(text)
    ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
    : (text ?? "");
}

function numberOf(text: string): number | string {
  return /^\d+(\.\d+)?$|^\.\d+$/.test(text) ? Number(text) : text;
}

/** Without what is empty. */
function present(draft: Draft): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined && value !== ""));
}
