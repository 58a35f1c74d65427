import { describe, expect, it } from "vitest";
import type { EncounterInput } from "../../shared/claim/encounter.ts";
import { critiqueClaim } from "../../shared/claim-wire/critique-claim.ts";
import { day } from "../../shared/values/day.ts";
import { dependentClaim, soundClaim } from "../builders/sound-claim.ts";

const today = day("2026-11-18");
const found = (...args: Parameters<typeof soundClaim>) =>
  critiqueClaim(soundClaim(...args), today).map(({ code, place }) => `${code} ${place}`);

const broken: readonly (readonly [string, Partial<EncounterInput>, string])[] = [
  ["an organization that refers", { referring: { npi: "1003000126", name: "Elm Clinic" } }, "bad-code 2310A NM102"],
  [
    "a filing indicator that nobody knows",
    { coverages: [{ payerId: "HVHP1", memberId: "HV1", filingIndicator: "QQ" }] },
    "bad-code 2000B SBR09",
  ],
  ["a payer id of one character", { coverages: [{ payerId: "7", memberId: "HV1" }] }, "too-short 2010BB NM109"],
  ["a number that is all delimiters", { priorAuthorization: "***" }, "missing-element 2300 REF02"],
  [
    "five modifiers",
    { lines: [{ procedure: "99213", chargeCents: 100, pointers: [1], modifiers: ["25", "59", "76", "LT", "RT"] }] },
    "not-used-element 2400 SV101-8",
  ],
  ["no diagnosis", { diagnoses: [] }, "missing-segment 2300 HI"],
  ["a patient born after the visit", { serviceFrom: "1969-11-16" }, "born-before-service 2010BA DMG02"],
];

describe("what the guide says of one claim before it shares a file", () => {
  it("is nothing for a sound claim", () => {
    expect(critiqueClaim(soundClaim(), today)).toEqual([]);
    expect(critiqueClaim(dependentClaim(), today)).toEqual([]);
  });

  it.each(broken)("finds %s", (_, overrides, finding) => {
    expect(found(overrides)).toContain(finding);
  });

  it("is nothing for a claim that can't be written, which edits find", () => {
    expect(found({ coverages: [] })).toEqual([]);
  });
});
