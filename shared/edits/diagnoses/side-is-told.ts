import { diagnosesOf, saysOf } from "../diagnoses-of.ts";
import { type Edit, findAt, noVerdict } from "../edit.ts";

/** A diagnosis that has a side names it. */
export const sideIsTold: Edit = {
  id: "side-is-told",
  sentence: "A diagnosis that has a side names it.",
  remedy: "Choose the code for right, left or both, as documented.",
  source: "ICD-10-CM Official Guidelines I.B.13",
  severity: "warn",
  wants: ["icd-10-cm"],
  check: (claim, context) => {
    const sided = diagnosesOf(claim, context).filter(
      (each) =>
        saysOf(each, ({ title }) =>
          /unspecified (side|eye|ear|knee|hip|shoulder|arm|leg|hand|foot|ankle|wrist|elbow|breast|kidney|lung|upper arm|forearm|lower leg|thigh|finger|toe|limb|upper limb|lower limb|extremity|lower extremity|upper extremity|ovary|testis|femur|tibia|fibula|humerus|radius|ulna|clavicle|scapula|patella|great toe|thumb)\b/i.test(
            title,
          ),
        ) === true,
    );
    const known = diagnosesOf(claim, context).some(({ answer }) => answer.kind === "known");
    return known ? findAt(sided.map(({ place }) => place)) : noVerdict;
  },
};
