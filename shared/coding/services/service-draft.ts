import type { Span } from "../note/span.ts";

/** What kind of service a line is: what rules about modifiers and pointers ask for. */
export type ServiceRole =
  | "visit"
  | "preventive-visit"
  | "procedure"
  | "drug"
  | "administration"
  | "vaccine"
  | "test"
  | "imaging"
  | "counseling"
  | "anesthesia";

/** A side of the body as a note says it. */
export type Side = "left" | "right" | "both";

/** A service on its way to a line. Codes are numbers with our own words: no descriptor of anybody else. */
export interface ServiceDraft {
  readonly code: string;
  readonly role: ServiceRole;
  readonly units: number;
  /** MJ: minutes, of anesthesia. UN where left out. */
  readonly unitType?: "MJ" | undefined;
  readonly modifiers: readonly string[];
  /** Where in the text the evidence stands; the service's name first. */
  readonly spans: readonly Span[];
  readonly side?: Side | undefined;
  /** National Drug Code as the text says it, 11 digits. */
  readonly ndc?: string | undefined;
  /** Which rule gave it, as "drugs/given". */
  readonly rule: string;
  /** What the rule rests on. */
  readonly source: string;
  /** For a reader, in words. */
  readonly reason: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why a person must look at it, each in words. */
  readonly doubts: readonly string[];
  /** Other codes, the likeliest first. */
  readonly suggestions: readonly string[];
}

/** A service that the text names, or that might be thought of, and that is not billed. */
export interface NotBilled {
  readonly code: string;
  readonly spans: readonly Span[];
  readonly reason: string;
  readonly source: string;
}

/** What a reader of the note found. */
export interface Found {
  readonly drafts: readonly ServiceDraft[];
  readonly notBilled: readonly NotBilled[];
}

/** A draft of one unit that nothing speaks against, with what differs. */
export function draftOf(
  fields: Pick<ServiceDraft, "code" | "role" | "spans" | "rule" | "source" | "reason"> & Partial<ServiceDraft>,
): ServiceDraft {
  return { units: 1, modifiers: [], confidence: 0.95, doubts: [], suggestions: [], ...fields };
}
