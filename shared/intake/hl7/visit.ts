import type { Encounter } from "../../claim/encounter.ts";
import type { PracticeProfile } from "../../claim/practice-profile.ts";
import { checkEncounter, type EncounterProblem } from "../check-encounter.ts";
import type { Place } from "../gathering.ts";
import { type Gathering, gather } from "../gathering.ts";
import type { RowFinding } from "../intake-item.ts";
import { nest, type Path } from "../nest.ts";
import type { Charge } from "./charges.ts";
import { insurancesOf, putAuthorization, putCoverages } from "./coverages.ts";
import { bareCode, visitDiagnoses } from "./diagnoses.ts";
import { creditOfPart, strayCredit, twinCharge, unreadAmount } from "./findings.ts";
import type { FieldReader } from "./message.ts";
import { type MessageReader, type NumberedMessage, readerOf } from "./message-reader.ts";
import { patientNumber, putPatient } from "./patient.ts";
import { type Settled, settleCharges } from "./settle-charges.ts";
import { dayText, providerOf } from "./values.ts";

export type VisitReading =
  | (Extract<ReturnType<typeof checkEncounter>, { kind: "encounter" }> & Pick<Settled, "strays" | "corrections">)
  /** Nothing is charged, or everything was taken back: `takenBack` is what the visit was before that. */
  | { readonly kind: "nothing-left"; readonly takenBack: Encounter | undefined; readonly strays: readonly Charge[] }
  | { readonly kind: "faults"; readonly findings: readonly RowFinding[] };

/**
 * What the messages of one visit say together, in the order in which they were said: the charges of all, and of the rest what the last
 * says.
 *
 * @param isWhole nothing else was or will be said of the visit: a credit must find its charge here
 */
export function readVisit(
  encounterId: string,
  messages: readonly NumberedMessage[],
  profile: PracticeProfile,
  isWhole: boolean,
): VisitReading {
  const readers = messages.map(readerOf);
  const last = readers.at(-1);
  if (last === undefined) return { kind: "nothing-left", takenBack: undefined, strays: [] };
  const chargeId = profile.hl7?.chargeId ?? "FT1-2";
  const settled = settleCharges(readers.map((reader) => reader.charges(chargeId)));
  const { charges, takenBack, strays } = settled;
  const findings: RowFinding[] = [
    ...(isWhole ? strays.map(strayCredit) : []),
    ...settled.partial.map(creditOfPart),
    ...(isWhole ? [] : settled.twins.map((twin) => twinCharge(twin, chargeId))),
    ...charges.flatMap(unreadAmount),
  ];
  const check = (lines: readonly Charge[]) => {
    const into = gather();
    into.put(["encounterId"], encounterId, { row: last.row, column: profile.hl7?.encounterId ?? "PV1-19" });
    putVisit(into, readers, lines, profile);
    return { into, checked: checkEncounter(nest(into.entries), profile) };
  };
  if (charges.length === 0 && findings.length === 0) {
    const before = takenBack.length === 0 ? undefined : check(takenBack).checked;
    return { kind: "nothing-left", takenBack: before?.kind === "encounter" ? before.encounter : undefined, strays };
  }
  const { into, checked } = check(charges);
  if (checked.kind === "encounter" && findings.length === 0)
    return { ...checked, strays, corrections: settled.corrections };
  const problems = checked.kind === "problems" ? checked.problems : [];
  const known = new Set(findings.map(({ row, column }) => `${row} ${column}`));
  const more = problems
    .map((problem) => findingOf(problem, into, last.row))
    .filter(({ row, column }) => !known.has(`${row} ${column}`));
  return { kind: "faults", findings: [...findings, ...more] };
}

