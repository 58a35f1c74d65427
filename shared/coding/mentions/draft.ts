import type { Span } from "../note/span.ts";
import type { Side } from "../vocabulary/side.ts";

/** A code on its way to a coded note, or a fact ("#insulin") that a rule reads. */
export interface Draft {
  /** Without a dot; what is not yet verified may be too short or of another release. */
  readonly code: string;
  readonly spans: readonly Span[];
  /** Which rule gave it, as "vocabulary/endocrine" or "diabetes-combination". */
  readonly rule: string;
  /** As "ICD-10-CM Guidelines FY2026 I.C.4.a". */
  readonly source: string;
  /** For a reader: why this code. */
  readonly reason: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Where in the note it is named first, and whether that is in the assessment. */
  readonly isAssessed: boolean;
  /** Where all of its mentions are of one side, as the note says it beside them. */
  readonly side?: Side | undefined;
  /** The code of both sides, where there is one. */
  readonly bilateral?: string | undefined;
  /** The note says that a drug brought it about: it is no sign of another disease. */
  readonly isDrugEffect?: true;
  /** Other codes that it might be. */
  readonly alternatives?: readonly string[] | undefined;
  /** Why a person must look at it, whatever the confidence. */
  readonly doubt?: string | undefined;
}

/** What the note names and is not coded, with the reason. */
export interface SetAside {
  readonly code: string;
  readonly spans: readonly Span[];
  readonly reason: string;
  readonly source: string;
}

/** A code as tables have it, without its dot. */
export function bare(code: string): string {
  return code.replace(".", "");
}
