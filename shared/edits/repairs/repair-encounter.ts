import { Encounter } from "../../claim/encounter.ts";
import { repairs } from "./catalog.ts";

export interface Repaired {
  readonly encounter: Encounter;
  /** What was mended and where, as "npi-digits-only rendering.npi": never a value. Empty where nothing was. */
  readonly log: readonly string[];
}

/** An encounter with its faults of form mended; the same one where it has none. What it said before stays stored. */
export function repairEncounter(encounter: Encounter): Repaired {
  const log: string[] = [];
  const mended = visit(encounter, "", "", log);
  if (log.length === 0) return { encounter, log };
  const parsed = Encounter.safeParse(mended);
  return parsed.success ? { encounter: parsed.data, log } : { encounter, log: [] };
}

function visit(value: unknown, path: string, parent: string, log: string[]): unknown {
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) => visit(each, `${path}.${index}`, parent, log));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]: [string, unknown]) => {
      const at = path === "" ? field : `${path}.${field}`;
      return [field, typeof inner === "string" ? mend(field, inner, at, parent, log) : visit(inner, at, field, log)];
    }),
  );
}

function mend(field: string, text: string, at: string, parent: string, log: string[]): string {
  const repair = repairs.find((each) => each.field === field && (each.within ?? parent) === parent);
  const mended = repair?.mend(text);
  if (repair === undefined || mended === undefined || mended === text) return text;
  log.push(`${repair.id} ${at}`);
  return mended;
}
