import { claimIdOf } from "../../shared/claim/claim-id.ts";
import type { Encounter } from "../../shared/claim/encounter.ts";
import type { PatientState } from "../../shared/claim/patient-state.ts";
import type { Tenant } from "../../shared/contracts/object-keys.ts";
import type { PatientStore } from "../../shared/ports/patient-store.ts";
import { coveragesOn } from "../../shared/registration/coverages-on.ts";
import { startOf } from "../../shared/values/day.ts";
import { epochMilliseconds } from "../../shared/values/instant.ts";
import {
  type RegistrarPorts,
  type RegistrationOutcome,
  registerEncounters,
  type Visit,
} from "./register-encounters.ts";
import { changePatient, keptFor, registerPatient } from "./register-patients.ts";

export interface PatientPorts extends RegistrarPorts {
  readonly patients: PatientStore;
}

/** Claims of one patient that wait for a coverage; more are found by their practice. */
const mostWaiting = 200;

/**
 * Registers encounters and the patients whom they number. An encounter without a coverage takes those that are registered
 * for its day; where there are none, it is remembered with the patient and goes on when one is registered.
 */
export async function registerVisits(
  ports: PatientPorts,
  tenant: Tenant,
  visits: readonly Visit[],
): Promise<readonly RegistrationOutcome[]> {
  const numbered = visits
    .map(({ encounter }) => encounter)
    .filter(({ patient }) => patient.patientNumber !== undefined);
  if (numbered.length === 0) return registerEncounters(ports, tenant, visits);
  const patients = await patientsOf(ports, tenant, numbered);
  const before = await coveragesBefore(ports, tenant, numbered);
  const completed = visits.map((visit) => {
    const { encounter } = visit;
    const coverages = before.get(encounter) ?? registeredFor(encounter, patients);
    return coverages.length === 0 ? visit : { ...visit, encounter: { ...encounter, coverages: [...coverages] } };
  });
  const outcomes = await registerEncounters(ports, tenant, completed);
  // What was completed when a run died stands there still as waiting.
  for (const patient of new Set(patients.values())) await releaseWaiting(ports, tenant, patient);
  for (const { encounter, isWithdrawn } of completed) {
    const { patientNumber } = encounter.patient;
    if (patientNumber !== undefined && encounter.coverages.length === 0 && isWithdrawn !== true)
      await wait(ports, tenant, patientNumber, encounter);
  }
  return outcomes;
}

/** Sends on the claims of a patient that waited for a coverage which is registered now. */
export async function releaseWaiting(ports: PatientPorts, tenant: Tenant, patient: PatientState): Promise<void> {
  if (patient.waiting.length === 0 || patient.details.coverages === undefined) return;
  const { company } = tenant;
  const states = await ports.claims.load(company, patient.waiting);
  const contents = await ports.claims.loadContents(company, [...states.values()]);
  const done: string[] = [];
  const completed: Visit[] = [];
  for (const [claimId, encounter] of contents) {
    const state = states.get(claimId);
    const coverages = coveragesOn(patient.details, encounter.serviceFrom);
    const known = { over: state?.content, gathered: state?.gathered };
    // What has its coverage was perhaps never sent on: whoever completed it may have died before.
    if (encounter.coverages.length > 0) completed.push({ ...known, encounter });
    else if (state?.lifecycle === "voided") continue;
    else if (coverages.length > 0) completed.push({ ...known, encounter: { ...encounter, coverages: [...coverages] } });
    else continue;
    done.push(claimId);
  }
  if (done.length === 0) return;
  await registerEncounters(ports, tenant, completed);
  await changePatient(ports.patients, tenant, patient.patientNumber, (standing) => ({
    ...standing,
    waiting: standing.waiting.filter((claimId) => !done.includes(claimId)),
  }));
}

/** The patients of encounters by number, registered where they were not. */
async function patientsOf(
  { patients }: PatientPorts,
  tenant: Tenant,
  encounters: readonly Encounter[],
): Promise<ReadonlyMap<string, PatientState>> {
  const numbers = [...new Set(encounters.map(({ patient }) => patient.patientNumber ?? ""))];
  const standing = await patients.load(tenant, numbers);
  const found = new Map<string, PatientState>();
  for (const { patient, serviceFrom } of encounters) {
    const { patientNumber = "", ...person } = patient;
    if (found.has(patientNumber)) continue;
    const known = standing.get(patientNumber);
    const at = startOf(serviceFrom);
    const isNews =
      known === undefined || (known.mergedInto === undefined && epochMilliseconds(at) > epochMilliseconds(known.at));
    found.set(
      patientNumber,
      isNews
        ? await registerPatient(patients, tenant, { at, details: { patientNumber, person } })
        : ((await keptFor(patients, tenant, known)) ?? known),
    );
  }
  return found;
}

function registeredFor(encounter: Encounter, patients: ReadonlyMap<string, PatientState>) {
  const patient = patients.get(encounter.patient.patientNumber ?? "");
  if (encounter.coverages.length > 0 || patient === undefined) return [];
  return coveragesOn(patient.details, encounter.serviceFrom);
}

/** What claims of encounters without coverage were given when they came before: the same again changes nothing. */
async function coveragesBefore(
  { claims }: PatientPorts,
  { company, practice }: Tenant,
  encounters: readonly Encounter[],
) {
  const bare = encounters
    .filter(({ coverages }) => coverages.length === 0)
    .map((encounter) => ({ encounter, claimId: claimIdOf(company, practice, encounter) }));
  const found = new Map<Encounter, Encounter["coverages"]>();
  if (bare.length === 0) return found;
  const states = await claims.load(
    company,
    bare.map(({ claimId }) => claimId),
  );
  const contents = await claims.loadContents(company, [...states.values()]);
  for (const { encounter, claimId } of bare) {
    const coverages = contents.get(claimId)?.coverages ?? [];
    if (coverages.length > 0) found.set(encounter, coverages);
  }
  return found;
}

/** Remembers a claim with its patient; when a coverage was registered in the meantime, it goes on at once. */
async function wait(ports: PatientPorts, tenant: Tenant, patientNumber: string, encounter: Encounter): Promise<void> {
  const claimId = claimIdOf(tenant.company, tenant.practice, encounter);
  const patient = await changePatient(ports.patients, tenant, patientNumber, (standing) =>
    standing.waiting.includes(claimId) || standing.waiting.length >= mostWaiting
      ? standing
      : { ...standing, waiting: [...standing.waiting, claimId] },
  );
  if (patient !== undefined) await releaseWaiting(ports, tenant, patient);
}
