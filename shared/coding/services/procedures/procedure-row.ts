/** A procedure of an office by its CPT number, with our own words. */
export interface ProcedureRow {
  readonly code: string;
  /** A pattern of what notes call it, without its word bounds. */
  readonly names: string;
  /** Patterns that must be told too, of what was done: in its sentence or in those around it. */
  readonly also?: readonly string[];
  /** A pattern that none of its sentence and those around it may have. */
  readonly without?: string;
  /** Days of the global period, where it is sure. Source: CMS Physician Fee Schedule, GLOB DAYS. */
  readonly global?: "000" | "010" | "090" | "XXX";
  /** Of the rows of one family only the first that fits is billed. */
  readonly family?: string;
  /** As a test of the day it has no global days and asks for no modifier 25: "imaging". */
  readonly role?: "procedure" | "imaging" | "test" | "counseling";
  readonly isSided?: true;
  readonly hasDigit?: true;
  /** Done in an operating room: it counts only where the text has the words of its report. */
  readonly isOperation?: true;
  /** A pattern with the group `count`: how many units. One where it is not told. */
  readonly units?: string;
  /** Of this payer's patients only. */
  readonly payer?: "medicare";
  readonly doubt?: string;
  readonly suggestions?: readonly string[];
}

/** Two patterns in either order within so many characters of one sentence; the point of a figure ends none. */
export function near(one: string, other: string, gap = 40): string {
  const between = String.raw`(?:[^.;]|\.(?=\d)){0,${gap}}?`;
  return `(?:${one})${between}(?:${other})|(?:${other})${between}(?:${one})`;
}
