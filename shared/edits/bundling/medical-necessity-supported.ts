import { type Edit, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";
import { type Told, verdictOf } from "../told.ts";

/** A service that a coverage policy limits points to a diagnosis that the policy supports. */
export const medicalNecessitySupported: Edit = {
  id: "medical-necessity-supported",
  sentence: "A service that a coverage policy limits points to a diagnosis that the policy supports.",
  remedy:
    "Point to the diagnosis in the note that supports it; else have the patient sign an advance notice and add GA.",
  source: "42 USC 1395y(a)(1)(A); the imported coverage articles",
  severity: "hold",
  wants: ["articles"],
  check: (claim, { codes, payer }) => {
    const told = claim.lines.flatMap((line): readonly Told[] => {
      const answer = codes.coverageArticle(payer.id, line.procedure, line.from);
      if (answer.kind === "unknown") return [];
      if (answer.kind === "no-data") return [{ place: "", right: undefined }];
      const supported = line.pointers.some((pointer) => answer.fact.supports.has(claim.diagnoses[pointer - 1] ?? ""));
      const isWaived = line.modifiers.some((modifier) => ["GA", "GY", "GZ", "GX"].includes(modifier));
      return [{ place: atLine(line, "pointers"), right: supported || isWaived }];
    });
    return told.length === 0 ? notApplicable : verdictOf(told);
  },
};
