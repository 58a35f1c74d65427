import type { RemittanceRecord, RemittanceStore } from "../../ports/remittance-store.ts";
import { deepFreeze } from "./deep-freeze.ts";

export function memoryRemittanceStore(): RemittanceStore {
  const companies = new Map<string, Map<string, RemittanceRecord>>();
  return {
    async record(remittance) {
      const stored = companies.get(remittance.company) ?? new Map<string, RemittanceRecord>();
      if (stored.has(remittance.remittanceId)) return "seen";
      stored.set(remittance.remittanceId, deepFreeze(remittance));
      companies.set(remittance.company, stored);
      return "new";
    },
    async list(company) {
      return [...(companies.get(company) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
    },
  };
}