function putVisit(
  into: Gathering,
  readers: readonly MessageReader[],
  charges: readonly Charge[],
  profile: PracticeProfile,
): void {
  const lastOf = (id: string) => readers.findLast((reader) => reader.first(id) !== undefined)?.all(id) ?? [];
  const [pid] = lastOf("PID");
  if (pid !== undefined) {
    putPatient(into, ["patient"], pid);
    into.put(["patient", "patientNumber"], patientNumber(pid), pid.place(3));
  }
  const insured = readers.findLast((reader) => reader.first("IN1") !== undefined);
  const insurances = insured === undefined ? [] : insurancesOf(insured);
  putCoverages(into, insurances, false);
  putAuthorization(into, insurances);
  const [pv1] = lastOf("PV1");
  if (pv1 !== undefined) putStay(into, pv1, profile);
  const [acc] = lastOf("ACC");
  if (acc !== undefined) putAccident(into, acc);
  const diagnoses = visitDiagnoses(
    readers.flatMap((reader) => reader.all("DG1")),
    charges.flatMap(({ diagnoses: codes, place }) => codes.map((code) => ({ code, place: place(19) }))),
  );
  for (const [index, { code, description, place }] of diagnoses.entries()) {
    into.put(["diagnoses", index, "code"], code, place);
    into.put(["diagnoses", index, "description"], description, place);
  }
  putDays(into, charges);
  const positions = new Map(diagnoses.map(({ code }, index) => [code, index + 1]));
  const rendering = JSON.stringify(pv1 === undefined ? undefined : providerOf(pv1.repetitions(7)));
  const isOneDay = new Set(charges.map(({ from, to }) => `${from} ${to}`)).size === 1;
  for (const [index, charge] of charges.entries()) {
    const path = ["lines", index];
    putLine(into, path, charge, positions);
    if (!isOneDay) putLineDays(into, path, charge);
    const { performedBy } = charge;
    if (JSON.stringify(performedBy) !== rendering) into.put([...path, "rendering"], performedBy, charge.place(20));
  }
}

function putStay(into: Gathering, pv1: FieldReader, profile: PracticeProfile): void {
  const places = profile.hl7?.places ?? {};
  const place = [pv1.text(3), pv1.text(2)].find((code) => Object.hasOwn(places, code));
  if (place !== undefined) into.put(["placeOfService"], places[place], pv1.place(place === pv1.text(3) ? 3 : 2));
  const isKnown = profile.facilities.some(({ id }) => id.toUpperCase() === pv1.text(3).toUpperCase());
  if (isKnown) into.put(["facility"], pv1.text(3), pv1.place(3));
  const attending = providerOf(pv1.repetitions(7));
  const referring = providerOf(pv1.repetitions(8));
  if (attending !== undefined) into.put(["rendering"], attending, pv1.place(7));
  if (referring !== undefined) into.put(["referring"], referring, pv1.place(8));
  if (pv1.text(2).toUpperCase() === "I") into.put(["admissionDate"], dayText(pv1.text(44)), pv1.place(44));
}

/** Source: HL7 v2.5.1 section 6.5.9 (ACC): the state is that of a car accident, the indicator that of one at work. */
function putAccident(into: Gathering, acc: FieldReader): void {
  const state = acc.text(4);
  const kind = acc.text(6).toUpperCase() === "Y" ? "EM" : state === "" ? "OA" : "AA";
  into.put(["accident", "kind"], kind, acc.place(2));
  into.put(["accident", "date"], dayText(acc.text(1)), acc.place(1));
  into.put(["accident", "state"], state, acc.place(4));
}

function putDays(into: Gathering, charges: readonly Charge[]): void {
  const byDay = charges.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const first = byDay[0];
  const lastDay = charges.map(({ from, to }) => (to === "" ? from : to)).reduce((a, b) => (a > b ? a : b), "");
  if (first === undefined) return;
  into.put(["serviceFrom"], first.from, first.place(4));
  if (lastDay !== first.from) into.put(["serviceTo"], lastDay, first.place(4));
}

function putLine(into: Gathering, path: Path, charge: Charge, positions: ReadonlyMap<string, number>): void {
  const put = (field: string, value: unknown, at: number) => into.put([...path, field], value, charge.place(at));
  put("procedure", charge.procedure, 25);
  put("description", charge.description.slice(0, 80), 25);
  put("modifiers", charge.modifiers, 26);
  put("units", charge.quantity === "" ? undefined : Number(charge.quantity), 10);
  put("chargeCents", charge.amount, 11);
  put(
    "pointers",
    charge.diagnoses.flatMap((code) => positions.get(bareCode(code)) ?? []),
    19,
  );
}

function putLineDays(into: Gathering, path: Path, { from, to, place }: Charge): void {
  into.put([...path, "from"], from, place(4));
  into.put([...path, "to"], to, place(4));
}

function findingOf({ path, code, message, remedy }: EncounterProblem, into: Gathering, row: number): RowFinding {
  const place: Place = into.placeOf(path) ?? { row, column: segmentOf(path) };
  return { ...place, code, message, remedy };
}

/** Where a thing would have stood that the message says nothing of. */
function segmentOf(path: Path): string {
  switch (path[0]) {
    case "patient":
      return "PID";
    case "coverages":
      return "IN1";
    case "lines":
    case "serviceFrom":
      return "FT1";
    default:
      return path.join(".");
  }
}
