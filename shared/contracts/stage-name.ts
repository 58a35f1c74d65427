/** The stages of the pipeline, by their folder under functions/. */
export const stageNames = [
  "intake-encounter",
  "code-encounter",
  "decide-coding",
  "check-eligibility",
  "ask-eligibility",
  "scrub-claim",
  "submit-claims",
  "receive-response",
  "poll-claim-status",
  "post-remittance",
  "bill-patient",
  "report-refusals",
] as const;
export type StageName = (typeof stageNames)[number];
