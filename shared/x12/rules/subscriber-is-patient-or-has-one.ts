import { find, valueIn } from "../loop.ts";
import { missingElement } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { familyRule } from "./subscriber-family.ts";

/** A subscriber without a patient level below is the patient, and SBR02 says so. */
export const subscriberIsPatientOrHasOne = familyRule({
  code: "subscriber-is-patient-or-has-one",
  level: 4,
  severity: "error",
  message: "The subscriber is not said to be the patient, and no patient stands below for the claim.",
  remedy: "Send SBR02 18 where the subscriber is the patient, else a patient level with the claims.",
  acknowledgment: missingElement,
  source: placeIn(claims, "2000B SBR02"),
  guides: claims,
  judge(level, family, tell) {
    const sbr = find(level, "SBR");
    if (sbr === undefined || valueIn(level, "SBR", 2) === "18") return;
    if (family.claims > 0 || family.patients === 0) tell(sbr, 2);
  },
});
