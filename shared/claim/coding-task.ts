import { z } from "zod";
import { InstantField } from "./claim-state.ts";
import { code, DayField, text } from "./fields.ts";

/*
 * What the coder made of a visit, and what a person decided about it. Both lie in S3 and hold words of the patient's note:
 * they go to people who code, and into no log, queue or event.
 */

/** A piece of what the practice sent that supports a code. */
const Evidence = z.object({
  /** A note by its key, or a field of the encounter, as "diagnoses.0.description". */
  source: z.string(),
  /** Offsets of characters in it. */
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  text: z.string(),
});

const Suggestion = z.object({ code: z.string(), title: z.string() });

/** What is said of one diagnosis. */
export const CodingItem = z.object({
  /** Which diagnosis of the encounter, from 0; left out for one that it does not have. */
  index: z.number().int().min(0).optional(),
  /**
   * supported: the notes say what the code says; unsupported: they do not; more-specific: they say more; coded: words
   * got a code; missed: the notes support a code that did not come; uncoded: words for which no code was found.
   */
  verdict: z.enum(["supported", "unsupported", "more-specific", "coded", "missed", "uncoded"]),
  /** The code that came. */
  given: z.string().optional(),
  /** The code that is proposed, without its dot. */
  code: z.string().optional(),
  title: z.string().optional(),
  standing: z.enum(["sure", "review"]),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
  source: z.string(),
  /** The code-set release that says that the code can be billed. */
  release: z.string().optional(),
  reason: z.string(),
  /** Why a person must look. */
  doubts: z.array(z.string()),
  /** Other codes, the likeliest first; what the practice's coders chose before for the same words comes first. */
  suggestions: z.array(Suggestion),
  evidence: z.array(Evidence),
});
export type CodingItem = z.infer<typeof CodingItem>;

/** What is said of a line that came as words. */
export const CodingLine = z.object({
  /** From 1. */
  number: z.number().int().min(1),
  procedure: z.string().optional(),
  modifiers: z.array(z.string()).optional(),
  units: z.number().positive().optional(),
  unitType: z.enum(["UN", "MJ"]).optional(),
  pointers: z.array(z.number().int().min(1)).optional(),
  /** Where neither the line nor anybody else says a charge, it is left out. */
  chargeCents: z.number().int().optional(),
  standing: z.enum(["sure", "review"]),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
  source: z.string(),
  reason: z.string(),
  doubts: z.array(z.string()),
  /** Other codes, the likeliest first. */
  suggestions: z.array(z.string()),
  evidence: z.array(Evidence),
});
export type CodingLine = z.infer<typeof CodingLine>;

/** A visit as the coder left it. */
export const CodingTask = z.object({
  company: z.string(),
  practice: z.string(),
  claimId: z.string(),
  /** The content that was coded. */
  content: z.string(),
  day: DayField,
  engine: z.string(),
  releases: z.array(z.string()),
  /** The notes that were read, by key. */
  notes: z.array(z.string()).default([]),
  /** review: it waits for a person. */
  standing: z.enum(["sure", "review"]),
  items: z.array(CodingItem),
  /** The codes as they would go out, first-listed first. */
  proposed: z.array(z.string()),
  /** Why the first is first. */
  firstListed: z.string().optional(),
  /** What the notes name and nobody bills, and why. */
  notCoded: z.array(
    z.object({ code: z.string(), reason: z.string(), source: z.string(), evidence: z.array(Evidence) }),
  ),
  /** Lines that came as words. */
  lines: z.array(CodingLine).default([]),
});
export type CodingTask = z.infer<typeof CodingTask>;

/** What a person decided, as they drop it into the decisions folder. */
export const CodingDecision = z.object({
  claimId: z.string().trim().toUpperCase().min(1).max(20),
  /** The content that it is about: a decision about an earlier version of the visit changes nothing. */
  content: text(40),
  by: text(60),
  why: text(300),
  at: InstantField,
  /** All diagnoses of the claim, first-listed first. */
  diagnoses: z.array(code(8)).min(1).max(25),
  /** Lines that came as words: by position from 1, with the code that they get. */
  lines: z
    .array(
      z.object({
        number: z.number().int().min(1).max(999),
        procedure: code(5),
        modifiers: z.array(code(2)).max(4).default([]),
        units: z.number().positive().max(999_999).optional(),
        pointers: z.array(z.number().int().min(1).max(12)).min(1).max(4).optional(),
      }),
    )
    .max(999)
    .default([]),
});
export type CodingDecision = z.infer<typeof CodingDecision>;

/** The lines of a task as a decision that takes what is proposed. */
export function decidedLines({ lines }: CodingTask): z.input<typeof CodingDecision>["lines"] {
  return lines.flatMap(({ number, procedure, modifiers = [], units, pointers }) =>
    procedure === undefined
      ? []
      : [
          {
            number,
            procedure,
            modifiers,
            ...(units === undefined ? {} : { units }),
            ...(pointers === undefined || pointers.length === 0 ? {} : { pointers }),
          },
        ],
  );
}
