import { isOfKind } from "../../codes/service-kind.ts";
import { day } from "../../values/day.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Visit complexity (G2211) stands beside an office visit, and not beside one with modifier 25, save with a vaccine or a preventive service. */
export const visitComplexityBesideAnOfficeVisit: Edit = {
  id: "visit-complexity-beside-an-office-visit",
  sentence:
    "Visit complexity (G2211) stands beside an office visit, and not beside one with modifier 25, save with a vaccine or a preventive service.",
  remedy: "Take G2211 off.",
  source: "42 CFR 414.40; CMS CY2024 and CY2025 Physician Fee Schedule final rules",
  severity: "hold",
  concerns: ["evaluation"],
  claimType: "professional",
  from: day("2024-01-01"),
  check: (claim) => {
    const lines = claim.lines.filter(({ procedure }) => procedure === "G2211");
    if (lines.length === 0) return notApplicable;
    const visits = claim.lines.filter(({ procedure }) => isOfKind(procedure, "office-visit"));
    const preventive = claim.lines.some(({ procedure }) =>
      isOfKind(procedure, "vaccine-administration", "wellness-visit"),
    );
    const isRight = visits.length > 0 && (preventive || visits.every(({ modifiers }) => !modifiers.includes("25")));
    return findAt(isRight ? [] : lines.map((line) => atLine(line, "procedure")));
  },
};
