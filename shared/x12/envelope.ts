import { type Day, parseD8 } from "../values/day.ts";
import { element, type Segment } from "./segment.ts";

/** Who an interchange is from and for: ISA05-08, without the padding. */
export interface InterchangeParty {
  /** "ZZ", "30", "27"… */
  readonly qualifier: string;
  readonly id: string;
}

/** What an ISA says. */
export interface Interchange {
  readonly sender: InterchangeParty;
  readonly receiver: InterchangeParty;
  /** ISA09 YYMMDD, taken to be in this century; undefined when it is no day. */
  readonly date: Day | undefined;
  /** ISA10 HHMM, as it stands. */
  readonly time: string;
  /** ISA12, "00501". */
  readonly version: string;
  /** ISA13 as it stands: nine digits. */
  readonly controlNumber: string;
  readonly acknowledgmentRequested: boolean;
  /** ISA15: P production, T test; as it stands. */
  readonly usage: string;
}

/** What a GS says. */
export interface FunctionalGroup {
  /** GS01, "HC". */
  readonly functionalId: string;
  readonly sender: string;
  readonly receiver: string;
  readonly date: Day | undefined;
  readonly time: string;
  /** GS06 as it stands. */
  readonly controlNumber: string;
  /** GS08, "005010X222A1". */
  readonly version: string;
}

/** What an ST says. */
export interface TransactionSet {
  /** ST01, "837". */
  readonly id: string;
  /** ST02 as it stands. */
  readonly controlNumber: string;
  /** ST03, else GS08 (an 835 has no ST03). */
  readonly implementation: string;
}

export function readInterchange(isa: Segment): Interchange {
  const at = (n: number) => element(isa, n).trim();
  return {
    sender: { qualifier: at(5), id: at(6) },
    receiver: { qualifier: at(7), id: at(8) },
    date: parseD8(`20${at(9)}`),
    time: at(10),
    version: at(12),
    controlNumber: at(13),
    acknowledgmentRequested: at(14) === "1",
    usage: at(15),
  };
}

export function readFunctionalGroup(gs: Segment): FunctionalGroup {
  const at = (n: number) => element(gs, n).trim();
  return {
    functionalId: at(1),
    sender: at(2),
    receiver: at(3),
    date: parseD8(at(4)),
    time: at(5),
    controlNumber: at(6),
    version: at(8),
  };
}

export function readTransactionSet(st: Segment, group: FunctionalGroup | undefined): TransactionSet {
  const implementation = element(st, 3).trim();
  return {
    id: element(st, 1).trim(),
    controlNumber: element(st, 2).trim(),
    implementation: implementation === "" ? (group?.version ?? "") : implementation,
  };
}

/** What a TA1 says of an interchange. Source: TA1 Interchange Acknowledgment, TA101, TA104, TA105. */
export interface InterchangeAcknowledgment {
  /** ISA13 of the interchange it answers, as it stands. */
  readonly controlNumber: string;
  /** A accepted, E accepted with errors, R rejected; as it stands. */
  readonly verdict: string;
  /** TA105, "000" for no error. */
  readonly note: string;
}

export function readInterchangeAcknowledgment(ta1: Segment): InterchangeAcknowledgment {
  return { controlNumber: element(ta1, 1), verdict: element(ta1, 4), note: element(ta1, 5) };
}

/** A control number as the number it is: "000010216" -> 10216; undefined when it holds anything but digits. */
export function controlNumberOf(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
