import type { PatientState } from "../../claim/patient-state.ts";
import type { PatientStore } from "../../ports/patient-store.ts";
import { nameKey } from "../name-key.ts";
import { deepFreeze } from "./deep-freeze.ts";

export function memoryPatientStore(): PatientStore {
  const patients = new Map<string, PatientState>();
  const names = new Map<string, Set<string>>();
  const place = (company: string, practice: string) => `${company}/${practice}/`;
  return {
    async load({ company, practice }, numbers) {
      return new Map(
        numbers.flatMap((number) => {
          const patient = patients.get(place(company, practice) + number);
          return patient === undefined ? [] : [[number, patient] as const];
        }),
      );
    },
    async save(states) {
      return states.map((state) => {
        const at = place(state.company, state.practice);
        const key = at + state.patientNumber;
        const name = at + nameKey(state.details.person);
        names.set(name, (names.get(name) ?? new Set()).add(state.patientNumber));
        if ((patients.get(key)?.version ?? 0) !== state.version - 1) return "conflict";
        patients.set(key, deepFreeze(state));
        return "saved";
      });
    },
    async namesakes({ company, practice }, person) {
      return [...(names.get(place(company, practice) + nameKey(person)) ?? [])].sort();
    },
    async *list({ company, practice }) {
      for (const [key, patient] of patients) if (key.startsWith(place(company, practice))) yield patient;
    },
  };
}
