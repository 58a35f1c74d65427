import type { PracticeProfile } from "../claim/practice-profile.ts";
import { type Assembly, assemble } from "./fhir/assemble.ts";
import { type FilePart, fileResources, type ResourceFault } from "./fhir/file-resources.ts";
import { outcomeId, writeRejectedResources } from "./fhir/rejected-resources.ts";
import { createDirectory, type Directory, directoryTypes, type FileResource } from "./fhir/resource.ts";
import { fetchReferred, type Shelf, shelve } from "./fhir/shelf.ts";
import type { IntakeFormat } from "./intake-format.ts";
import type { IntakeItem, RowFinding } from "./intake-item.ts";
import { emptyMemory } from "./intake-memory.ts";
import { createSeenNames } from "./seen-names.ts";

const name = "fhir-r4";

/** So many names that are nowhere are told of a file; with the first of them it is read again. */
const mostNowhere = 1_000;

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
  async *read(source, profile, { shelf } = emptyMemory) {
    yield { kind: "opened", format: name, columns: [], ignoredColumns: [], delimiter: "" };
    yield* resourceItems(fileResources(source), profile, shelf);
  },
  rejections: writeRejectedResources,
};

async function* resourceItems(
  parts: AsyncIterable<FilePart>,
  profile: PracticeProfile,
  shelf: Shelf,
): AsyncGenerator<IntakeItem> {
  const seen = createSeenNames();
  let directory = createDirectory();
  let held: FileResource[] = [];
  let characters = 0;
  let isComplete = true;
  const nowhere = new Set<string>();
  const assembly = (): Assembly => ({ profile, seen, isComplete });
  const lookUp = async (resources: readonly FileResource[], own: Directory): Promise<void> => {
    await shelve(resources, shelf);
    for (const name of await fetchReferred(resources, own, shelf)) if (nowhere.size < mostNowhere) nowhere.add(name);
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
      const own = within(resources, directory);
      await lookUp(resources, own);
      yield* assemble(resources, own, { ...assembly(), isComplete: true });
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
    await lookUp(held, directory);
    yield* assemble(held, directory, assembly());
    directory = within(
      held.filter(({ type }) => directoryTypes.has(type)),
      undefined,
    );
    held = [];
    characters = 0;
  }
  await lookUp(held, directory);
  yield* assemble(held, directory, assembly());
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
  "bundle-too-large": {
    message: "the Bundle is larger than 32 MB",
    remedy: "write one resource, or the Bundle of one visit, on each line",
  },
};

function brokenItem({ row, text, fault }: Extract<FilePart, { kind: "broken" }>): IntakeItem {
  return { kind: "rejected", rows: [{ row, text }], findings: [{ row, code: fault, ...words[fault] }] };
}
