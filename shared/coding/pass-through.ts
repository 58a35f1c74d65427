import type { Encounter } from "../claim/encounter.ts";
import type { Finding } from "../claim/finding.ts";

/**
 * The coder of encounters that come coded: what is coded passes as it is, what is not is named and waits for a coder.
 * Nothing is guessed.
 */
export function findUncoded(encounter: Encounter): readonly Finding[] {
  const findings: Finding[] = [];
  const isInstitutional = encounter.claimType === "institutional";
  if (encounter.diagnoses.length === 0) {
    findings.push({
      code: "no-diagnosis",
      severity: "hold",
      place: "2300 HI (diagnoses)",
      message: "The encounter names no diagnosis.",
      remedy: "Code at least one diagnosis in ICD-10-CM and send the encounter again.",
    });
  }
  for (const [index, diagnosis] of encounter.diagnoses.entries()) {
    if (diagnosis.code !== undefined) continue;
    findings.push({
      code: "uncoded-diagnosis",
      severity: "hold",
      place: `2300 HI${String(index + 1).padStart(2, "0")} (diagnosis ${index + 1})`,
      message:
        diagnosis.otherCode === undefined
          ? "A diagnosis came as words, without a code."
          : "A diagnosis came in another vocabulary, and no ICD-10-CM code is sure for it.",
      remedy: "Code it in ICD-10-CM and send the encounter again.",
    });
  }
  for (const [index, line] of encounter.lines.entries()) {
    // What an institution does under a revenue code needs no other code, unless an edit says so.
    if (line.procedure !== undefined || (isInstitutional && line.revenueCode !== undefined)) continue;
    findings.push({
      code: "uncoded-line",
      severity: "hold",
      place: `2400 ${isInstitutional ? "SV202-2" : "SV101-2"} (line ${index + 1} procedure)`,
      message: "A service came as words, without a code.",
      remedy: "Code it in CPT or HCPCS Level II and send the encounter again.",
    });
  }
  return findings;
}
