import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";
import { atLine } from "../places.ts";

/** Waived tests whose code is for waived tests alone. Source: 42 CFR 493.15(c). */
const withoutQw: ReadonlySet<string> = new Set("81002 81025 82270 82272 82962 83026 84830 85013 85651".split(" "));

/** Under a certificate of waiver, a waived test has modifier QW, unless its code needs none. */
export const waivedTestHasQw: Edit = {
  id: "waived-test-has-qw",
  sentence: "Under a certificate of waiver, a waived test has modifier QW, unless its code needs none.",
  remedy: "Add QW to the test.",
  source: "CMS Medicare Claims Processing Manual, chapter 16, section 70.8; 42 CFR 493.15",
  severity: "hold",
  wants: ["practice"],
  concerns: ["laboratory"],
  check: (claim, { practice }) => {
    const tests = claim.lines.filter(({ procedure }) => isOfKind(procedure, "laboratory"));
    if (tests.length === 0) return notApplicable;
    const certificates = practice.cliaCertificates;
    if (certificates === undefined) return noVerdict;
    const used = certificates.find(({ number }) => number === claim.encounter.cliaNumber) ?? certificates[0];
    if (used === undefined || (used.kind !== "waiver" && used.kind !== "microscopy")) return notApplicable;
    return findAt(
      tests
        .filter(({ procedure, modifiers }) => !withoutQw.has(procedure) && !modifiers.includes("QW"))
        .map((line) => atLine(line, "modifiers")),
    );
  },
};
