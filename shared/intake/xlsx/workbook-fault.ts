/** A workbook that cannot be read; the words are for the person who sent it. */
export class WorkbookFault extends Error {
  override readonly name = "WorkbookFault";
  readonly code: string;
  readonly remedy: string;
  constructor(code: string, message: string, remedy: string) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}

export function damaged(): WorkbookFault {
  return new WorkbookFault(
    "damaged-workbook",
    "the workbook is damaged: a part of it cannot be unpacked",
    "open it in the spreadsheet program, save it again and send that; check that the transfer was complete",
  );
}
