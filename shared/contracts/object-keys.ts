import { slugPattern } from "../values/identifier.ts";

/*
 * Where documents lie. Three buckets, by who may touch them: practices write `inbound`, the clearinghouse link reads and
 * writes `exchange`, people read `reports`. Keys are ids, never names of people.
 */
export type BucketName = "inbound" | "exchange" | "reports";
export const bucketNames: readonly BucketName[] = ["inbound", "exchange", "reports"];

export interface Tenant {
  readonly company: string;
  readonly practice: string;
}

/** Encounter files: inbound `encounters/<company>/<practice>/<anything>`. */
export const encounterPrefix = "encounters/";
/**
 * What a sender calls a file, for the report that goes back to it: inbound `names/<company>/<practice>/<intake>.txt`. File names
 * hold names of patients, so they lie in documents, which are encrypted; metadata and keys of objects are not.
 */
export const fileNamePrefix = "names/";

export function fileNameKey(tenant: Tenant, intakeId: string): string {
  return `${fileNamePrefix}${tenant.company}/${tenant.practice}/${intakeId}.txt`;
}

/** Answers from clearinghouses and payers: exchange `received/<company>/<anything>`. */
export const receivedPrefix = "received/";
/** Files of ours on their way out: exchange `sent/<company>/<practice>/<file>`. */
export const sentPrefix = "sent/";

/** Releases of code sets, of all companies: inbound `codesets/<kind>/<first day>/<release>`. */
export const codeSetPrefix = "codesets/";

/** The tenant of an encounter file, from its key alone; undefined for a key of another shape. */
export function tenantOfEncounterKey(key: string): Tenant | undefined {
  const [folder, company, practice, ...rest] = key.split("/");
  if (`${folder}/` !== encounterPrefix || company === undefined || practice === undefined || rest.join("/") === "")
    return undefined;
  return slugPattern.test(company) && slugPattern.test(practice) ? { company, practice } : undefined;
}

/** Rows that come back, by the format of the file that they came in. */
export const rejectionExtensions = ["csv", "ndjson", "837", "hl7"] as const;
/** What a sender of X12 or HL7 is answered. */
export const answerExtensions = ["999", "ta1", "ack"] as const;
/** What lies in the reports bucket for a file of encounters; its report is the JSON, and the same in words the text. */
export type IntakeExtension = (typeof rejectionExtensions)[number] | (typeof answerExtensions)[number] | "json" | "txt";

/** The billing company that an answer is for, from its key alone; undefined for a key of another shape. */
export function companyOfReceivedKey(key: string): string | undefined {
  const [folder, company, ...rest] = key.split("/");
  if (`${folder}/` !== receivedPrefix || company === undefined || rest.join("/") === "") return undefined;
  return slugPattern.test(company) ? company : undefined;
}

/** A company's own rules for the scrubber: inbound `rules/<company>/<rule>.json`. */
export const rulePrefix = "rules/";

export function ruleKey(company: string, ruleId: string): string {
  return `${rulePrefix}${company}/${ruleId}.json`;
}

/** The edits of a version of ours, by which a claim's verdict is read: reports `edits/<catalog>.json`. */
export const editCatalogPrefix = "edits/";

/** What was refused in a week, for people: reports `refusals/<company>/<Monday>/report.json`, `.txt` and draft rules. */
export const refusalPrefix = "refusals/";

export function refusalKey(company: string, monday: string, name: string): string {
  return `${refusalPrefix}${company}/${monday}/${name}`;
}

export function profileKey(tenant: Tenant): string {
  return `profiles/${tenant.company}/${tenant.practice}.json`;
}

export function sentKey(tenant: Tenant, fileId: string, extension: "837" | "276" | "270"): string {
  return `${sentPrefix}${tenant.company}/${tenant.practice}/${fileId}.${extension}`;
}

export function rejectionKey(tenant: Tenant, intakeId: string, extension: IntakeExtension): string {
  return `rejections/${tenant.company}/${tenant.practice}/${intakeId}.${extension}`;
}

/** Who is who in FHIR, and files that wait for it: inbound `fhir/<company>/<practice>/…`. */
export function fhirPrefix(tenant: Tenant): string {
  return `fhir/${tenant.company}/${tenant.practice}/`;
}

/** Notes of a claim's visit: evidence for who codes it. */
export function notePrefix(tenant: Tenant, claimId: string): string {
  return `notes/${tenant.company}/${tenant.practice}/${claimId}/`;
}

/** What the coder made of a version of a claim, with words of its notes: reports `coding/…`. */
export const codingPrefix = "coding/";
export function codingTaskKey(tenant: Tenant, claimId: string, content: string): string {
  return `${codingPrefix}${tenant.company}/${tenant.practice}/${claimId}/${content}.json`;
}

/** What a person decided about a claim's codes: inbound `decisions/<company>/<practice>/<claim>/<anything>.json`. */
export const decisionPrefix = "decisions/";

/** The tenant and claim of a decision, from its key alone; undefined for a key of another shape. */
export function claimOfDecisionKey(key: string): (Tenant & { readonly claimId: string }) | undefined {
  const [folder, company, practice, claimId, name, ...rest] = key.split("/");
  if (`${folder}/` !== decisionPrefix || company === undefined || practice === undefined || claimId === undefined)
    return undefined;
  if (name === undefined || name === "" || rest.length > 0 || !/^[0-9A-Z]{1,20}$/.test(claimId)) return undefined;
  return slugPattern.test(company) && slugPattern.test(practice) ? { company, practice, claimId } : undefined;
}

/** What coders chose for words, by the words' name: inbound `preferences/…`. Names are digests: no word of a note is in a key. */
export function preferencePrefix(tenant: Tenant, phrase: string): string {
  return `preferences/${tenant.company}/${tenant.practice}/${phrase}/`;
}

export function statementKey(tenant: Tenant, fileId: string): string {
  return `statements/${tenant.company}/${tenant.practice}/${fileId}.txt`;
}
