/** A service of a therapist by its CPT number, with our own words. */
export interface TherapyRow {
  readonly code: string;
  /** A pattern of what notes call it, without its word bounds. */
  readonly names: string;
  /** In quarters of an hour, face to face. */
  readonly isTimed: boolean;
  /** Another code of Medicare; "" where Medicare pays it with nothing else. */
  readonly medicare?: string;
  /** Of one discipline only. */
  readonly discipline?: "GP" | "GO" | "GN";
}

/** Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 5 sections 20.2 and 20.4, as numbers. */
export const therapyTable: readonly TherapyRow[] = [
  { code: "97110", names: "(?:therapeutic|strengthening|rom|home) exercises?|ther-?ex|97110", isTimed: true },
  {
    code: "97112",
    names: "neuromuscular re-?ed(?:ucation)?|neuro re-?ed|nmr|nmre|balance training|97112",
    isTimed: true,
  },
  {
    code: "97140",
    names:
      "manual therapy|manual techniques?|joint mobili[sz]ations?|soft tissue mobili[sz]ation|myofascial release|stm\\b|97140",
    isTimed: true,
  },
  { code: "97530", names: "therapeutic activit(?:y|ies)|ther-?act|97530", isTimed: true },
  { code: "97116", names: "gait training|97116", isTimed: true },
  { code: "97113", names: "aquatic therapy|pool therapy|97113", isTimed: true },
  {
    code: "97535",
    names: "self[- ]care(?:\\/home management)?(?: training)?|adl training|home management training|97535",
    isTimed: true,
  },
  { code: "97542", names: "wheelchair (?:management|training)|97542", isTimed: true },
  { code: "97760", names: "orthotic (?:management|training|fitting)(?: and training)?|97760", isTimed: true },
  { code: "97035", names: "therapeutic ultrasound|ultrasound (?:therapy|modality)|97035", isTimed: true },
  { code: "97032", names: "attended (?:electrical stimulation|e-?stim)|manual e-?stim|97032", isTimed: true },
  { code: "97033", names: "iontophoresis|97033", isTimed: true },
  {
    code: "97014",
    names:
      "unattended (?:electrical stimulation|e-?stim)|(?:e-?stim|ifc|interferential|tens)[^.;]{0,20}unattended|97014|G0283",
    isTimed: false,
    medicare: "G0283",
  },
  { code: "97012", names: "mechanical traction|97012", isTimed: false },
  { code: "97010", names: "(?:hot|cold|moist heat|ice) packs?|moist heat|97010", isTimed: false, medicare: "" },
  { code: "97150", names: "group (?:therapy|exercise|treatment)(?= |,|\\.)|97150", isTimed: false },
  { code: "97164", names: "(?:pt|physical therapy) re-?eval(?:uation)?|97164", isTimed: false, discipline: "GP" },
  { code: "97168", names: "(?:ot|occupational therapy) re-?eval(?:uation)?|97168", isTimed: false, discipline: "GO" },
  {
    code: "92507",
    names:
      "speech(?:\\/language|[- ]language)? (?:therapy|treatment)(?: session)?(?! (?:note|daily|progress|visit|eval))|language treatment|92507",
    isTimed: false,
    discipline: "GN",
  },
  {
    code: "92526",
    names: "(?:swallow(?:ing)?|dysphagia|feeding) (?:therapy|treatment)|92526",
    isTimed: false,
    discipline: "GN",
  },
  {
    code: "92610",
    names: "(?:clinical |bedside )?swallow(?:ing)? eval(?:uation)?|92610",
    isTimed: false,
    discipline: "GN",
  },
  {
    code: "92523",
    names: "speech (?:and|&) language eval(?:uation)?|speech[- ]language eval(?:uation)?|92523",
    isTimed: false,
    discipline: "GN",
  },
];
