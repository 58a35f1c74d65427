import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { linePlace } from "../line-place.ts";

/** A service that needs hands on the patient is not told as telehealth. */
export const remoteServiceCanBeRemote: Edit = {
  id: "remote-service-can-be-remote",
  sentence: "A service that needs hands on the patient is not told as telehealth.",
  remedy: "Correct the place of service (02 and 10 are telehealth) or take the telehealth modifier off.",
  source: "CMS Place of Service Code Set, 02 and 10; 42 CFR 410.78",
  severity: "hold",
  claimType: "professional",
  concerns: ["telehealth"],
  check: (claim) => {
    const remote = claim.lines.filter(
      ({ placeOfService, modifiers }) =>
        ["02", "10"].includes(placeOfService ?? claim.placeOfService) ||
        modifiers.some((modifier) => ["93", "95", "GT"].includes(modifier)),
    );
    if (remote.length === 0) return notApplicable;
    return findAt(
      remote
        .filter(({ procedure }) =>
          isOfKind(procedure, "surgery", "anesthesia", "vaccine-administration", "chiropractic"),
        )
        .map((line) => linePlace(claim, line, "procedure")),
    );
  },
};
