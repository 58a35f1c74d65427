import type { EncounterInput } from "../../../shared/claim/encounter.ts";
import { type Day, day } from "../../../shared/values/day.ts";

/** How a practice's system writes its superbills. */
export interface SuperbillStyle {
  readonly writeDay: (value: Day) => string;
  readonly writePointers: (pointers: readonly number[]) => string;
  readonly namesRendering: boolean;
}

/** 03/04/2026 and "AB", as the American office programs do. */
export const officeStyle: SuperbillStyle = {
  writeDay: (value) => `${value.slice(5, 7)}/${value.slice(8)}/${value.slice(0, 4)}`,
  writePointers: (pointers) => pointers.map((pointer) => String.fromCharCode(64 + pointer)).join(""),
  namesRendering: true,
};

/** 2026-03-04 and "1 2". */
export const plainStyle: SuperbillStyle = {
  writeDay: (value) => value,
  writePointers: (pointers) => pointers.join(" "),
  namesRendering: false,
};

export type SuperbillCells = Readonly<Record<string, string>>;

/** The rows of an encounter, one a service line: cells by column name. Empty cells are left out. */
export function superbillRows(encounter: EncounterInput, style: SuperbillStyle): readonly SuperbillCells[] {
  const { patient, rendering, referring, accident } = encounter;
  const [coverage] = encounter.coverages ?? [];
  const subscriber = coverage?.subscriber;
  const date = (value: string | undefined) => (value === undefined ? undefined : style.writeDay(day(value)));
  const about = {
    patient_last_name: patient.lastName,
    patient_first_name: patient.firstName,
    patient_birth_date: date(patient.birthDate),
    patient_sex: patient.sex,
    patient_address1: patient.address?.line1,
    patient_city: patient.address?.city,
    patient_state: patient.address?.state,
    patient_zip: patient.address?.zip,
    payer_id: coverage?.payerId,
    payer_name: coverage?.payerName,
    member_id: coverage?.memberId,
    group_number: coverage?.groupNumber,
    relationship: coverage?.relationship,
    subscriber_last_name: subscriber?.lastName,
    subscriber_first_name: subscriber?.firstName,
    subscriber_birth_date: date(subscriber?.birthDate),
    subscriber_sex: subscriber?.sex,
    ...(style.namesRendering
      ? {
          rendering_npi: rendering?.npi,
          rendering_last_name: rendering?.lastName,
          rendering_first_name: rendering?.firstName,
        }
      : {}),
    referring_npi: referring?.npi,
    referring_last_name: referring?.lastName,
    referring_first_name: referring?.firstName,
    ...Object.fromEntries((encounter.diagnoses ?? []).map(({ code }, index) => [`dx${index + 1}`, code])),
    frequency: encounter.frequency,
    payer_claim_number: encounter.payerClaimNumber,
    accident_kind: accident?.kind,
    accident_date: date(accident?.date),
    clia_number: encounter.cliaNumber,
  };
  return encounter.lines.map((line) =>
    filled({
      encounter_id: encounter.encounterId,
      service_date: date(encounter.serviceFrom),
      place_of_service: encounter.placeOfService,
      procedure: line.procedure,
      modifiers: line.modifiers?.join(" "),
      units: String(line.units ?? 1),
      charge: (line.chargeCents / 100).toFixed(2),
      pointers: style.writePointers(line.pointers ?? []),
      ndc: line.ndc?.code,
      ndc_quantity: line.ndc === undefined ? undefined : String(line.ndc.quantity),
      ndc_unit: line.ndc?.unit,
      ...about,
    }),
  );
}

function filled(cells: Readonly<Record<string, string | undefined>>): SuperbillCells {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([name, cell]) => (cell === undefined || cell === "" ? [] : [[name, cell]])),
  );
}

/** Rows as CSV: the header names every column that any row fills, in the order in which they first come. */
export function writeSuperbill(rows: readonly SuperbillCells[]): string {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [header, ...rows.map((row) => header.map((name) => row[name] ?? ""))]
    .map((cells) => `${cells.map(quoted).join(",")}\r\n`)
    .join("");
}
