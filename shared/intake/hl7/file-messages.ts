import { type TextLine, textLines } from "../text/lines.ts";
import { type Hl7Message, parseMessage } from "./message.ts";

/** A message of a file, or text that is none. */
export type FileMessage =
  | { readonly kind: "message"; readonly row: number; readonly message: Hl7Message }
  | {
      readonly kind: "broken";
      /** Counts messages from 1, broken ones too. */
      readonly row: number;
      readonly text: string;
      readonly fault: "not-a-message" | "message-too-long" | "unreadable-characters";
    }
  /** A batch says how many messages it has, and has another number. */
  | { readonly kind: "miscount"; readonly row: number; readonly segment: string };

const maxSegments = 5_000;
const maxCharacters = 1_000_000;

/**
 * The messages of a file: one or many, alone or in batches and files (FHS, BHS, BTS, FTS), framed for a network or not,
 * segments ending in CR, LF or both. Holds one message.
 */
export async function* fileMessages(source: AsyncIterable<Uint8Array>): AsyncGenerator<FileMessage> {
  let row = 0;
  let lines: string[] = [];
  let characters = 0;
  let isTooLong = false;
  let inBatch = 0;

  const close = (): FileMessage | undefined => {
    if (lines.length === 0) return undefined;
    const text = lines.join("\r");
    const tooLong = isTooLong;
    lines = [];
    characters = 0;
    isTooLong = false;
    row++;
    inBatch++;
    if (tooLong) return { kind: "broken", row, text: text.slice(0, 1_000), fault: "message-too-long" };
    if (text.includes("\0")) {
      return { kind: "broken", row, text: text.replaceAll("\0", "\uFFFD"), fault: "unreadable-characters" };
    }
    const message = parseMessage(text);
    return message === undefined
      ? { kind: "broken", row, text, fault: "not-a-message" }
      : { kind: "message", row, message };
  };

  const take = (line: TextLine): void => {
    characters += line.text.length;
    if (line.cut || lines.length >= maxSegments || characters > maxCharacters) {
      isTooLong = true;
      if (lines.length === 0) lines.push(line.text);
    } else lines.push(line.text);
  };

  for await (const some of textLines(source)) {
    for (const { text: framed, cut } of some) {
      // Network framing: a vertical tab before a message, a file separator after it.
      const text = framed.replaceAll("\u001c", "").trim();
      if (text === "" && !cut) continue;
      const id = text.slice(0, 3);
      if (id === "MSH" || id === "FHS" || id === "BHS" || id === "BTS" || id === "FTS") {
        const closed = close();
        if (closed !== undefined) yield closed;
      }
      if (id === "BHS") inBatch = 0;
      else if (id === "BTS") {
        const said = /^\d+/.exec(text.slice(4))?.[0];
        if (said !== undefined && Number(said) !== inBatch) yield { kind: "miscount", row, segment: "BTS-1" };
        inBatch = 0;
      } else if (id !== "FHS" && id !== "FTS") take({ text, cut });
    }
  }
  const closed = close();
  if (closed !== undefined) yield closed;
}
