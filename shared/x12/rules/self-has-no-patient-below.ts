import { find, valueIn } from "../loop.ts";
import { unneededElement } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { familyRule } from "./subscriber-family.ts";

/** A subscriber who is said to be the patient has the claims; a patient level below is for somebody else. */
export const selfHasNoPatientBelow = familyRule({
  code: "self-has-no-patient-below",
  level: 4,
  severity: "error",
  message: "The subscriber is said to be the patient, and the claims stand under another patient.",
  remedy: "Leave SBR02 empty and keep the patient level, or move the claims under the subscriber.",
  acknowledgment: unneededElement,
  source: placeIn(claims, "2000B SBR02"),
  guides: claims,
  judge(level, family, tell) {
    const sbr = find(level, "SBR");
    if (sbr !== undefined && valueIn(level, "SBR", 2) === "18" && family.claims === 0 && family.patients > 0)
      tell(sbr, 2);
  },
});
