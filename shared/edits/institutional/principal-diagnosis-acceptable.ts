import { diagnosesOf, saysOf } from "../diagnoses-of.ts";
import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";
import { isInpatient } from "../is-inpatient.ts";

/** An inpatient's principal diagnosis is one that Medicare accepts as principal. */
export const principalDiagnosisAcceptable: Edit = {
  id: "principal-diagnosis-acceptable",
  sentence: "An inpatient's principal diagnosis is one that Medicare accepts as principal.",
  remedy: "List first the condition that, after study, was the reason for the stay.",
  source: "CMS Medicare Code Editor, unacceptable principal diagnosis",
  severity: "warn",
  wants: ["code-editor"],
  claimType: "institutional",
  concerns: ["inpatient"],
  check: (claim, context) => {
    if (!isInpatient(claim)) return notApplicable;
    const [first] = diagnosesOf(claim, context);
    if (first === undefined) return notApplicable;
    const unacceptable = saysOf(first, (fact) => fact.unacceptablePrincipal);
    return unacceptable === undefined ? noVerdict : findAt(unacceptable ? [first.place] : []);
  },
};
