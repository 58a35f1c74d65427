import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Medicare pays no preventive visit of CPT; it has wellness visits of its own. */
export const medicareWellnessVisit: Edit = {
  id: "medicare-wellness-visit",
  sentence: "Medicare pays no preventive visit of CPT; it has wellness visits of its own.",
  remedy: "Bill G0402, G0438 or G0439, or add GY to bill the patient.",
  source: "42 CFR 411.15(a)(1); CMS Medicare Claims Processing Manual, chapter 18, section 140",
  severity: "warn",
  packs: ["medicare"],
  concerns: ["preventive"],
  claimType: "professional",
  check: (claim) => {
    const visits = claim.lines.filter(({ procedure }) => isOfKind(procedure, "preventive-visit"));
    if (visits.length === 0) return notApplicable;
    return findAt(visits.filter(({ modifiers }) => !modifiers.includes("GY")).map((line) => atLine(line, "procedure")));
  },
};
