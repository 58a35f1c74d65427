import { CodingTask } from "../../shared/claim/coding-task.ts";
import type { Encounter } from "../../shared/claim/encounter.ts";
import { type CodingEngineName, CodingPolicy, type PracticeProfile } from "../../shared/claim/practice-profile.ts";
import type { CodeBook } from "../../shared/codes/code-book.ts";
import type { CodingEngine } from "../../shared/coding/engines/coding-engine.ts";
import { codeByMap } from "../../shared/coding/maps/code-by-map.ts";
import type { RulePatient } from "../../shared/coding/maps/snomed-rule.ts";
import { codeLines, linesInWords, type NoteText } from "../../shared/coding/review/code-lines.ts";
import { type CodedText, codeVisit } from "../../shared/coding/review/code-visit.ts";
import { evidenceOf } from "../../shared/coding/review/evidence-of.ts";
import type { Preferences } from "../../shared/coding/review/rank-by-preference.ts";
import type { PastService } from "../../shared/coding/services/modifiers/modifier-context.ts";
import { codingTaskKey, notePrefix, type Tenant } from "../../shared/contracts/object-keys.ts";
import type { ClaimStore } from "../../shared/ports/claim-store.ts";
import type { DocumentStore } from "../../shared/ports/document-store.ts";
import type { ServiceHistory } from "../../shared/ports/service-history.ts";
import type { LoadedClaim } from "../../shared/stage/change-claims.ts";
import { loadPastServices } from "../../shared/stage/load-past-services.ts";
import { readProfile } from "../../shared/stage/read-profile.ts";
import { ageOn } from "../../shared/values/age.ts";
import { loadPreferences } from "./load-preferences.ts";

/** A longer note is coded by its beginning. */
const mostCharacters = 200_000;
const none: Awaited<ReturnType<typeof loadPastServices>> = new Map();
/** More notes than these of one visit are not read. */
const mostNotes = 20;

/** What visits are coded from. */
export interface CodeClaimsPorts {
  readonly documents: DocumentStore;
  readonly claims: ClaimStore;
  /** What was done for patients, as the scrubber keeps it. */
  readonly services: ServiceHistory;
}

/**
 * Codes the visits of claims by their notes and their words, and keeps what was made of each beside the claims. What is
 * coded already and has no note needs nothing.
 */
export async function codeClaims(
  { documents, claims: store, services }: CodeClaimsPorts,
  engines: Readonly<Record<CodingEngineName, CodingEngine>>,
  company: string,
  claims: readonly LoadedClaim[],
  book: CodeBook,
): Promise<ReadonlyMap<string, CodingTask>> {
  const profiles = new Map<string, PracticeProfile | undefined>();
  const tasks = new Map<string, CodingTask>();
  const inWords = claims.filter(({ encounter }) => linesInWords(encounter).length > 0);
  const histories = inWords.length === 0 ? none : await loadPastServices({ claims: store, services }, company, inWords);
  for (const { state, encounter } of claims) {
    const tenant = { company: state.company, practice: state.practice };
    const name = `${tenant.company}/${tenant.practice}`;
    if (!profiles.has(name)) profiles.set(name, await profileOf(documents, tenant));
    const past = (histories.get(state.claimId) ?? []).map(({ procedure, from }) => ({ procedure, day: from }));
    const desk = { documents, engines, book, profile: profiles.get(name), tenant, past };
    const task = await codeClaim(desk, state, encounter);
    tasks.set(state.claimId, task);
  }
  return tasks;
}

interface Desk {
  readonly documents: DocumentStore;
  readonly engines: Readonly<Record<CodingEngineName, CodingEngine>>;
  readonly book: CodeBook;
  readonly profile: PracticeProfile | undefined;
  readonly tenant: Tenant;
  readonly past: readonly PastService[];
}

