import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A mammography names the certificate of the place that made it. */
export const mammographyNamesCertificate: Edit = {
  id: "mammography-names-certificate",
  sentence: "A mammography names the certificate of the place that made it.",
  remedy: "Add the mammography certification number.",
  source: "21 CFR 900.11; 005010X222A1 2300 REF*EW",
  severity: "hold",
  packs: ["medicare", "medicaid", "commercial"],
  concerns: ["radiology"],
  claimType: "professional",
  check: (claim) => {
    const lines = claim.lines.filter(
      ({ procedure, modifiers }) => isOfKind(procedure, "mammography") && !modifiers.includes("26"),
    );
    if (lines.length === 0) return notApplicable;
    if (claim.encounter.mammographyCertification !== undefined) return findAt([]);
    return findAt(
      lines
        .filter(({ mammographyCertification }) => mammographyCertification === undefined)
        .map((line) => `2400 REF*EW (line ${line.number} mammography certificate)`),
    );
  },
};
