import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A consultation names who asked for it. */
export const consultationNamesWhoAsked: Edit = {
  id: "consultation-names-who-asked",
  sentence: "A consultation names who asked for it.",
  remedy: "Add the referring provider with NPI, or bill a visit where nobody asked.",
  source: "005010X222A1 2310A NM1*DN; CMS Medicare Claims Processing Manual, chapter 26, 10.4 item 17",
  severity: "warn",
  claimType: "professional",
  packs: ["medicaid", "commercial"],
  concerns: ["evaluation"],
  check: (claim) => {
    const asked = claim.lines.filter(({ procedure }) => isOfKind(procedure, "consultation"));
    if (asked.length === 0) return notApplicable;
    return findAt(
      claim.referring === undefined && asked.some((line) => line.referring === undefined)
        ? ["2310A NM1 (referring provider)"]
        : [],
    );
  },
};
