import { describe, expect, it } from "vitest";
import { emptyCodeBook } from "../../shared/codes/empty-code-book.ts";
import { followsTheGuide } from "../../shared/edits/claim/follows-the-guide.ts";
import { payerOf } from "../../shared/payers/catalog.ts";
import { day } from "../../shared/values/day.ts";
import { soundClaim } from "../builders/sound-claim.ts";

const context = { today: day("2026-11-17"), payer: payerOf("HVHP1"), codes: emptyCodeBook, practice: {} };

describe("follows-the-guide", () => {
  it("passes a sound claim", () => {
    expect(followsTheGuide.check(soundClaim(), context)).toEqual({ kind: "pass" });
  });

  it("names each place once where a payer would refuse the file", () => {
    const claim = soundClaim({ referring: { npi: "1003000126", name: "Elm Clinic" } });
    expect(followsTheGuide.check(claim, context)).toEqual({
      kind: "find",
      places: [expect.stringMatching(/^2310A NM102 \(.+: A code that the guide does not list\)$/)],
    });
  });

  it("leaves to another edit what that one says", () => {
    expect(followsTheGuide.check(soundClaim({ frequency: "7" }), context)).toEqual({ kind: "pass" });
  });

  it("tells what no other edit says between segments", () => {
    const claim = soundClaim({ accident: { kind: "OA", date: "2026-11-17" } });
    expect(followsTheGuide.check(claim, context)).toEqual({
      kind: "find",
      places: [expect.stringMatching(/^2300 DTP03 \(.*accident.*\)$/i)],
    });
  });
});
