/** R required, S situational, N not used. */
export type Usage = "R" | "S" | "N";

/** X12 data element types; DP is element 1251, a date or period in the format that the element before it names. */
export type ElementType = "AN" | "ID" | "DT" | "TM" | "R" | "DP" | `N${number}`;

export interface ElementRule {
  /** "NM109"; "SV101-2" inside a composite. */
  readonly ref: string;
  readonly name: string;
  readonly usage: Usage;
  readonly type: ElementType;
  readonly min: number;
  readonly max: number;
  /** The codes that the guide allows; absent when it names an outside list or none. */
  readonly codes: ReadonlySet<string> | undefined;
  /** The same as numbers (see codeNumber), where all of them are short; undefined where one is not, or there are none. */
  readonly codeNumbers: ReadonlySet<number> | undefined;
  /** Text of which nothing is asked but its length: no codes, no number, no date, no parts. */
  readonly isText: boolean;
  /** The number of its only code; -2, which no text has, where it has none or several. */
  readonly onlyCode: number;
  /** How often it may repeat; 1 for most. */
  readonly repeat: number;
  /** The parts of a composite; type, min and max then say nothing. */
  readonly components: readonly ElementRule[] | undefined;
  /** Notes between the parts of a composite. */
  readonly syntax: readonly SyntaxNote[] | undefined;
}

/** P all or none; R at least one; E at most one; C first present, all must be; L first present, one of the others must be. */
export interface SyntaxNote {
  readonly kind: "P" | "R" | "E" | "C" | "L";
  readonly elements: readonly number[];
  /** The first of them and all of them as bits: bit n for element n. */
  readonly first: number;
  readonly all: number;
}

/** What tells one use of a segment from another in the same loop: element (and component) and the codes it may have. */
export interface Qualifier {
  readonly element: number;
  readonly component: number;
  readonly codes: ReadonlySet<string>;
}

export interface SegmentRule {
  readonly kind: "segment";
  readonly id: string;
  readonly name: string;
  readonly usage: Usage;
  /** Infinity for ">1". */
  readonly repeat: number;
  readonly elements: readonly ElementRule[];
  /** Number of the last required element; 0 when none is. */
  readonly lastRequired: number;
  readonly syntax: readonly SyntaxNote[];
  readonly qualifier: Qualifier | undefined;
}

export interface LoopRule {
  readonly kind: "loop";
  readonly id: string;
  readonly name: string;
  readonly usage: Usage;
  readonly repeat: number;
  /** In the order of the guide; the first is the segment that opens the loop. */
  readonly children: readonly (SegmentRule | LoopRule)[];
}

export interface Guide {
  /** What ST03 and GS08 say: "005010X222A1". */
  readonly id: string;
  readonly name: string;
  readonly transactionSet: string;
  readonly functionalId: string;
  /** The transaction set from after ST to before SE, as a loop of its own with id "". */
  readonly body: LoopRule;
  /** Loops that the reader yields one at a time and then forgets; none where the whole tree comes at the end. */
  readonly units: readonly string[];
}
