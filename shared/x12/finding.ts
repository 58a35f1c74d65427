/**
 * SNIP levels: 1 syntax, 2 guide requirement, 3 balancing, 4 between segments, 5 code sets, 6 line of service, 7 payer.
 * Source: WEDI SNIP testing types.
 */
export type SnipLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The code that an acknowledgment gives for this fault, and the element it stands in. Source: 005010X231A1, TA1. */
export interface AcknowledgmentCode {
  readonly element: "TA105" | "AK905" | "IK502" | "IK304" | "IK403";
  readonly code: string;
}

/** Where a fault stands, as an acknowledgment needs it. */
export interface FaultPlace {
  /** Loop id as "2010AA"; "" for the envelope. */
  readonly loop: string;
  readonly segmentId: string;
  /** Element and component numbers, 0 when the fault is about more than one. */
  readonly element: number;
  readonly component: number;
  /** Which repetition of the element; absent for the first. */
  readonly repetition?: number;
}

/** One fault of an interchange. It names places and codes, never a value of the data. */
export interface X12Finding {
  readonly level: SnipLevel;
  readonly severity: "error" | "warning";
  /** Kebab-case, as "missing-element"; see `faults.ts`. */
  readonly code: string;
  /** "2010AA NM109", "2400 SV101-2", "SE01". */
  readonly place: string;
  /** Position of the segment in its interchange, the ISA being 1; 0 when unknown or when nothing was read. */
  readonly segment: number;
  readonly message: string;
  readonly remedy: string;
  readonly at: FaultPlace;
  readonly acknowledgment: AcknowledgmentCode | undefined;
}

/** The place without data of the file: what stands where a segment id should, and is none, becomes "?". */
export function safePlace(at: FaultPlace): FaultPlace {
  const isId = at.segmentId === "" || /^[A-Za-z][A-Za-z0-9]{1,2}$/.test(at.segmentId);
  return isId ? at : { ...at, segmentId: "?" };
}

/** "2010AA NM109", "2400 SV101-2", "ISA13". What stands where a segment id should is data: "?" is said of it. */
export function placeText(at: FaultPlace): string {
  const { loop, segmentId, element, component } = safePlace(at);
  const digits = element === 0 ? "" : String(element).padStart(2, "0");
  const part = component === 0 ? "" : `-${component}`;
  return `${loop === "" ? "" : `${loop} `}${segmentId}${digits}${part}`;
}
