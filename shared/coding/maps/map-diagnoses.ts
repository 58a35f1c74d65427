import type { Diagnosis } from "../../claim/encounter.ts";
import { type MapContext, type MappedDiagnosis, mapDiagnosis } from "./map-diagnosis.ts";

/** Diagnoses after their maps: those that are sure have their ICD-10-CM code; what each map said, by index. */
export interface MappedDiagnoses {
  readonly diagnoses: readonly Diagnosis[];
  readonly mapped: readonly { readonly index: number; readonly result: MappedDiagnosis }[];
}

/** Gives diagnoses of other vocabularies their ICD-10-CM code where it is sure. One that has a code already keeps it. */
export function mapDiagnoses(diagnoses: readonly Diagnosis[], context: MapContext): MappedDiagnoses {
  const mapped = diagnoses.flatMap(({ code, otherCode }, index) =>
    code === undefined && otherCode !== undefined ? [{ index, result: mapDiagnosis(otherCode, context) }] : [],
  );
  const byIndex = new Map(mapped.map(({ index, result }) => [index, result]));
  return {
    diagnoses: diagnoses.map((diagnosis, index) => {
      const result = byIndex.get(index);
      return result?.kind === "sure" ? { ...diagnosis, code: result.code } : diagnosis;
    }),
    mapped,
  };
}
