import { describe, expect, it } from "vitest";
import { decideCoding } from "../../functions/code-encounter/code-encounter.ts";
import { contentIdOf } from "../../shared/claim/claim-id.ts";
import { CodingTask } from "../../shared/claim/coding-task.ts";
import type { Encounter } from "../../shared/claim/encounter.ts";
import { CodingPolicy } from "../../shared/claim/practice-profile.ts";
import { emptyCodeBook } from "../../shared/codes/empty-code-book.ts";
import { findUncoded } from "../../shared/coding/pass-through.ts";
import { codeLines } from "../../shared/coding/review/code-lines.ts";
import { codeVisit } from "../../shared/coding/review/code-visit.ts";
import { decideScrub } from "../../shared/stage/scrub/decide-scrub.ts";
import { parseInstant } from "../../shared/values/instant.ts";
import { claimState } from "../builders/claim-state.ts";
import { soundEncounter } from "../builders/sound-encounter.ts";

const now = parseInstant("2026-11-20T15:00:00.000Z") ?? expect.unreachable();
const uncoded = soundEncounter({
  diagnoses: [{ description: "sore throat" }],
  lines: [{ description: "strep test", chargeCents: 2_500, pointers: [1] }],
});

/** What is made of a visit that has no notes, by a coder who knows no words. */
function taskOf(encounter: Encounter): CodingTask {
  const visit = codeVisit(encounter, [], new Map(), CodingPolicy.parse({}), new Map());
  return CodingTask.parse({
    ...visit,
    company: "acme-billing",
    practice: "cedar-clinic",
    claimId: "C0000001",
    content: contentIdOf(encounter),
    day: encounter.serviceFrom,
    engine: "pass-through",
    releases: [],
    notCoded: [],
    lines: codeLines(encounter, { source: "notes", text: "" }, [], emptyCodeBook, undefined),
  });
}

describe("the coder", () => {
  it("passes what is coded", () => {
    expect(findUncoded(soundEncounter())).toEqual([]);
    const { state, forward } = decideCoding(
      claimState({ lifecycle: "received", work: undefined }),
      soundEncounter(),
      now,
      taskOf(soundEncounter()),
    );
    expect(state).toMatchObject({ lifecycle: "coded", version: 6 });
    expect(forward).toBe(true);
  });

  it("holds what is not, each place named, for one business day", () => {
    expect(findUncoded(uncoded).map((finding) => finding.place)).toEqual([
      "2300 HI01 (diagnosis 1)",
      "2400 SV101-2 (line 1 procedure)",
    ]);
    const { state, forward } = decideCoding(claimState({ lifecycle: "received" }), uncoded, now, taskOf(uncoded));
    expect(state).toMatchObject({ lifecycle: "needs-fix", work: { list: "held", due: "2026-11-23T00:00:00.000Z" } });
    expect(state?.holds.map((hold) => hold.reason)).toEqual(["uncoded-diagnosis", "coding-review"]);
    expect(forward).toBe(false);
  });
});

describe("the scrubber", () => {
  it("makes a sound claim ready at once", () => {
    const { state } = decideScrub(claimState({ lifecycle: "coded" }), soundEncounter(), now, emptyCodeBook);
    expect(state).toMatchObject({ lifecycle: "validated", holds: [], work: { list: "ready", due: now } });
  });

  it("holds a claim for each reason, once", () => {
    const { state, events } = decideScrub(claimState({ lifecycle: "coded" }), uncoded, now, emptyCodeBook);
    expect(state).toMatchObject({ lifecycle: "needs-fix", work: { list: "held", due: now } });
    const reasons = ["diagnosis-format", "procedure-format"];
    expect(state?.holds.map((hold) => hold.reason)).toEqual(reasons);
    expect(events[0]?.detail).toMatchObject({ holds: reasons, warnings: [] });
  });
});
