import type { PracticeProfile } from "../claim/practice-profile.ts";
import { checkEncounter } from "./check-encounter.ts";
import { type Draft, isDraft } from "./complete-encounter.ts";
import type { IntakeFormat, RejectionWriter } from "./intake-format.ts";
import type { IntakeItem, RowFinding, SourceRow } from "./intake-item.ts";
import { createSeenNames } from "./seen-names.ts";
import { maxLineBytes, type TextLine, textLines } from "./text/lines.ts";
import { unknownFields } from "./unknown-fields.ts";
import { untilHopeless } from "./until-hopeless.ts";

/** The key under which a rejection file says what was wrong; left alone when the line comes back. */
const reportKey = "cleanclaim";
/** The key under which a line that is not JSON comes back, as text. */
const rawKey = "raw";
/** An encounter is five deep; anything much deeper is not one. */
const maxDepth = 12;
/** What is told of one line; more would make a file that goes back many times the size of the one that came. */
const maxProblems = 50;

const name = "encounter-ndjson";

/** Our own format: one JSON object a line, each an encounter as `shared/claim/encounter.ts` has it. */
export const encounterNdjson: IntakeFormat = {
  name,
  extension: "ndjson",
  contentType: "application/x-ndjson",
  detects: ({ text }) => text.trimStart().startsWith("{"),
  read: (source, profile) => untilHopeless(encounterItems(source, profile), () => false),
  rejections: writeRejections,
};

async function* encounterItems(
  source: AsyncIterable<Uint8Array>,
  profile: PracticeProfile,
): AsyncGenerator<IntakeItem> {
  yield { kind: "opened", format: name, columns: [], ignoredColumns: [], delimiter: "" };
  const seen = createSeenNames();
  let row = 0;
  for await (const lines of textLines(source)) {
    for (const line of lines) {
      row++;
      if (line.text.trim() === "" && !line.cut) continue;
      const sourceRow = { row, text: line.text };
      const draft = draftOf(line);
      if (draft.kind === "broken") {
        yield reject(sourceRow, [{ row, ...draft.fault }]);
        continue;
      }
      const checked = checkEncounter(draft.draft, profile);
      const problems = [...unknownFields(draft.draft), ...(checked.kind === "problems" ? checked.problems : [])];
      if (checked.kind === "problems" || problems.length > 0) {
        yield reject(
          sourceRow,
          problems.slice(0, maxProblems).map(({ path, ...problem }) => ({ row, ...columnOf(path), ...problem })),
        );
      } else if (!seen.add(checked.encounter.encounterId)) {
        yield reject(sourceRow, [
          {
            row,
            column: "encounterId",
            code: "encounter-again",
            message: "an encounter of this id came earlier in the file",
            remedy: "keep one of the two, or give the other visit an id of its own",
          },
        ]);
      } else {
        yield { kind: "encounter", encounter: checked.encounter, rows: [sourceRow] };
      }
    }
  }
}

function reject(row: SourceRow, findings: readonly RowFinding[]): IntakeItem {
  return { kind: "rejected", rows: [row], findings };
}

function columnOf(path: readonly (string | number)[]): { readonly column?: string } {
  return path.length === 0 ? {} : { column: path.join(".") };
}

type LineDraft =
  | { readonly kind: "draft"; readonly draft: Draft }
  | { readonly kind: "broken"; readonly fault: Pick<RowFinding, "code" | "message" | "remedy"> };

function draftOf(line: TextLine): LineDraft {
  if (line.cut) {
    return broken("row-too-long", `the line is longer than ${maxLineBytes} bytes`, "write one encounter on each line");
  }
  const parsed = parseJson(line.text);
  if (parsed === undefined) return broken("not-json", "the line is not JSON", "write one JSON object on each line");
  if (line.text.includes("\\u0000")) {
    return broken("unreadable-characters", "the line holds characters that are not text (NUL)", "remove them");
  }
  if (!isDraft(parsed)) {
    return broken("not-an-object", "the line is not a JSON object", "write one encounter as an object on each line");
  }
  const { [reportKey]: _report, ...rest } = parsed;
  const raw = rest[rawKey];
  if (typeof raw === "string" && Object.keys(rest).length === 1) return draftOf({ text: raw, cut: false });
  const draft = withoutNulls(rest, 0);
  return isDraft(draft)
    ? { kind: "draft", draft }
    : broken("too-deep", "the object is nested too deep", "write an encounter as docs/formats.md shows it");
}

function broken(code: string, message: string, remedy: string): LineDraft {
  return { kind: "broken", fault: { code, message, remedy } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Null says the same as leaving out. Undefined when the value is too deep to be an encounter. */
function withoutNulls(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth > maxDepth) return undefined;
  if (Array.isArray(value)) {
    const entries = value.map((entry: unknown) => withoutNulls(entry, depth + 1));
    return entries.includes(undefined) ? undefined : entries;
  }
  const kept: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) {
    if (inner === null) continue;
    const cleaned = withoutNulls(inner, depth + 1);
    if (cleaned === undefined) return undefined;
    kept.push([key, cleaned]);
  }
  return Object.fromEntries(kept);
}

/** Each line as it came, with what was wrong in front: `{"cleanclaim":{"row":7,"problems":[…]},"encounterId":…}`. */
function writeRejections(): RejectionWriter {
  return {
    begin: () => "",
    write: ({ rows, findings }) =>
      rows
        .map(({ row, text }) => {
          const problems = findings.map(({ column, code, message, remedy }) => ({ column, code, message, remedy }));
          const report = JSON.stringify({ [reportKey]: { row, problems } });
          return `${report.slice(0, -1)},${originalFields(text)}}\n`;
        })
        .join(""),
  };
}

/** The inside of the object that a line holds, byte for byte; a line that holds none as `"raw":"…"`. */
function originalFields(text: string): string {
  const trimmed = text.trim();
  const parsed = parseJson(trimmed);
  if (!isDraft(parsed)) return JSON.stringify({ [rawKey]: text }).slice(1, -1);
  if (!(reportKey in parsed)) {
    const inside = trimmed.slice(1, -1).trim();
    return inside === "" ? `"${rawKey}":"{}"` : inside;
  }
  const { [reportKey]: _report, ...rest } = parsed;
  try {
    const inside = JSON.stringify(rest).slice(1, -1);
    return inside === "" ? `"${rawKey}":"{}"` : inside;
  } catch {
    // Nested too deep to be written again.
    return JSON.stringify({ [rawKey]: text }).slice(1, -1);
  }
}
