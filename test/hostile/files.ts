import { gzipSync } from "node:zlib";
import { encounterJson } from "../builders/encounter-line.ts";
import { hl7Message, msh, pid, pv1 } from "../builders/hl7.ts";
import { superbillCsv, superbillRow } from "../builders/superbill.ts";
import { inlineRows, workbookOf } from "../builders/workbook.ts";
import { zipOf } from "../builders/zip.ts";

/** A file that means harm, written piece by piece, and what its reader must say of it. */
export interface HostileFile {
  readonly name: string;
  readonly parts: (bytes: number) => Iterable<string | Uint8Array>;
  /** One of the reasons; undefined where the file is to be taken as it is. */
  readonly code: string;
  /** As large as is asked for; others are as small as they are. */
  readonly isHeavy?: true;
}

const header = Object.keys(superbillRow()).join(",");
const row = superbillCsv([superbillRow()]).split("\n")[1] ?? "";
const isa =
  "ISA*00*          *00*          *ZZ*HARM           *ZZ*US             *261117*1504*^*00501*000000042*0*T*:~";
const encounterHead = '{"encounterId":"V1","serviceFrom":"2026-03-04","patient":{"lastName":"';

function* repeated(piece: string | Uint8Array, bytes: number): Generator<string | Uint8Array> {
  const large = Buffer.from(piece);
  const chunk = Buffer.concat(Array.from({ length: Math.max(1, Math.floor(1_000_000 / large.length)) }, () => large));
  for (let written = 0; written < bytes; written += chunk.length) yield chunk;
}

function* around(before: string, piece: string, bytes: number, after: string): Generator<string | Uint8Array> {
  yield before;
  yield* repeated(piece, bytes);
  yield after;
}

/** Entities that stand for each other ten at a time: 10^12 characters, if anybody wrote them out. */
const laughs = Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");
const laughing = `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY l0 "ha">${laughs}]><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&l12;</t></si></sst>`;
const named = Object.keys(superbillRow());
const sheet = (cells: readonly (readonly string[])[]) => inlineRows(cells);
const stringCell = '<row><c t="s"><v>0</v></c></row>';

