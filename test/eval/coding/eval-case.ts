import { z } from "zod";

/** What makes a text hard for a machine; a text without any is plain work. */
export const Trap = z.enum([
  "combination",
  "copied-forward",
  "drug-event",
  "encounter-z",
  "excludes1",
  "external-cause",
  "family",
  "history",
  "integral-symptom",
  "laterality",
  "long-term-drug",
  "negation",
  "neoplasm",
  "other-person",
  "planned",
  "sequencing",
  "seventh-character",
  "specificity",
  "trimester",
  "uncertainty",
]);

/** An ICD-10-CM code with its dot, and why it is (or is not) reported. Example: E11.22. */
const JudgedCode = z.strictObject({
  code: z.string().regex(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/),
  why: z.string().min(1),
});

/**
 * A clinical text and the ICD-10-CM codes that a careful coder reports from it, at the release of its date.
 * `first` is the first-listed code where the text and the guidelines decide it. `notCoded` must not be given.
 * `optional` may be given or left and counts neither way.
 */
export const EvalCase = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+-\d{2}$/),
    specialty: z.string().regex(/^[a-z-]+$/),
    setting: z.enum(["outpatient", "inpatient"]),
    date: z.iso.date(),
    text: z.string().min(1),
    gold: z.array(JudgedCode).min(1).readonly(),
    first: z.string().optional(),
    notCoded: z.array(JudgedCode).readonly(),
    optional: z.array(JudgedCode).readonly().default([]),
    traps: z.array(Trap).readonly(),
  })
  .readonly();

export type EvalCase = z.infer<typeof EvalCase>;
