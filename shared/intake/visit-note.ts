import type { IntakeFormat } from "./intake-format.ts";
import { type IntakeItem, refuse } from "./intake-item.ts";
import { textLines } from "./text/lines.ts";

const name = "visit-note";
const longestCharacters = 1_000_000;
/** The first line of a note: "Encounter: V-1001", "Visit ID: 17". */
const heading = /^\s*(?:encounter|visit)(?:[ _-]?(?:id|number|no\.?))?\s*[:#]\s*(\S(?:.{0,48}\S)?)\s*$/i;

/** What was written down of a visit, as text; its first line names the encounter. Evidence for who codes it. */
export const visitNote: IntakeFormat = {
  name,
  extension: "txt",
  contentType: "text/plain; charset=utf-8",
  detects: ({ text }) => heading.test(firstLine(text)),
  async *read(source): AsyncGenerator<IntakeItem> {
    const lines: string[] = [];
    let characters = 0;
    let isTooLong = false;
    for await (const some of textLines(source)) {
      for (const { text, cut } of some) {
        characters += text.length + 1;
        isTooLong ||= cut || characters > longestCharacters;
        if (!isTooLong) lines.push(text);
      }
    }
    if (isTooLong) {
      yield refuse(
        "note-too-long",
        "the note is longer than one can be",
        "send what is of this visit, one file a visit",
      );
      return;
    }
    yield { kind: "opened", format: name, columns: [], ignoredColumns: [], delimiter: "" };
    const at = lines.findIndex((line) => line.trim() !== "");
    const encounterId = heading.exec(lines[at] ?? "")?.[1] ?? "";
    const text = lines
      .slice(at + 1)
      .join("\n")
      .trim();
    const rows = [{ row: 1, text: lines.join("\n") }];
    yield text === ""
      ? {
          kind: "noted",
          rows,
          findings: [
            {
              row: 1,
              code: "empty-note",
              message: "the note says nothing",
              remedy: "nothing to do, unless its text was lost",
            },
          ],
        }
      : { kind: "note", encounterId, text, rows };
  },
  rejections: () => ({ begin: () => "", write: ({ rows }) => rows.map(({ text }) => text).join("\n") }),
};

function firstLine(text: string): string {
  return text.trimStart().split(/\r\n|\n|\r/, 1)[0] ?? "";
}
