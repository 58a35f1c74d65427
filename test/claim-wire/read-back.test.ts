import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimFromEncounter } from "../../shared/claim/claim.ts";
import { Encounter } from "../../shared/claim/encounter.ts";
import { readBackClaim } from "../../shared/claim-wire/read-back.ts";
import { day } from "../../shared/values/day.ts";
import { soundClaim } from "../builders/sound-claim.ts";
import { wholeInstitutional, wholeProfessional } from "../builders/whole-encounter.ts";

const owner = { company: "acme-billing", practice: "cedar-clinic" };
const today = day("2026-11-17");

describe("what the biller set", () => {
  it.each([
    ["a professional claim", wholeProfessional],
    ["an institutional claim", wholeInstitutional],
  ])("is what leaves, whatever is set in %s", (_, encounters) => {
    fc.assert(
      fc.property(encounters, (input) => {
        const meant = Encounter.parse(input);
        const draft = readBackClaim(claimFromEncounter(meant.encounterId, owner, meant), today)?.draft;
        expect(Encounter.parse(draft)).toEqual(meant);
      }),
      { numRuns: 40 },
    );
  });

  it("cannot be read back from a claim that can't be written", () => {
    expect(readBackClaim(soundClaim({ coverages: [] }), today)).toBeUndefined();
  });
});
