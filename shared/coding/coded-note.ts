import type { Span } from "./note/span.ts";

/** A code that may be meant instead. */
interface Suggestion {
  readonly code: string;
  readonly title: string;
}

/** An ICD-10-CM code that a note supports, with what supports it. */
export interface NoteCode {
  /** Upper case, without a dot. */
  readonly code: string;
  readonly title: string;
  /** `sure`: goes on without a coder by policy. `review`: a coder decides. */
  readonly standing: "sure" | "review";
  /** 0 to 1. */
  readonly confidence: number;
  /** Where in the note the evidence stands; the first is the condition's name. */
  readonly spans: readonly Span[];
  /** Which rule gave the code. */
  readonly rule: string;
  /** What the rule rests on. */
  readonly source: string;
  /** As "icd-10-cm FY2026": which release says that the code can be billed on the day; undefined where none could say. */
  readonly release: string | undefined;
  /** For a reader, in words. */
  readonly reason: string;
  /** Why a coder must look at it, each in words; empty where it is sure. */
  readonly doubts: readonly string[];
  /** Other codes, the likeliest first. */
  readonly suggestions: readonly Suggestion[];
}

/** What the note names and is not coded. */
export interface NotCoded {
  readonly code: string;
  readonly spans: readonly Span[];
  readonly reason: string;
  readonly source: string;
}

/** A clinical note with the codes that it supports. */
export interface CodedNote {
  /** In the order of the claim: the first is the first-listed (outpatient) or principal (inpatient) diagnosis. */
  readonly codes: readonly NoteCode[];
  readonly notCoded: readonly NotCoded[];
  /** Why the first code is first; undefined where there is none. */
  readonly firstListed: string | undefined;
  /** Releases that were asked, as "icd-10-cm FY2026". */
  readonly releases: readonly string[];
}
