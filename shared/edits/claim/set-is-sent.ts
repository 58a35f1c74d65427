import { claimFromEncounter } from "../../claim/claim.ts";
import { Encounter } from "../../claim/encounter.ts";
import { cannotTell, type Edit, findAt, notApplicable } from "../edit.ts";
import { readBackOnce } from "../read-back-once.ts";
import { unsentFields } from "../unsent-fields.ts";

/** What was set is on the wire: the claim is written, read as the payer reads it, and compared field by field. */
export const setIsSent: Edit = {
  id: "set-is-sent",
  sentence: "What was entered on the claim is in the file that the payer reads.",
  remedy: "This field does not go out with this kind of claim: take it off, or say it where the payer looks for it.",
  source: "005010X222A1 and 005010X223A2, as written and read",
  severity: "hold",
  check: (claim, { today }) => {
    const readBack = readBackOnce(claim, today);
    if (readBack === undefined) return notApplicable;
    const read = Encounter.safeParse(readBack.draft);
    if (!read.success) return cannotTell;
    return findAt(unsentFields(claim, claimFromEncounter(claim.claimId, claim, read.data)));
  },
};
