import { diagnosesOf, saysOf } from "../diagnoses-of.ts";
import { type Edit, notApplicable } from "../edit.ts";
import { verdictOf } from "../told.ts";

/** A diagnosis that is exempt has no present-on-admission indicator. */
export const exemptFromPresentOnAdmission: Edit = {
  id: "exempt-from-present-on-admission",
  sentence: "A diagnosis that is exempt has no present-on-admission indicator.",
  remedy: "Leave the indicator out.",
  source: "CMS POA exempt list; CMS Medicare Claims Processing Manual, chapter 23, section 10.2",
  severity: "warn",
  wants: ["poa-exempt"],
  claimType: "institutional",
  concerns: ["inpatient"],
  check: (claim, context) => {
    const told = diagnosesOf(claim, context).filter(
      ({ index }) => claim.encounter.diagnoses[index]?.presentOnAdmission !== undefined,
    );
    if (told.length === 0) return notApplicable;
    return verdictOf(
      told.map((each) => {
        const exempt = saysOf(each, ({ poaExempt }) => poaExempt);
        return { place: each.place, right: exempt === undefined ? undefined : !exempt };
      }),
    );
  },
};
