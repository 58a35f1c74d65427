import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A diagnostic test for Medicare names who ordered or referred it. */
export const medicareTestNamesOrderer: Edit = {
  id: "medicare-test-names-orderer",
  sentence: "A diagnostic test for Medicare names who ordered or referred it.",
  remedy: "Add the ordering provider with NPI to the line, or the referring provider to the claim.",
  source: "42 CFR 424.507(a); 42 CFR 410.32(a)",
  severity: "hold",
  packs: ["medicare"],
  claimType: "professional",
  check: (claim) => {
    const tests = claim.lines.filter(
      ({ procedure, modifiers }) =>
        isOfKind(procedure, "imaging", "laboratory") &&
        !isOfKind(procedure, "mammography") &&
        !modifiers.includes("QW"),
    );
    if (tests.length === 0) return notApplicable;
    if (claim.referring !== undefined) return findAt([]);
    return findAt(
      tests
        .filter((line) => line.ordering === undefined && line.referring === undefined)
        .map((line) => `2420E NM1 (line ${line.number} ordering provider)`),
    );
  },
};
