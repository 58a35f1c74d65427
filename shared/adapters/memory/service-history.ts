import type { ClaimServices, PatientName, ServiceHistory } from "../../ports/service-history.ts";
import { nameKey } from "../name-key.ts";
import { deepFreeze } from "./deep-freeze.ts";

export function memoryServiceHistory(): ServiceHistory {
  const patients = new Map<string, Map<string, ClaimServices>>();
  return {
    async put({ company, practice }, entries) {
      for (const { patient, ...entry } of entries) {
        const key = placeOf(company, practice, patient);
        const known = patients.get(key) ?? new Map<string, ClaimServices>();
        patients.set(key, known.set(`${entry.claimId}#${entry.content}`, deepFreeze(entry)));
      }
    },
    async load({ company, practice }, wanted) {
      return wanted.map((patient) =>
        [...(patients.get(placeOf(company, practice, patient)) ?? [])]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([, entry]) => entry),
      );
    },
  };
}

function placeOf(company: string, practice: string, patient: PatientName): string {
  return `${company}/${practice}/${nameKey(patient)}`;
}
