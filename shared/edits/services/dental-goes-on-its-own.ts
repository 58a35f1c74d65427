import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Dental codes (D) go on a dental claim. */
export const dentalGoesOnItsOwn: Edit = {
  id: "dental-goes-on-its-own",
  sentence: "Dental codes (D) go on a dental claim.",
  remedy: "Bill the dental plan with a dental claim, or the CPT code where the medical plan pays.",
  source: "45 CFR 162.1102; 005010X224A2",
  severity: "hold",
  check: (claim) => {
    const coded = claim.lines.filter(({ procedure }) => procedure !== "");
    if (coded.length === 0) return notApplicable;
    return findAt(
      coded.filter(({ procedure }) => isOfKind(procedure, "dental")).map((line) => atLine(line, "procedure")),
    );
  },
};