export const hostileFiles: readonly HostileFile[] = [
  {
    name: "one-line.csv",
    parts: (n) => around(`${header}\n`, "x", n, `\n${row}\n`),
    code: "row-too-long",
    isHeavy: true,
  },
  {
    name: "rows-of-nothing.csv",
    parts: (n) => around(`${header}\n`, "nothing\n", n, ""),
    code: "nothing-usable",
    isHeavy: true,
  },
  { name: "one-line-no-header.csv", parts: (n) => repeated("x", n), code: "unreadable-header", isHeavy: true },
  {
    name: "one-quote.csv",
    parts: (n) => around(`${header}\nV1,"`, "open\n", n, ""),
    code: "nothing-usable",
    isHeavy: true,
  },
  {
    name: "one-line.ndjson",
    parts: (n) => around(encounterHead, "x", n, '"}}\n'),
    code: "row-too-long",
    isHeavy: true,
  },
  {
    name: "one-line.fhir.ndjson",
    parts: (n) => around('{"resourceType":"Patient","id":"', "x", n, '"}\n'),
    code: "row-too-long",
    isHeavy: true,
  },
  {
    name: "one-line.hl7",
    parts: (n) => around(`${msh("DFT^P03")}\rPID|1||P-1||`, "x", n, "\r"),
    code: "message-too-long",
    isHeavy: true,
  },
  { name: "one-element.837", parts: (n) => around(isa, "x", n, "~"), code: "not-readable-x12", isHeavy: true },
  {
    name: "one-note.txt",
    parts: (n) => around("Encounter: V-1\n\n", "word ", n, ""),
    code: "note-too-long",
    isHeavy: true,
  },
  {
    name: "nested.json",
    parts: (n) => around('{"encounterId":', "[", Math.min(n, 5_000_000), ""),
    code: "row-too-long",
  },
  {
    name: "nested.fhir.json",
    parts: (n) => around('{"resourceType":"Bundle","entry":', '[{"resource":', Math.min(n, 5_000_000), ""),
    code: "row-too-long",
  },
  {
    name: "deep-and-closed.ndjson",
    parts: () => [`{"encounterId":"V1","note":${"[".repeat(20_000)}${"]".repeat(20_000)}}\n`],
    code: "too-deep",
  },
  { name: "bomb.xlsx", parts: () => [bomb(60_000_000)], code: "workbook-too-large" },
  {
    name: "lying-bomb.xlsx",
    parts: () => [workbookOf({ rows: `<row>${"<c/>".repeat(3_000_000)}</row>`, lie: 100 })],
    code: "damaged-workbook",
  },
  {
    name: "laughs.xlsx",
    parts: () => [workbookOf({ rows: stringCell.repeat(3), strings: laughing })],
    code: "damaged-workbook",
  },
  {
    name: "laughs-in-sheet.xlsx",
    parts: () => [workbookOf({ rows: "", sheet: laughing.replaceAll("sst", "worksheet") })],
    code: "damaged-workbook",
  },
  {
    name: "paths.zip.xlsx",
    parts: () => [zipOf({ "../../../etc/passwd": "root", "/tmp/harm": "x", "xl/workbook.xml": "<workbook/>" })],
    code: "damaged-workbook",
  },
  {
    name: "formulas.csv",
    parts: () => [
      superbillCsv([superbillRow({ note: '=HYPERLINK("http://harm.example")', charge: "+1+cmd|' /C calc'!A0" })]),
    ],
    code: "not-an-amount",
  },
  {
    name: "formulas.xlsx",
    parts: () => [
      workbookOf({
        rows: sheet([named, named.map((name) => (name === "charge" ? "@SUM(1+1)" : (superbillRow()[name] ?? "")))]),
      }),
    ],
    code: "not-an-amount",
  },
  {
    name: "nul.csv",
    parts: () => [`${header}\n${row.replace("Marlow", "Mar\0low")}\n${row.replace(/^V\d+/, "V2")}\n`],
    code: "unreadable-characters",
  },
  {
    name: "nul.hl7",
    parts: () => [hl7Message(msh("DFT^P03"), pid("P\0-1"), pv1("V-1"))],
    code: "unreadable-characters",
  },
  {
    name: "nul.ndjson",
    parts: () => [`${JSON.stringify(encounterJson({ note: "a\0b" }))}\n`],
    code: "unreadable-characters",
  },
  {
    name: "nul.fhir.ndjson",
    parts: () => ['{"resourceType":"Patient","id":"p\\u00001"}\n'],
    code: "unreadable-characters",
  },
  { name: "only-nul.bin", parts: (n) => repeated(Buffer.alloc(1_000), Math.min(n, 50_000_000)), code: "binary" },
  {
    name: "truncated.csv.gz",
    parts: () => [gzipSync(superbillCsv(Array.from({ length: 500 }, () => superbillRow()))).subarray(0, 400)],
    code: "compressed",
  },
  {
    name: "truncated.xlsx",
    parts: () => [workbookOf({ rows: sheet([named]) }).subarray(0, 300)],
    code: "damaged-workbook",
  },
  { name: "picture.png", parts: () => [Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")], code: "binary" },
  { name: "empty.csv", parts: () => [""], code: "empty-file" },
];

/** A sheet of so many characters in a few hundred kilobytes. */
function bomb(characters: number): Buffer {
  const piece = `<row>${'<c t="inlineStr"><is><t> </t></is></c>'.repeat(100)}</row>`;
  const rows: string[] = [];
  for (let length = 0; length < characters; length += piece.length) rows.push(piece);
  return workbookOf({ rows: rows.join("") });
}
