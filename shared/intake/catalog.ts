import { claims837 } from "./claims-837.ts";
import { encounterNdjson } from "./encounter-ndjson.ts";
import { fhirR4 } from "./fhir-r4.ts";
import { hl7v2 } from "./hl7-v2.ts";
import type { IntakeFormat } from "./intake-format.ts";
import { superbillCsv } from "./superbill-csv.ts";
import { superbillXlsx } from "./superbill-xlsx.ts";
import { visitNote } from "./visit-note.ts";

/** The formats that we read, in the order in which they are tried. The last takes any text. */
export const intakeFormats: readonly IntakeFormat[] = [
  superbillXlsx,
  claims837,
  hl7v2,
  fhirR4,
  encounterNdjson,
  visitNote,
  superbillCsv,
];

/** @throws RangeError on a name that no format has: ours to get right. */
export function formatNamed(name: string): IntakeFormat {
  const format = intakeFormats.find((each) => each.name === name);
  if (format === undefined) throw new RangeError("no intake format has this name");
  return format;
}
