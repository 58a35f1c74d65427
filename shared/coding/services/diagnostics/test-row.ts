/** A test that an office runs itself, by its number, with our own words. */
export interface TestRow {
  readonly code: string;
  readonly names: string;
  readonly role: "test" | "imaging" | "counseling" | "administration";
  /** Waived under CLIA, and told so. Source: CMS CLIA waived tests; 81002, 81025, 82270, 82272, 82962 and 85013 need no modifier. */
  readonly needsQw?: true;
  /** Runs elsewhere unless the text says that it was done here. */
  readonly isSentOut?: true;
  /** With interpretation and report only (26), and without them (TC): the two other numbers. */
  readonly parts?: { readonly professional: string; readonly technical: string };
  /** The count that the text tells after the name is the units: "x 2". */
  readonly isCounted?: true;
  readonly suggestions?: readonly string[];
  /** Why the words alone do not say which. */
  readonly doubt?: string;
}
