import { bare } from "../nearest-name.ts";
import {
  type CellReader,
  readAccidentKind,
  readDay,
  readDollars,
  readFrequency,
  readModifiers,
  readNdcUnit,
  readNumber,
  readPointers,
  readRelationship,
  readSex,
  readText,
} from "./cells.ts";

/** A column of a superbill: one row a service line. */
export interface SuperbillColumn {
  readonly name: string;
  /** Where its value goes: in the encounter for scope "encounter", in the service line for scope "line". */
  readonly path: readonly (string | number)[];
  /** encounter: the same in all rows of an encounter. line: each row its own. */
  readonly scope: "encounter" | "line";
  readonly read: CellReader;
  /** header: the column must be there. cell: and no cell of it may be empty. */
  readonly required?: "header" | "cell";
  /** Other names that mean the same, beyond case, spaces and punctuation. */
  readonly aliases?: readonly string[];
  /** Names that may mean it: suggested, never assumed. */
  readonly hints?: readonly string[];
}

type Options = Partial<Omit<SuperbillColumn, "name" | "path" | "scope">>;

function encounter(name: string, path: string, options: Options = {}): SuperbillColumn {
  return { name, path: parts(path), scope: "encounter", read: readText, ...options };
}

function line(name: string, path: string, options: Options = {}): SuperbillColumn {
  return { name, path: parts(path), scope: "line", read: readText, ...options };
}

