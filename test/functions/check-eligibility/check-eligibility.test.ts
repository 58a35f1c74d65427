import { describe, expect, it } from "vitest";
import { checkEligibility } from "../../../functions/check-eligibility/check-eligibility.ts";
import { memoryClaimStore } from "../../../shared/adapters/memory/claim-store.ts";
import { memoryClock } from "../../../shared/adapters/memory/clock.ts";
import { memoryDocumentStore } from "../../../shared/adapters/memory/document-store.ts";
import { memoryEligibilityStore } from "../../../shared/adapters/memory/eligibility-store.ts";
import { memoryNextStage } from "../../../shared/adapters/memory/next-stage.ts";
import { contentIdOf } from "../../../shared/claim/claim-id.ts";
import { Encounter } from "../../../shared/claim/encounter.ts";
import { emptyCodeBook } from "../../../shared/codes/empty-code-book.ts";
import { decideScrub } from "../../../shared/stage/scrub/decide-scrub.ts";
import { day, startOf } from "../../../shared/values/day.ts";
import { addMilliseconds, dayMilliseconds } from "../../../shared/values/instant.ts";
import { firstState } from "../../adapters/contract/samples.ts";
import { soundEncounterInput } from "../../builders/sound-encounter.ts";

const company = "acme-billing";
const claimId = "C0000001";
const encounter = Encounter.parse(soundEncounterInput());

/** The stage over stores in memory, one coded claim, and a payer who says what a test wants. */
async function clinic(says: (question: string) => string | undefined, profile?: unknown) {
  const claims = memoryClaimStore();
  const documents = memoryDocumentStore();
  const next = memoryNextStage();
  const clock = memoryClock(startOf(day("2026-11-23")));
  const eligibility = memoryEligibilityStore();
  const questions: string[] = [];
  const eligibilityService = {
    ask: async (question: string) => {
      questions.push(question);
      return says(question);
    },
  };
  const content = contentIdOf(encounter);
  const { work: _, ...state } = firstState(company);
  await claims.putContents(company, [{ claimId, content, encounter }]);
  await claims.create([
    { ...state, claimId, content, lifecycle: "coded", payerId: "HVHP1", serviceFrom: encounter.serviceFrom },
  ]);
  if (profile !== undefined)
    await documents.write(
      "inbound",
      `profiles/${company}/${state.practice}.json`,
      JSON.stringify(profile),
      "application/json",
    );
  const check = checkEligibility({ claims, documents, eligibility, eligibilityService, next, clock });
  return {
    questions,
    clock,
    run: () => check({ company, practice: state.practice, claimId }),
    sent: () => next.take("scrub-claim").length,
    history: () => claims.history(company, claimId),
    async holds() {
      const standing = (await claims.load(company, [claimId])).get(claimId);
      if (standing === undefined) throw new Error("no claim");
      return decideScrub(standing, encounter, clock.now(), emptyCodeBook).state?.holds.map(({ reason }) => reason);
    },
  };
}

/** A 271 in answer to a question, with the segments of the subscriber's answer. */
const answer =
  (...segments: readonly string[]) =>
  (question: string): string => {
    const names = question.match(/NM1\*(PR|1P|IL)[^~]*~/g) ?? [];
    const set = [
      "ST*271*0001*005010X279A1",
      "BHT*0022*11*E1*20261124*1200",
      "HL*1**20*1",
      names[0]?.slice(0, -1),
      "HL*2*1*21*1",
      names[1]?.slice(0, -1),
      "HL*3*2*22*0",
      names[2]?.slice(0, -1),
      ...segments,
    ];
    return `ISA*00*          *00*          *ZZ*HVHP1          *ZZ*ACME           *261124*1200*^*00501*000000007*0*P*:~GS*HB*HVHP1*ACME*20261124*1200*7*X*005010X279A1~${set.join("~")}~SE*${set.length + 1}*0001~GE*1*7~IEA*1*000000007~`;
  };

describe("the coverage of a coded claim", () => {
  it("is asked for once, and the claim goes on", async () => {
    const world = await clinic(answer("EB*1**30", "EB*B**98***27*25"));
    await world.run();
    await world.run();
    expect(world.questions).toHaveLength(1);
    expect(world.sent()).toBe(2);
    expect(await world.holds()).toEqual([]);
    expect((await world.history())?.events).toMatchObject([
      { kind: "eligibility", detail: { status: "active", copayCents: 2_500 } },
    ]);
    world.clock.set(addMilliseconds(world.clock.now(), 31 * dayMilliseconds));
    await world.run();
    expect(world.questions).toHaveLength(2);
  });

  it.each([
    ["inactive", "EB*6**30"],
    ["not-found", "AAA*N**75*C"],
  ])("that is %s holds the claim before it leaves", async (_, segment) => {
    const world = await clinic(answer(segment));
    await world.run();
    expect(world.sent()).toBe(1);
    expect(await world.holds()).toEqual(["coverage-active"]);
  });

  it("only is noted where the practice wants it so, and not asked for where it does not", async () => {
    const noted = await clinic(answer("EB*6**30"), { eligibility: { mode: "note" } });
    await noted.run();
    expect(await noted.holds()).toEqual([]);
    expect((await noted.history())?.events).toMatchObject([{ detail: { status: "inactive" } }]);
    const off = await clinic(answer("EB*6**30"), { eligibility: { mode: "off" } });
    await off.run();
    expect([off.questions.length, off.sent()]).toEqual([0, 1]);
  });

  it.each([
    ["nothing", () => undefined],
    ["no X12", () => "<html>busy</html>"],
    ["that it cannot say", answer("AAA*Y**42*R")],
  ] as const)("never stops a claim when the payer says %s", async (_, says) => {
    const world = await clinic(says);
    await world.run();
    expect(world.sent()).toBe(1);
    expect(await world.holds()).toEqual([]);
    expect((await world.history())?.events).toMatchObject([{ detail: { status: "unanswered" } }]);
  });
});