async function codeClaim(
  { documents, engines, book, profile, tenant, past }: Desk,
  { claimId, content }: LoadedClaim["state"],
  encounter: Encounter,
): Promise<CodingTask> {
  const policy = profile?.coding ?? CodingPolicy.parse({});
  const engine = engines[policy.engine];
  const day = encounter.serviceFrom;
  const setting = policy.setting ?? settingOf(encounter);
  const code = async (source: string, text: string): Promise<CodedText> => ({
    source,
    text,
    coded: await engine.code(text, { book, day, setting }),
  });
  const notes: CodedText[] = [];
  for (const [key, text] of await readNotes(documents, tenant, claimId)) notes.push(await code(key, text));
  const words = new Map<number, CodedText>();
  for (const [index, { code: given, otherCode, description }] of encounter.diagnoses.entries()) {
    if (given !== undefined) continue;
    const mapped =
      otherCode === undefined ? undefined : codeByMap(otherCode, { codes: book, day, patient: patientOf(encounter) });
    const byMap =
      otherCode === undefined || mapped === undefined
        ? undefined
        : { source: `diagnoses.${index}.otherCode`, text: otherCode.code, coded: mapped };
    const isSure = mapped?.codes.every(({ standing }) => standing === "sure") === true;
    // A map that leaves a choice comes after words that leave none.
    const told =
      isSure || description === undefined ? undefined : await code(`diagnoses.${index}.description`, description);
    const chosen = told === undefined || (told.coded.codes.length === 0 && byMap !== undefined) ? byMap : told;
    if (chosen !== undefined) words.set(index, chosen);
  }
  const unranked: Preferences = new Map();
  const first = codeVisit(encounter, notes, words, policy, unranked);
  const preferences = first.standing === "sure" ? unranked : await loadPreferences(documents, tenant, first.items);
  const visit = preferences.size === 0 ? first : codeVisit(encounter, notes, words, policy, preferences);
  const lines = codeLines(encounter, noteText(notes), visit.proposed, book, profile, past);
  const texts = [...notes, ...words.values()];
  const firstListed = texts.find(({ coded }) => coded.firstListed !== undefined)?.coded.firstListed;
  const task = CodingTask.parse({
    ...tenant,
    claimId,
    content,
    day,
    engine: texts.length === 0 ? "pass-through" : engine.name,
    releases: [...new Set(texts.flatMap(({ coded }) => coded.releases))].sort(),
    notes: notes.map(({ source }) => source),
    standing: lines.every(({ standing }) => standing === "sure") ? visit.standing : "review",
    items: visit.items,
    proposed: visit.proposed,
    ...(firstListed === undefined ? {} : { firstListed }),
    notCoded: texts.flatMap(({ coded, ...text }) =>
      coded.notCoded.map(({ spans, ...rest }) => ({ ...rest, evidence: spans.map((span) => evidenceOf(text, span)) })),
    ),
    lines,
  });
  if (texts.length > 0 || task.standing === "review") {
    const body = `${JSON.stringify(task, undefined, 1)}\n`;
    await documents.write("reports", codingTaskKey(tenant, claimId, content), body, "application/json");
  }
  return task;
}

async function profileOf(documents: DocumentStore, tenant: Tenant): Promise<PracticeProfile | undefined> {
  const reading = await readProfile(documents, tenant);
  return reading.kind === "profile" ? reading.profile : undefined;
}

/** The notes of a visit as one text. */
function noteText(notes: readonly CodedText[]): NoteText {
  const [first] = notes;
  return notes.length === 1 && first !== undefined
    ? first
    : { source: "notes", text: notes.map(({ text }) => text).join("\n\n") };
}

/** Inpatients of an institution are coded by section II of the guidelines, everybody else by section IV. */
function settingOf({ institutional }: Encounter): "outpatient" | "inpatient" {
  return institutional?.facilityCode === "11" ? "inpatient" : "outpatient";
}

/** Whether a note has come since a visit was coded. */
export async function hasNewNotes(
  documents: DocumentStore,
  { notes, claimId, ...tenant }: CodingTask,
): Promise<boolean> {
  return (await listNotes(documents, tenant, claimId)).some((key) => !notes.includes(key));
}

async function listNotes(documents: DocumentStore, tenant: Tenant, claimId: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const { key } of documents.list("inbound", notePrefix(tenant, claimId))) {
    keys.push(key);
    if (keys.length === mostNotes) break;
  }
  return keys.sort();
}

async function readNotes(
  documents: DocumentStore,
  tenant: Tenant,
  claimId: string,
): Promise<readonly (readonly [key: string, text: string])[]> {
  const notes: (readonly [string, string])[] = [];
  for (const key of await listNotes(documents, tenant, claimId)) {
    const text = await documents.readText("inbound", key);
    if (text !== undefined) notes.push([key, text.slice(0, mostCharacters)]);
  }
  return notes;
}

/** What rules of a map ask of the patient. */
function patientOf({ patient, serviceFrom }: Encounter): RulePatient {
  return {
    ageYears: ageOn(patient.birthDate, serviceFrom),
    sex: patient.sex === "F" || patient.sex === "M" ? patient.sex : undefined,
  };
}
