import type { PatientUpdate } from "../../shared/claim/patient.ts";
import type { PatientState } from "../../shared/claim/patient-state.ts";
import type { Tenant } from "../../shared/contracts/object-keys.ts";
import type { PatientStore } from "../../shared/ports/patient-store.ts";
import { applyUpdate } from "../../shared/registration/apply-update.ts";
import { mergePatients } from "../../shared/registration/merge-patients.ts";

const maxRounds = 8;
/** Numbers given up for others that were given up in turn. */
const maxTurns = 10;

/** A patient kept changing while it was being written: tried again, and then parked. */
export class ContendedPatientError extends Error {
  override readonly name = "ContendedPatientError";
  constructor() {
    super("a patient's registration kept changing");
  }
}

/**
 * Registers what is said of a patient, and merges the number that it gives up. May be repeated: what is registered already
 * changes nothing. The patient as it then stands.
 */
export async function registerPatient(
  patients: PatientStore,
  tenant: Tenant,
  update: PatientUpdate,
): Promise<PatientState> {
  const { mergedFrom } = update;
  for (let round = 0; round < maxRounds; round++) {
    const numbers = [update.details.patientNumber, ...(mergedFrom === undefined ? [] : [mergedFrom])];
    const known = await patients.load(tenant, numbers);
    const standing = known.get(update.details.patientNumber);
    const target = mergedFrom === undefined ? await keptFor(patients, tenant, standing) : standing;
    const named = {
      ...update,
      details: { ...update.details, patientNumber: target?.patientNumber ?? update.details.patientNumber },
    };
    const applied = applyUpdate(target, named, tenant);
    if (mergedFrom === undefined) {
      const settled = await saveIfChanged(patients, target, await withNamesakes(patients, tenant, target, applied));
      if (settled !== undefined) return settled;
      continue;
    }
    const other = known.get(mergedFrom) ?? numberOnly(applied, mergedFrom);
    const merged = mergePatients(applied, other);
    // The number that is kept first: claims that wait must never be lost between the two.
    const kept = await saveIfChanged(patients, target, oneStep(target, merged.kept));
    if (kept === undefined) continue;
    if (
      (await saveIfChanged(patients, known.get(mergedFrom), oneStep(known.get(mergedFrom), merged.givenUp))) !==
      undefined
    )
      return kept;
  }
  throw new ContendedPatientError();
}

/** The patient that a number stands for now. */
export async function keptFor(
  patients: PatientStore,
  tenant: Tenant,
  patient: PatientState | undefined,
): Promise<PatientState | undefined> {
  let current = patient;
  for (let turn = 0; current?.mergedInto !== undefined && turn < maxTurns; turn++) {
    const next = (await patients.load(tenant, [current.mergedInto])).get(current.mergedInto);
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

/** Changes a patient, over whatever others do to it meanwhile. Undefined for a number that nobody has. */
export async function changePatient(
  patients: PatientStore,
  tenant: Tenant,
  patientNumber: string,
  change: (patient: PatientState) => PatientState,
): Promise<PatientState | undefined> {
  for (let round = 0; round < maxRounds; round++) {
    const found = (await patients.load(tenant, [patientNumber])).get(patientNumber);
    const patient = await keptFor(patients, tenant, found);
    if (patient === undefined) return undefined;
    const settled = await saveIfChanged(patients, patient, oneStep(patient, change(patient)));
    if (settled !== undefined) return settled;
  }
  throw new ContendedPatientError();
}

/** A person who is new may stand under another number already: that is told, and never decided here. */
async function withNamesakes(
  patients: PatientStore,
  tenant: Tenant,
  before: PatientState | undefined,
  after: PatientState,
): Promise<PatientState> {
  if (before !== undefined && sameName(before, after)) return after;
  const numbers = await patients.namesakes(tenant, after.details.person);
  const others = numbers.filter((number) => number !== after.patientNumber);
  if (others.length === 0) return after;
  const standing = await patients.load(tenant, others);
  const namesakes = others.filter((number) => standing.get(number)?.mergedInto === undefined && standing.has(number));
  return { ...after, namesakes: namesakes.slice(0, 20) };
}

function sameName({ details: a }: PatientState, { details: b }: PatientState): boolean {
  return (
    a.person.lastName === b.person.lastName &&
    a.person.firstName === b.person.firstName &&
    a.person.birthDate === b.person.birthDate
  );
}

/** A number that is given up before anything was registered under it. */
function numberOnly(patient: PatientState, patientNumber: string): PatientState {
  const { mergedInto: _turned, ...rest } = patient;
  return {
    ...rest,
    patientNumber,
    version: 0,
    details: { patientNumber, person: patient.details.person },
    namesakes: [],
    waiting: [],
  };
}

/** One write, one version, however many changes were made. */
function oneStep(before: PatientState | undefined, after: PatientState): PatientState {
  return before === after ? after : { ...after, version: (before?.version ?? 0) + 1 };
}

/** Undefined where another was faster. */
async function saveIfChanged(
  patients: PatientStore,
  before: PatientState | undefined,
  after: PatientState,
): Promise<PatientState | undefined> {
  if (before === after) return after;
  const [answer] = await patients.save([after]);
  return answer === "saved" ? after : undefined;
}
