import { describe, expect, it } from "vitest";
import { claimFromEncounter } from "../../shared/claim/claim.ts";
import { judgeClaim } from "../../shared/edits/judge-claim.ts";
import { untoldData, untoldDataOf, wantedFiles } from "../../shared/edits/untold-data.ts";
import { recordVerdict } from "../../shared/edits/verdict-record.ts";
import { soundEncounter } from "../builders/sound-encounter.ts";
import { contextOf } from "./changes.ts";

const owner = { company: "acme-billing", practice: "cedar-clinic" };

describe("what edits could not tell for want of data", () => {
  it("is read from a verdict that was kept as from the verdict itself", () => {
    const claim = claimFromEncounter("A1B2C3D4E5F6G7H", owner, soundEncounter({}));
    const verdict = judgeClaim(claim, contextOf(claim.coverage?.payerId));
    const untold = verdict.judgments.flatMap(({ edit, verdict: { kind } }) => (kind === "no-data" ? [edit.id] : []));
    const { catalog, verdicts } = recordVerdict(verdict);
    expect(untoldDataOf({ detail: { catalog, verdicts } })).toEqual(untoldData(untold));
    expect(untoldData(untold)).toEqual(expect.arrayContaining(["icd-10-cm", "procedures", "eligibility"]));
  });

  it("is nothing where other edits than today's judged", () => {
    expect(untoldDataOf({ detail: { catalog: "OLDER", verdicts: "9u" } })).toEqual([]);
  });

  it("is counted by claim, the file that most of them want first; what no file has is left out", () => {
    expect(wantedFiles([["pairs", "eligibility"], ["units", "pairs"], []])).toEqual([
      { words: "NCCI's procedure pairs", kind: "ptp-practitioner, ptp-hospital", claims: 2 },
      { words: "NCCI's medically unlikely units", kind: "mue-practitioner, mue-hospital", claims: 1 },
    ]);
  });
});
