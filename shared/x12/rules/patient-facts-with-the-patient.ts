import { find } from "../loop.ts";
import { unneededSegment } from "./acknowledgments.ts";
import { professional } from "./guide-ids.ts";
import { familyRule } from "./subscriber-family.ts";

/** What is said of a patient as such (death, weight, pregnancy) stands with the subscriber only where that is the patient. */
export const patientFactsWithThePatient = familyRule({
  code: "patient-facts-with-the-patient",
  level: 4,
  severity: "warning",
  message: "The subscriber has patient information and is not the patient.",
  remedy: "Send the PAT segment in the patient level only.",
  acknowledgment: unneededSegment,
  source: "005010X222A1 2000B PAT",
  guides: [professional],
  judge(level, family, tell) {
    const pat = find(level, "PAT");
    if (pat !== undefined && family.claims === 0 && family.patients > 0) tell(pat);
  },
});
