import type { Encounter } from "../../../shared/claim/encounter.ts";
import type { PartyState, PartyWord } from "../../../shared/claim/party.ts";
import type { PatientUpdate } from "../../../shared/claim/patient.ts";
import type { PatientState } from "../../../shared/claim/patient-state.ts";
import type { IntakeMemory, KnownVisit } from "../../../shared/intake/intake-memory.ts";
import { applyUpdate } from "../../../shared/registration/apply-update.ts";
import { coveragesOn } from "../../../shared/registration/coverages-on.ts";
import { isNews, wordsOfEncounter } from "../../../shared/registration/words-of-encounter.ts";
import type { KnownPractice } from "./known-practice.ts";

/** What the files of one practice say together, over what is known of it; nothing of it is kept. */
export interface CheckMemory {
  readonly intake: IntakeMemory;
  /** Whether one of these was said by a file since. */
  readonly isSaid: (names: readonly string[]) => boolean;
  readonly register: (update: PatientUpdate) => Promise<void>;
  /** Whether a coverage is registered for an encounter that names none. */
  readonly isCovered: (encounter: Pick<Encounter, "patient" | "serviceFrom">) => Promise<boolean>;
  /** Of a visit that several files say piece by piece: it counts for the first of them that completes it. */
  readonly counts: (encounterId: string, file: string) => boolean;
  /** What an encounter says of providers that is not registered; each is told once. */
  readonly newsOf: (encounter: Encounter) => readonly PartyWord[];
}

const nobody = { company: "", practice: "" };

export function createCheckMemory(known?: Pick<KnownPractice, "memory" | "patient" | "parties">): CheckMemory {
  const shelf = new Map<string, string>();
  const visits = new Map<string, KnownVisit>();
  const patients = new Map<string, PatientState>();
  const parties: readonly PartyState[] = known?.parties ?? [];
  const told = new Set<string>();
  const owners = new Map<string, string>();
  const patientOf = async (number: string) => patients.get(number) ?? (await known?.patient(number));

  return {
    intake: {
      shelf: {
        get: async (name) => shelf.get(name) ?? (await known?.memory.shelf.get(name)),
        put: async (name, text) => {
          shelf.set(name, text);
        },
      },
      visits: {
        async load(names) {
          const others = names.filter((name) => !visits.has(name));
          const found = new Map(others.length === 0 ? [] : await known?.memory.visits.load(others));
          for (const name of names) {
            const own = visits.get(name);
            if (own !== undefined) found.set(name, own);
          }
          return found;
        },
        async save(changed) {
          for (const visit of changed) visits.set(visit.visit, visit);
          return changed.map(() => "saved");
        },
      },
    },
    isSaid: (names) => names.some((name) => shelf.has(name)),
    async register(update) {
      const { patientNumber } = update.details;
      const kept = applyUpdate(await patientOf(patientNumber), update, nobody);
      patients.set(patientNumber, kept);
      // The number that is given up stands for the one that is kept.
      if (update.mergedFrom !== undefined) patients.set(update.mergedFrom, kept);
    },
    async isCovered({ patient: { patientNumber }, serviceFrom }) {
      const patient = patientNumber === undefined ? undefined : await patientOf(patientNumber);
      return patient !== undefined && coveragesOn(patient.details, serviceFrom).length > 0;
    },
    counts(encounterId, file) {
      if (!owners.has(encounterId)) owners.set(encounterId, file);
      return owners.get(encounterId) === file;
    },
    newsOf: (encounter) =>
      parties.length === 0
        ? []
        : wordsOfEncounter(encounter).filter((word) => {
            const name = `${word.kind} ${word.id} ${word.said.origin}`;
            if (told.has(name)) return false;
            told.add(name);
            const isListed = parties.some(({ party }) => party.kind === word.kind && party.facts.length > 0);
            return isListed && isNews(parties, word);
          }),
  };
}
