import type { Head } from "./head.ts";

/** A kind of file that we do not read, told by its first bytes. */
interface ForeignKind {
  readonly code: string;
  readonly is: (head: Head) => boolean;
  readonly message: string;
  readonly remedy: string;
}

const startsWith =
  (...bytes: readonly number[]) =>
  ({ bytes: head }: Head): boolean =>
    bytes.every((byte, index) => head[index] === byte);

const startsWithText =
  (pattern: RegExp) =>
  ({ text }: Head): boolean =>
    pattern.test(text);

const sendInstead = "send a superbill CSV, or one encounter as JSON on each line";

const foreignKinds: readonly ForeignKind[] = [
  {
    code: "empty-file",
    is: ({ text }) => text.trim() === "",
    message: "the file is empty",
    remedy: "export it again, and check that the transfer was complete",
  },
  {
    code: "zip-archive",
    is: startsWith(0x50, 0x4b),
    message: "the file is an empty zip archive, or a part of one",
    remedy: "send the files in it",
  },
  {
    code: "old-excel",
    is: startsWith(0xd0, 0xcf, 0x11, 0xe0),
    message: "the file is an old Excel or Word document",
    remedy: "save it as an Excel workbook (xlsx) or CSV (UTF-8) and send that",
  },
  {
    code: "pdf",
    is: startsWith(0x25, 0x50, 0x44, 0x46),
    message: "the file is a PDF",
    remedy: `a printed superbill cannot be read; ${sendInstead}`,
  },
  {
    code: "compressed",
    is: startsWith(0x1f, 0x8b),
    message: "the file is compressed with gzip",
    remedy: "unpack it first",
  },
  {
    code: "markup",
    is: startsWithText(/^\s*</),
    message: "the file is XML or HTML",
    remedy: sendInstead,
  },
  {
    code: "rich-text",
    is: startsWithText(/^\{\\rtf/),
    message: "the file is a rich text document",
    remedy: sendInstead,
  },
  {
    code: "json-array",
    is: startsWithText(/^\s*\[/),
    message: "the file is one JSON array",
    remedy: "write each encounter as one JSON object on a line of its own, without brackets and commas around them",
  },
  {
    code: "json-over-lines",
    is: (head) => /^\s*\{[ \t]*[\r\n]/.test(head.text) && !head.text.includes('"resourceType"'),
    message: "a JSON object goes over several lines",
    remedy: "write each encounter as one JSON object on one line",
  },
  {
    code: "binary",
    is: ({ bytes }) => controlBytes(bytes) > bytes.length / 20,
    message: "the file is not text",
    remedy: sendInstead,
  },
];

/** Control characters other than tab, line feed, form feed, carriage return and the old end-of-file mark. */
function controlBytes(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte < 32 && ![9, 10, 12, 13, 26].includes(byte)) count++;
  return count;
}

/** What the file is, when it is something that we do not read. */
export function foreignKindOf(head: Head): Pick<ForeignKind, "code" | "message" | "remedy"> | undefined {
  return foreignKinds.find((kind) => kind.is(head));
}
