import type { PracticeProfile } from "../claim/practice-profile.ts";
import { type Assembly, assemble } from "./fhir/assemble.ts";
import { type FilePart, fileResources, type ResourceFault } from "./fhir/file-resources.ts";
import { gatherVisit } from "./fhir/gather-visit.ts";
import { outcomeId, writeRejectedResources } from "./fhir/rejected-resources.ts";
import { createDirectory, type Directory, directoryTypes, type FileResource } from "./fhir/resource.ts";
import { fetchReferred, shelve } from "./fhir/shelf.ts";
import { visitParts } from "./fhir/visit-parts.ts";
import { gatherVisits } from "./gather-visits.ts";
import type { IntakeFormat } from "./intake-format.ts";
import type { IntakeItem, RowFinding } from "./intake-item.ts";
import { emptyMemory, type IntakeMemory } from "./intake-memory.ts";
import { createSeenNames } from "./seen-names.ts";

const name = "fhir-r4";

/** So many names that are nowhere are told of a file; with the first of them it is read again. */
const mostNowhere = 1_000;

/** How many visits are put to what is known of them at a time. */
const atOnce = 50;

/** What is held of resources that refer to each other, in characters. */
const mostHeld = 8_000_000;

/**
 * FHIR R4: a Bundle, Bundles a line, or resources a line (bulk NDJSON), in any order. Claims, and Encounters with their
 * ChargeItems, make encounters; Patients with their Coverages are registered. A row is a resource.
 */
export const fhirR4: IntakeFormat = {
  name,
  extension: "ndjson",
  contentType: "application/fhir+ndjson",
  detects: ({ text }) => text.trimStart().startsWith("{") && /"resourceType"\s*:/.test(text),
  async *read(source, profile, memory = emptyMemory) {
    yield { kind: "opened", format: name, columns: [], ignoredColumns: [], delimiter: "" };
    yield* resourceItems(fileResources(source), profile, memory);
  },
  rejections: writeRejectedResources,
};

async function* resourceItems(
  parts: AsyncIterable<FilePart>,
  profile: PracticeProfile,
  { shelf, visits }: IntakeMemory,
): AsyncGenerator<IntakeItem> {
  const seen = createSeenNames();
  let directory = createDirectory();
  let held: FileResource[] = [];
  let characters = 0;
  let isComplete = true;
  const nowhere = new Set<string>();
  const assembly = (): Assembly => ({ profile, seen, isComplete });
  const notFound = (names: readonly string[]): void => {
    for (const name of names) if (nowhere.size < mostNowhere) nowhere.add(name);
  };
  async function* take(
    resources: readonly FileResource[],
    own: Directory,
    isBundle: boolean,
  ): AsyncGenerator<IntakeItem> {
    await lookUp(resources, own);
    const parts = visitParts(resources, own, isBundle);
    const inParts = new Set(parts.flatMap((part) => part.own));
    yield* assemble(
      resources.filter((each) => !inParts.has(each)),
      own,
      isBundle ? { ...assembly(), isComplete: true } : assembly(),
    );
    for (let start = 0; start < parts.length; start += atOnce) {
      const some = parts.slice(start, start + atOnce);
      const gathered = await gatherVisits(visits, some, (part, known, version) =>
        gatherVisit(part, known, version, { profile, directory: own, shelf }),
      );
      for (const { result } of gathered) {
        notFound(result.nowhere);
        yield* result.items;
      }
    }
  }
  const lookUp = async (resources: readonly FileResource[], own: Directory): Promise<void> => {
    await shelve(resources, shelf);
    notFound(await fetchReferred(resources, own, shelf));
  };
  for await (const part of parts) {
    if (part.kind === "broken") {
      yield brokenItem(part);
      continue;
    }
    const resources = part.resources.filter((each) => !isOurs(each));
    const ours = part.resources.length - resources.length;
    if (ours > 0 && resources.length === 0) continue;
    if (part.isWhole) {
      yield* take(resources, within(resources, directory), true);
      continue;
    }
    for (const each of resources) {
      directory.add(each);
      held.push(each);
      characters += each.text.length;
    }
    if (characters < mostHeld) continue;
    // More than can be held: what stands together is read by itself, and who is who is remembered for the rest.
    isComplete = false;
    yield* take(held, directory, false);
    directory = within(
      held.filter(({ type }) => directoryTypes.has(type)),
      undefined,
    );
    held = [];
    characters = 0;
  }
  yield* take(held, directory, false);
  if (nowhere.size > 0) yield { kind: "unresolved", names: [...nowhere].sort() };
}

function within(resources: readonly FileResource[], outer: Directory | undefined): Directory {
  const directory = createDirectory(outer);
  for (const each of resources) directory.add(each);
  return directory;
}

/** The reasons that a rejection file of ours gives. */
function isOurs({ type, id }: FileResource): boolean {
  return type === "OperationOutcome" && id === outcomeId;
}

const words: Readonly<Record<ResourceFault, Omit<RowFinding, "row" | "code">>> = {
  "not-json": {
    message: "is not JSON",
    remedy: "write one resource or one Bundle on each line, or one Bundle as the whole file",
  },
  "not-a-resource": {
    message: "is no FHIR resource",
    remedy: "write one resource or one Bundle on each line, each with its resourceType",
  },
  "row-too-long": { message: "the line is longer than 4 MB", remedy: "write fewer resources into one Bundle" },
  "unreadable-characters": {
    message: "holds characters that are not text (NUL)",
    remedy: "remove them; export the file again if it was damaged on its way",
  },
  "bundle-too-large": {
    message: "the Bundle is larger than 32 MB",
    remedy: "write one resource, or the Bundle of one visit, on each line",
  },
};

function brokenItem({ row, text, fault }: Extract<FilePart, { kind: "broken" }>): IntakeItem {
  return { kind: "rejected", rows: [{ row, text }], findings: [{ row, code: fault, ...words[fault] }] };
}
