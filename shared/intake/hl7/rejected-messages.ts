import type { RejectionWriter } from "../intake-format.ts";
import type { RejectedItem, RowFinding, SourceRow } from "../intake-item.ts";
import { separatorsOf } from "./message.ts";
import type { NumberedMessage } from "./message-reader.ts";

/** A segment of ours, after the message: what was wrong. Not read when the message comes back. */
const reasonSegment = "ZCC";

/** Rejected messages as they came, each with a segment for every reason. */
export function writeRejectedMessages(): RejectionWriter {
  return {
    begin: () => "",
    write: ({ rows, findings }: RejectedItem) =>
      rows
        .map(({ row, text }) => {
          const own = findings.filter((finding) => finding.row === row);
          const told = own.length > 0 ? own : findings.slice(0, 1);
          const kept = text.split("\r").filter((line) => !line.startsWith(reasonSegment));
          return [...kept, ...told.map((finding, index) => reasonOf(finding, index + 1, text))].join("\r");
        })
        .map((message) => `${message}\r`)
        .join(""),
  };
}

/** ZCC|1|PID-7|not-a-date|what is wrong|how to mend it */
function reasonOf({ row, column = "", code, message, remedy }: RowFinding, number: number, text: string): string {
  const { field = "|" } = separatorsOf(text) ?? {};
  const words = [message, remedy].map((each) => each.replaceAll(/[|^~\\&\r\n]/g, " ").replaceAll(field, " "));
  return [reasonSegment, String(number), column === "" ? `message ${row}` : column, code, ...words].join(field);
}

/** A message as it came, without the reasons that a rejection file added. */
export function rowOf({ row, message }: NumberedMessage): SourceRow {
  const kept = message.segments.some(({ id }) => id === reasonSegment)
    ? message.text
        .split("\r")
        .filter((line) => !line.startsWith(reasonSegment))
        .join("\r")
    : message.text;
  return { row, text: kept };
}
