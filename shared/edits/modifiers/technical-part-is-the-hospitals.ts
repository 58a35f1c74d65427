import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { verdictOf } from "../told.ts";

/** In a hospital the technical part is the hospital's: a practitioner bills 26. */
export const technicalPartIsTheHospitals: Edit = {
  id: "technical-part-is-the-hospitals",
  sentence: "In a hospital the technical part is the hospital's: a practitioner bills 26.",
  remedy: "Bill the professional part with 26.",
  source: "42 CFR 415.120(a) and 410.42; CMS Medicare Claims Processing Manual, chapter 13, section 20.2",
  severity: "hold",
  wants: ["fee-schedule"],
  concerns: ["radiology"],
  claimType: "professional",
  check: (claim, { codes }) => {
    const inHospital = claim.lines.filter((line) =>
      ["21", "22", "23"].includes(line.placeOfService ?? claim.placeOfService),
    );
    const told = inHospital.filter(({ procedure }) => isOfKind(procedure, "imaging"));
    if (told.length === 0) return notApplicable;
    return verdictOf(
      told.map((line) => {
        const answer = codes.procedure(line.procedure, line.from);
        const indicator = answer.kind === "known" ? answer.fact.components : undefined;
        if (line.modifiers.includes("TC")) return { place: atLine(line, "modifiers"), right: false };
        return {
          place: atLine(line, "modifiers"),
          right: indicator === undefined ? undefined : indicator !== "1" || line.modifiers.includes("26"),
        };
      }),
    );
  },
};