/** "coverages.0.memberId" -> ["coverages", 0, "memberId"]. */
function parts(path: string): readonly (string | number)[] {
  return path.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function address(prefix: string, path: string): readonly SuperbillColumn[] {
  /** "city" and "address" alone are the patient's. */
  const also = (name: string) => (prefix === "patient" ? [name] : []);
  return [
    encounter(`${prefix}_address1`, `${path}.line1`, {
      aliases: [`${prefix}_address`, ...also("address1"), ...also("address")],
    }),
    encounter(`${prefix}_address2`, `${path}.line2`, { aliases: also("address2") }),
    encounter(`${prefix}_city`, `${path}.city`, { aliases: also("city") }),
    encounter(`${prefix}_state`, `${path}.state`, { aliases: also("state") }),
    encounter(`${prefix}_zip`, `${path}.zip`, { aliases: [`${prefix}_zip_code`, ...also("zip")] }),
  ];
}

const patientColumns: readonly SuperbillColumn[] = [
  encounter("patient_last_name", "patient.lastName", {
    required: "cell",
    aliases: ["patient_last"],
    hints: ["last_name", "lname", "patient_name", "patient"],
  }),
  encounter("patient_first_name", "patient.firstName", {
    required: "cell",
    aliases: ["patient_first"],
    hints: ["first_name", "fname", "patient_name", "patient"],
  }),
  encounter("patient_middle_name", "patient.middleName", { aliases: ["patient_middle"] }),
  encounter("patient_birth_date", "patient.birthDate", {
    required: "cell",
    read: readDay,
    aliases: ["patient_date_of_birth"],
    hints: ["patient_dob", "dob", "birth_date", "birthdate", "date_of_birth", "birthday"],
  }),
  encounter("patient_sex", "patient.sex", {
    required: "cell",
    read: readSex,
    aliases: ["patient_gender"],
    hints: ["sex", "gender"],
  }),
  ...address("patient", "patient.address"),
  encounter("patient_number", "patient.patientNumber", {
    aliases: ["mrn", "patient_mrn", "chart_number", "patient_id"],
  }),
  encounter("patient_account", "patient.accountNumber", { aliases: ["patient_account_number"] }),
  encounter("facility", "facility", { aliases: ["facility_id", "location_id"] }),
];

const coverageColumns: readonly SuperbillColumn[] = [
  encounter("payer_id", "coverages.0.payerId", {
    required: "header",
    aliases: ["primary_payer_id"],
    hints: ["payer", "insurance_id", "insurance", "carrier_id", "payor_id"],
  }),
  encounter("payer_name", "coverages.0.payerName", { aliases: ["primary_payer_name"] }),
  encounter("member_id", "coverages.0.memberId", {
    required: "header",
    aliases: ["primary_member_id"],
    hints: ["subscriber_id", "policy_number", "insured_id", "insurance_number"],
  }),
  encounter("group_number", "coverages.0.groupNumber"),
  encounter("group_name", "coverages.0.groupName"),
  encounter("relationship", "coverages.0.relationship", {
    read: readRelationship,
    aliases: ["patient_relationship", "relationship_to_subscriber"],
  }),
  encounter("filing_indicator", "coverages.0.filingIndicator", { aliases: ["claim_filing_indicator"] }),
  encounter("subscriber_last_name", "coverages.0.subscriber.lastName"),
  encounter("subscriber_first_name", "coverages.0.subscriber.firstName"),
  encounter("subscriber_middle_name", "coverages.0.subscriber.middleName"),
  encounter("subscriber_birth_date", "coverages.0.subscriber.birthDate", {
    read: readDay,
    aliases: ["subscriber_date_of_birth", "subscriber_dob"],
  }),
  encounter("subscriber_sex", "coverages.0.subscriber.sex", { read: readSex, aliases: ["subscriber_gender"] }),
  ...address("subscriber", "coverages.0.subscriber.address"),
  encounter("secondary_payer_id", "coverages.1.payerId"),
  encounter("secondary_payer_name", "coverages.1.payerName"),
  encounter("secondary_member_id", "coverages.1.memberId"),
  encounter("secondary_group_number", "coverages.1.groupNumber"),
  encounter("secondary_filing_indicator", "coverages.1.filingIndicator"),
];

const providerColumns: readonly SuperbillColumn[] = [
  line("rendering_npi", "rendering.npi", { aliases: ["rendering_provider_npi"] }),
  line("rendering_last_name", "rendering.lastName", { aliases: ["rendering_last"] }),
  line("rendering_first_name", "rendering.firstName", { aliases: ["rendering_first"] }),
  line("rendering_taxonomy", "rendering.taxonomy"),
  encounter("referring_npi", "referring.npi", { aliases: ["referring_provider_npi"] }),
  encounter("referring_last_name", "referring.lastName", { aliases: ["referring_last"] }),
  encounter("referring_first_name", "referring.firstName", { aliases: ["referring_first"] }),
  encounter("billing_npi", "billingProvider.npi", { aliases: ["billing_provider_npi"] }),
  encounter("billing_name", "billingProvider.name", { aliases: ["billing_provider_name"] }),
  encounter("billing_tax_id", "billingProvider.taxId"),
  encounter("billing_taxonomy", "billingProvider.taxonomy"),
  ...address("billing", "billingProvider.address"),
];

const diagnosisColumns: readonly SuperbillColumn[] = Array.from({ length: 12 }, (_, index) => {
  const number = index + 1;
  const aliases = [`diagnosis${number}`, `diagnosis_code${number}`, `dx_code${number}`, `icd${number}`];
  const path = `diagnoses.${index}.code`;
  return encounter(
    `dx${number}`,
    path,
    number === 1 ? { aliases, required: "header", hints: ["dx", "icd10", "diagnosis"] } : { aliases },
  );
});

const serviceColumns: readonly SuperbillColumn[] = [
  line("service_date", "from", {
    required: "cell",
    read: readDay,
    aliases: ["date_of_service", "dos", "service_from", "service_date_from"],
    hints: ["date", "visit_date"],
  }),
  line("service_date_to", "to", { read: readDay, aliases: ["service_to", "date_of_service_to"] }),
  line("place_of_service", "placeOfService", { aliases: ["pos"] }),
  line("procedure", "procedure", {
    required: "header",
    aliases: ["procedure_code", "cpt", "cpt_code", "hcpcs", "cpt_hcpcs"],
    hints: ["code", "service_code"],
  }),
  line("modifiers", "modifiers", { read: readModifiers, aliases: ["modifier", "mods", "mod"] }),
  ...[1, 2, 3, 4].map((number) =>
    line(`mod${number}`, "modifiers", { aliases: [`modifier${number}`], read: readModifiers }),
  ),
  line("units", "units", { read: readNumber, aliases: ["quantity", "qty"] }),
  line("charge", "chargeCents", {
    required: "cell",
    read: readDollars,
    aliases: ["charges", "charge_amount", "line_charge"],
    hints: ["amount", "fee", "price", "total"],
  }),
  line("pointers", "pointers", {
    read: readPointers,
    aliases: ["dx_pointers", "dx_pointer", "diagnosis_pointers", "pointer"],
  }),
  line("ndc", "ndc.code", { aliases: ["ndc_code"] }),
  line("ndc_quantity", "ndc.quantity", { read: readNumber, aliases: ["ndc_qty"] }),
  line("ndc_unit", "ndc.unit", { read: readNdcUnit }),
];

const claimColumns: readonly SuperbillColumn[] = [
  encounter("frequency", "frequency", { read: readFrequency, aliases: ["claim_frequency"] }),
  encounter("payer_claim_number", "payerClaimNumber"),
  encounter("prior_authorization", "priorAuthorization", { aliases: ["prior_auth", "authorization_number"] }),
  encounter("referral_number", "referralNumber"),
  encounter("accident_kind", "accident.kind", { read: readAccidentKind }),
  encounter("accident_date", "accident.date", { read: readDay }),
  encounter("accident_state", "accident.state"),
  encounter("clia_number", "cliaNumber", { aliases: ["clia"] }),
  encounter("note", "note", { aliases: ["claim_note"] }),
];

/** All columns of a superbill that we read. Each encounter's name is the first. */
export const superbillColumns: readonly SuperbillColumn[] = [
  encounter("encounter_id", "encounterId", {
    required: "cell",
    hints: ["visit_id", "encounter", "visit_number", "claim_id", "id"],
  }),
  ...serviceColumns,
  ...patientColumns,
  ...coverageColumns,
  ...providerColumns,
  ...diagnosisColumns,
  ...claimColumns,
];

const columnByName: ReadonlyMap<string, SuperbillColumn> = new Map(
  superbillColumns.flatMap((column) => [column.name, ...(column.aliases ?? [])].map((name) => [bare(name), column])),
);

/** The column of a name, whatever its case and punctuation. */
export function superbillColumn(name: string): SuperbillColumn | undefined {
  return columnByName.get(bare(name));
}
