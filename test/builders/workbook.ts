import { zipOf } from "./zip.ts";

export interface WorkbookParts {
  /** Rows as XML, what stands in sheetData. */
  readonly rows: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly since1904?: boolean;
  readonly sheet?: string;
  /** What the archive says of the size of its parts. */
  readonly lie?: number;
}

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook of one sheet, its parts as they are given. */
export function workbookOf({ rows, strings, styles, since1904, sheet, lie }: WorkbookParts): Buffer {
  return zipOf(
    {
      "_rels/.rels": `<Relationships xmlns="${packaged}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${since1904 ? ' date1904="1"' : ""}/><sheets><sheet name="Day" sheetId="1" r:id="s1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}"><Relationship Id="s1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="${relations}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="s3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
      "xl/worksheets/sheet1.xml": sheet ?? `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
      "xl/sharedStrings.xml": strings ?? `<sst xmlns="${main}"/>`,
      "xl/styles.xml": styles ?? `<styleSheet xmlns="${main}"/>`,
    },
    lie === undefined ? {} : { lie },
  );
}

/** Cells of text as rows of a sheet, without references, as some writers leave them out. */
export function inlineRows(table: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    `<c t="inlineStr"><is><t>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t></is></c>`;
  return table.map((cells) => `<row>${cells.map(cell).join("")}</row>`).join("");
}
