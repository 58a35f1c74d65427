import type { Span } from "../note/span.ts";

/** A code that may be meant instead. */
interface Suggestion {
  readonly code: string;
}

/** A service line that an encounter supports, with what supports it. */
export interface ServiceLine {
  /** CPT or HCPCS Level II, upper case. */
  readonly code: string;
  readonly units: number;
  /** MJ: minutes, of anesthesia. */
  readonly unitType: "UN" | "MJ";
  readonly modifiers: readonly string[];
  /** 1-based positions in the diagnoses that were given, the first the most important; at most four. */
  readonly pointers: readonly number[];
  /** Of the whole line; undefined where neither the fee schedule nor the charge says. */
  readonly chargeCents: number | undefined;
  /** 11 digits, where the text gives one. */
  readonly ndc: string | undefined;
  /** Index of the charge that the line comes from; undefined where only the text has it. */
  readonly charge: number | undefined;
  /** `sure`: goes on without a coder by policy. `review`: a coder decides. */
  readonly standing: "sure" | "review";
  /** 0 to 1. */
  readonly confidence: number;
  /** Where in the text the evidence stands; the service's name first. */
  readonly spans: readonly Span[];
  /** Fields of the encounter that are evidence, as "2400 SV101 (line 2)". */
  readonly fields: readonly string[];
  readonly rule: string;
  readonly source: string;
  /** As "hcpcs 2026Q3": which release says that the code can be billed on the day; undefined where none could say. */
  readonly release: string | undefined;
  /** For a reader, in words. */
  readonly reason: string;
  /** Why a coder must look at it, each in words; empty where it is sure. */
  readonly doubts: readonly string[];
  /** Other codes, the likeliest first. */
  readonly suggestions: readonly Suggestion[];
}
