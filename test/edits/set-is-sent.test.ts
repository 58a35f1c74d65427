import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleEncounters } from "../../infra/local/sample/sample-encounters.ts";
import { claimFromEncounter } from "../../shared/claim/claim.ts";
import { Encounter } from "../../shared/claim/encounter.ts";
import { setIsSent } from "../../shared/edits/claim/set-is-sent.ts";
import { completeEncounter } from "../../shared/intake/complete-encounter.ts";
import { day } from "../../shared/values/day.ts";
import { wholeInstitutional, wholeProfessional } from "../builders/whole-encounter.ts";
import { contextOf } from "./changes.ts";

const owner = { company: "acme-billing", practice: "cedar-clinic" };

describe("set-is-sent", () => {
  it.each([
    ["professional", wholeProfessional],
    ["institutional", wholeInstitutional],
  ])("finds nothing lost in %s claims, whatever is set in them", (_, encounters) => {
    fc.assert(
      fc.property(encounters, (input) => {
        const claim = claimFromEncounter("A1B2C3D4E5F6G7H", owner, Encounter.parse(input));
        expect(setIsSent.check(claim, contextOf("HVHP1"))).toEqual({ kind: "pass" });
      }),
      { numRuns: 8 },
    );
  });

  it("finds nothing lost in a day of the sample practices", () => {
    for (const { practice, encounter } of sampleEncounters(60, 7, day("2026-11-16"))) {
      const whole = completeEncounter({ ...encounter }, practice.profile);
      const claim = claimFromEncounter("A1B2C3D4E5F6G7H", owner, Encounter.parse(whole));
      expect(setIsSent.check(claim, contextOf(claim.coverage?.payerId))).toEqual({ kind: "pass" });
    }
  });
});
