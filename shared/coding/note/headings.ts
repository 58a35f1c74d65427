/** What a part of a note is for. `open`: a note, or its beginning, that stands under no heading. */
export type SectionKind =
  | "open"
  | "complaint"
  | "present-illness"
  | "past-history"
  | "family-history"
  | "social-history"
  | "medications"
  | "allergies"
  | "review-of-systems"
  | "examination"
  | "results"
  | "assessment"
  | "plan"
  | "copied";

/**
 * The headings of notes as clinicians write them, in lower case. One that is a single letter counts only in capitals.
 * A heading stands at the start of a line or of a sentence and is followed by a colon, or by a dash, or is alone on its line.
 */
export const headings: readonly { readonly kind: SectionKind; readonly words: readonly string[] }[] = [
  {
    kind: "complaint",
    words: ["cc", "chief complaint", "complaint", "reason for visit", "reason for consult", "reason for consultation"],
  },
  {
    kind: "present-illness",
    words: [
      "hpi",
      "history of present illness",
      "present illness",
      "interval history",
      "interval hx",
      "interim",
      "subjective",
      "subj",
      "s",
      "hospital course",
      "course",
      "history",
      "hx",
    ],
  },
  {
    kind: "past-history",
    words: [
      "pmh",
      "pmhx",
      "past medical history",
      "past medical hx",
      "past history",
      "medical history",
      "psh",
      "pshx",
      "past surgical history",
      "surgical history",
      "surg hx",
      "past hx",
      "ob history",
      "ob hx",
      "obstetric history",
    ],
  },
  { kind: "family-history", words: ["fh", "fhx", "fam hx", "family history", "family hx", "famhx"] },
  { kind: "social-history", words: ["sh", "shx", "soc hx", "social history", "social hx", "social", "soc"] },
  {
    kind: "medications",
    words: ["meds", "medications", "current medications", "current meds", "home meds", "home medications", "rx"],
  },
  { kind: "allergies", words: ["allergies", "all", "nkda"] },
  { kind: "review-of-systems", words: ["ros", "review of systems"] },
  {
    kind: "examination",
    words: ["pe", "exam", "physical exam", "physical examination", "objective", "obj", "o", "vitals", "vs", "on exam"],
  },
  {
    kind: "results",
    words: [
      "labs",
      "lab",
      "results",
      "imaging",
      "data",
      "studies",
      "xr",
      "x-ray",
      "ct",
      "mri",
      "ekg",
      "ecg",
      "echo",
      "us",
    ],
  },
  {
    kind: "assessment",
    words: [
      "a",
      "a/p",
      "ap",
      "a&p",
      "a and p",
      "a + p",
      "a+p",
      "assessment",
      "assessment and plan",
      "assessment & plan",
      "assessment/plan",
      "assess",
      "asmt",
      "impression",
      "imp",
      "impression and plan",
      "impression/plan",
      "imp/plan",
      "i/p",
      "dx",
      "dx's",
      "diagnosis",
      "diagnoses",
      "final diagnosis",
      "final diagnoses",
      "final dx",
      "final",
      "discharge diagnosis",
      "discharge diagnoses",
      "discharge dx",
      "d/c dx",
      "dc dx",
      "discharge assessment",
      "principal diagnosis",
      "principal dx",
      "primary diagnosis",
      "secondary diagnoses",
      "secondary dx",
      "other diagnoses",
      "postop dx",
      "post-op dx",
      "postoperative diagnosis",
      "problem",
      "problems",
      "problems addressed",
      "problem list reviewed and managed today",
      "addressed today",
      "conclusion",
      "summary",
      "visit diagnosis",
      "visit diagnoses",
      "visit dx",
      "encounter diagnosis",
      "today",
      "now",
    ],
  },
  {
    kind: "plan",
    words: [
      "p",
      "plan",
      "plans",
      "recommendations",
      "recs",
      "rec",
      "disposition",
      "dispo",
      "instructions",
      "follow up",
      "f/u plan",
    ],
  },
  {
    kind: "copied",
    words: [
      "copied forward",
      "copied from last note",
      "copied from prior note",
      "carried forward",
      "from prior note",
      "from last note",
      "prior note",
      "previous note",
      "last visit",
      "prior visit",
      "old problem list",
      "copied problem list",
      "problem list (copied)",
    ],
  },
];
