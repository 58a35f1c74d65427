import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";

/** Tests that need no certificate, and what is drawn or read and not tested. Source: CMS list of codes excluded from CLIA edits. */
const without: ReadonlySet<string> = new Set(
  "80500 80502 80503 80504 80505 80506 81050 82075 83013 83014 83987 86077 86078 86079 86485 86486 86490 86510 86580 86910 86950 86960 86985 88125 88240 88241 88304 88305 88311 88312 88313 88314 88329 88720 88738 88740 88741 89049 89220".split(
    " ",
  ),
);

/** A laboratory test names the laboratory's CLIA number. */
export const laboratoryNamesItsCertificate: Edit = {
  id: "laboratory-names-its-certificate",
  sentence: "A laboratory test names the laboratory's CLIA number.",
  remedy: "Add the CLIA number of the laboratory that did the test.",
  source: "42 CFR 493.3; 005010X222A1 2300 REF*X4; CMS Medicare Claims Processing Manual, chapter 16, section 70",
  severity: "hold",
  concerns: ["laboratory"],
  packs: ["medicare", "medicaid"],
  claimType: "professional",
  check: (claim) => {
    const tests = claim.lines.filter(
      ({ procedure, modifiers }) =>
        isOfKind(procedure, "laboratory") && !without.has(procedure) && !modifiers.includes("TC"),
    );
    if (tests.length === 0) return notApplicable;
    if (claim.encounter.cliaNumber !== undefined) return findAt([]);
    return findAt(
      tests
        .filter(({ cliaNumber }) => cliaNumber === undefined)
        .map((line) => `2400 REF*X4 (line ${line.number} CLIA number)`),
    );
  },
};
