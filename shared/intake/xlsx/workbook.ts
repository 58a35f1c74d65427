import { type Archive, openArchive, tooLarge } from "./archive.ts";
import { type NumberFormat, numberFormat } from "./number-format.ts";
import { WorkbookFault } from "./workbook-fault.ts";
import { readWhole } from "./xml.ts";

/** A workbook as far as its cells need it. Source: ECMA-376 Part 1, 18.2 (workbook), 18.4 (shared strings), 18.8 (styles). */
export interface Workbook {
  readonly archive: Archive;
  /** The sheets that a person sees, in order. */
  readonly sheets: readonly Sheet[];
  readonly strings: readonly string[];
  /** By the style number of a cell. */
  readonly formats: readonly NumberFormat[];
  readonly since1904: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly part: string;
}

/** What all shared texts of a workbook may have together, in characters. */
const maxSharedCharacters = 40e6;

/** @throws WorkbookFault */
export async function openWorkbook(source: AsyncIterable<Uint8Array>): Promise<Workbook> {
  const archive = await openArchive(source);
  const top = await relationsOf(archive, "");
  const part = [...top.values()].find(({ kind }) => kind === "officeDocument")?.target;
  if (part === undefined || !archive.has(part)) throw notAWorkbook();
  const relations = await relationsOf(archive, part);
  const { sheets, since1904 } = await readSheets(archive, part, relations);
  const partOf = (kind: string) => [...relations.values()].find((each) => each.kind === kind)?.target;
  return {
    archive,
    sheets,
    since1904,
    strings: await readStrings(archive, partOf("sharedStrings")),
    formats: await readFormats(archive, partOf("styles")),
  };
}

interface Relation {
  /** The last word of its type, as "worksheet". */
  readonly kind: string;
  readonly target: string;
}

/** What a part refers to, by id. */
async function relationsOf(archive: Archive, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  if (!archive.has(name)) return relations;
  await readWhole(archive.read(name), {
    open: (element, { Id = "", Type = "", Target = "" }) => {
      if (element !== "Relationship") return;
      const target = new URL(Target, `archive:///${folder}`).pathname.slice(1);
      relations.set(Id, { kind: Type.slice(Type.lastIndexOf("/") + 1), target: decodeURIComponent(target) });
    },
  });
  return relations;
}

async function readSheets(archive: Archive, part: string, relations: ReadonlyMap<string, Relation>) {
  const sheets: Sheet[] = [];
  let since1904 = false;
  await readWhole(archive.read(part), {
    open: (element, attributes) => {
      if (element === "workbookPr") since1904 = ["1", "true"].includes(attributes.date1904 ?? "");
      if (element !== "sheet" || (attributes.state ?? "visible") !== "visible") return;
      const relation = relations.get(attributes.id ?? "");
      if (relation?.kind === "worksheet") sheets.push({ name: attributes.name ?? "", part: relation.target });
    },
  });
  return { sheets, since1904 };
}

/** Texts that cells share; what is only for pronouncing them (rPh) is left out. */
async function readStrings(archive: Archive, part: string | undefined): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === undefined || !archive.has(part)) return strings;
  let text: string | undefined;
  let inText = false;
  let inPhonetic = false;
  let characters = 0;
  await readWhole(archive.read(part), {
    open: (element) => {
      if (element === "si") text = "";
      if (element === "rPh") inPhonetic = true;
      if (element === "t") inText = true;
    },
    text: (piece) => {
      if (text === undefined || !inText || inPhonetic) return;
      text += piece;
      characters += piece.length;
      if (characters > maxSharedCharacters) throw tooLarge();
    },
    close: (element) => {
      if (element === "t") inText = false;
      if (element === "rPh") inPhonetic = false;
      if (element !== "si") return;
      strings.push(text ?? "");
      characters += 8;
      text = undefined;
    },
  });
  return strings;
}

async function readFormats(archive: Archive, part: string | undefined): Promise<readonly NumberFormat[]> {
  const formats: NumberFormat[] = [];
  if (part === undefined || !archive.has(part)) return formats;
  const codes = new Map<number, string>();
  let inCells = false;
  await readWhole(archive.read(part), {
    open: (element, { numFmtId = "0", formatCode = "" }) => {
      if (element === "numFmt") codes.set(Number(numFmtId), formatCode);
      if (element === "cellXfs") inCells = true;
      if (element === "xf" && inCells) formats.push(numberFormat(Number(numFmtId), codes.get(Number(numFmtId))));
    },
    close: (element) => {
      if (element === "cellXfs") inCells = false;
    },
  });
  return formats;
}

function notAWorkbook(): WorkbookFault {
  return new WorkbookFault(
    "zip-archive",
    "the file is a zip archive, and no Excel workbook",
    "unpack it and send the files in it",
  );
}
