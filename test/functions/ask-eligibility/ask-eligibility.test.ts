import { describe, expect, it } from "vitest";
import { askEligibility } from "../../../functions/ask-eligibility/ask-eligibility.ts";
import { checkEligibility } from "../../../functions/check-eligibility/check-eligibility.ts";
import { receiveResponse } from "../../../functions/receive-response/receive-response.ts";
import { plan271 } from "../../../infra/local/payer/plan-271.ts";
import { readSentFile } from "../../../infra/local/payer/sent-file.ts";
import { memoryBatchStore } from "../../../shared/adapters/memory/batch-store.ts";
import { memoryClaimStore } from "../../../shared/adapters/memory/claim-store.ts";
import { memoryClock } from "../../../shared/adapters/memory/clock.ts";
import { memoryControlNumbers } from "../../../shared/adapters/memory/control-numbers.ts";
import { memoryDocumentStore } from "../../../shared/adapters/memory/document-store.ts";
import { memoryEligibilityStore } from "../../../shared/adapters/memory/eligibility-store.ts";
import { memoryNextStage } from "../../../shared/adapters/memory/next-stage.ts";
import { memoryPartyStore } from "../../../shared/adapters/memory/party-store.ts";
import { contentIdOf } from "../../../shared/claim/claim-id.ts";
import type { ClaimState } from "../../../shared/claim/claim-state.ts";
import { Encounter } from "../../../shared/claim/encounter.ts";
import { emptyCodeBook } from "../../../shared/codes/empty-code-book.ts";
import { decideScrub } from "../../../shared/stage/scrub/decide-scrub.ts";
import { day, startOf } from "../../../shared/values/day.ts";
import { firstState } from "../../adapters/contract/samples.ts";
import { soundEncounterInput } from "../../builders/sound-encounter.ts";

const company = "acme-billing";
const practice = "cedar-clinic";
const tenant = { company, practice };

/** Members whom the payer of this seed does not cover, and covers. */
const seed = 11;

/** A practice with a coded claim for each member, to a payer that answers in files. */
async function clinic(members: readonly string[], profile: unknown = {}) {
  const ports = {
    claims: memoryClaimStore(),
    batches: memoryBatchStore(),
    documents: memoryDocumentStore(),
    parties: memoryPartyStore(),
    numbers: memoryControlNumbers(),
    eligibility: memoryEligibilityStore(),
    eligibilityService: { ask: async () => undefined },
    next: memoryNextStage(),
    clock: memoryClock(startOf(day("2026-11-23"))),
  };
  const { documents, claims } = ports;
  await documents.write("inbound", `profiles/${company}/${practice}.json`, JSON.stringify(profile), "application/json");
  const visits = members.map((memberId, index) => {
    const encounter = Encounter.parse(soundEncounterInput({ coverages: [{ payerId: "SMMT3", memberId }] }));
    return { claimId: `C000000${index + 1}`, content: contentIdOf(encounter), encounter };
  });
  await claims.putContents(company, visits);
  const { work: _, ...state } = firstState(company);
  for (const { claimId, content, encounter } of visits) {
    const { serviceFrom } = encounter;
    await claims.create([{ ...state, practice, claimId, content, lifecycle: "coded", payerId: "SMMT3", serviceFrom }]);
    await checkEligibility(ports)({ company, practice, claimId });
  }
  const keysUnder = async (prefix: string) => {
    const keys: string[] = [];
    for await (const { key } of documents.list("exchange", prefix)) keys.push(key);
    return keys;
  };
  const stateOf = async (claimId: string): Promise<ClaimState | undefined> =>
    (await claims.load(company, [claimId])).get(claimId);
  return {
    ...ports,
    stateOf,
    ask: () => askEligibility(ports)(tenant),
    sent: () => keysUnder("sent/"),
    /** Scrubs what is coded, as the next stage does. */
    async scrub() {
      for (const { claimId, encounter } of visits) {
        const standing = await stateOf(claimId);
        if (standing?.lifecycle !== "coded") continue;
        const { state: scrubbed } = decideScrub(standing, encounter, ports.clock.now(), emptyCodeBook);
        if (scrubbed !== undefined) await claims.save([scrubbed]);
      }
    },
    /** The payer's answer to every file comes in. */
    async answer() {
      for (const key of await keysUnder("sent/")) {
        const text = (await documents.readText("exchange", key)) ?? "";
        const file = await readSentFile(key, text, ports.clock.now());
        expect(file.faults).toEqual([]);
        const planned = plan271(file, seed);
        await documents.write("exchange", planned.key, planned.body(), "application/edi-x12");
        await receiveResponse(ports)(planned.key);
      }
    },
    holdsOf: async (claimId: string) => (await stateOf(claimId))?.holds.map(({ reason }) => reason),
  };
}

/** Of many members, one that the payer covers and one that it does not. */
async function membersBy(): Promise<{ readonly active: string; readonly inactive: string }> {
  const members = Array.from({ length: 90 }, (_, index) => `SM${1_000 + index}`);
  const world = await clinic(members);
  await world.ask();
  await world.answer();
  const checks = await Promise.all(members.map((member) => world.eligibility.checks(company, "SMMT3", member)));
  const of = (status: string) => members[checks.findIndex(([check]) => check?.answer.status === status)] ?? "";
  return { active: of("active"), inactive: of("inactive") };
}

describe("a payer that answers about coverage in files", () => {
  it("is asked about all claims of a practice in one file, and no claim waits for it", async () => {
    const world = await clinic(["SM1", "SM2", "SM3"]);
    expect(world.next.take("scrub-claim")).toHaveLength(3);
    expect(await world.ask()).toBe(1);
    expect(await world.sent()).toEqual([`sent/${company}/${practice}/E000000001.270`]);
    const text = (await world.documents.readText("exchange", (await world.sent())[0] ?? "")) ?? "";
    expect(text.match(/\nST\*270\*/g)).toHaveLength(3);
    expect(await world.ask()).toBe(0);
    expect(await world.eligibility.questions(company, practice)).toEqual([]);
  });

  it("holds a claim that was ready, and leaves one that it covers alone; again, nothing changes", async () => {
    const { active, inactive } = await membersBy();
    const world = await clinic([active, inactive]);
    await world.scrub();
    await world.ask();
    world.next.take("scrub-claim");
    await world.answer();
    expect(world.next.take("scrub-claim")).toEqual([{ company, practice, claimId: "C0000002" }]);
    expect(await world.stateOf("C0000002")).toMatchObject({ lifecycle: "coded", coverageAnswer: "inactive" });
    await world.scrub();
    expect([await world.holdsOf("C0000001"), await world.holdsOf("C0000002")]).toEqual([[], ["coverage-active"]]);
    const before = [await world.stateOf("C0000001"), await world.stateOf("C0000002")];
    await world.answer();
    expect([await world.stateOf("C0000001"), await world.stateOf("C0000002")]).toEqual(before);
    const history = await world.claims.history(company, "C0000002");
    expect(history?.events).toMatchObject([{ kind: "eligibility", detail: { status: "inactive" } }]);
  });

  it("only notes it where the practice wants it so, and where the claim is on its way", async () => {
    const { inactive } = await membersBy();
    const noted = await clinic([inactive], { eligibility: { mode: "note" } });
    await noted.ask();
    await noted.answer();
    expect((await noted.stateOf("C0000001"))?.coverageAnswer).toBe(undefined);
    const late = await clinic([inactive]);
    await late.ask();
    const standing = await late.stateOf("C0000001");
    if (standing === undefined) throw new Error("no claim");
    await late.claims.save([{ ...standing, version: standing.version + 1, lifecycle: "batched" }]);
    await late.answer();
    expect(await late.stateOf("C0000001")).toMatchObject({ lifecycle: "batched" });
    expect((await late.claims.history(company, "C0000001"))?.events).toHaveLength(1);
  });

  it("is not asked about a claim that is with it already, nor answered for a claim that nobody knows", async () => {
    const world = await clinic(["SM1"]);
    const standing = await world.stateOf("C0000001");
    if (standing === undefined) throw new Error("no claim");
    await world.claims.save([{ ...standing, version: standing.version + 1, lifecycle: "batched" }]);
    expect(await world.ask()).toBe(0);
    expect(await world.eligibility.questions(company, practice)).toEqual([]);
    const other = await clinic(["SM1"]);
    await other.ask();
    await other.answer();
    const [key = ""] = (await other.sent()).map((sent) =>
      sent.replace(/^.*\/(.*)\.270$/, `received/${company}/$1-271.edi`),
    );
    const stranger = ((await other.documents.readText("exchange", key)) ?? "").replaceAll("C0000001", "C9999999");
    await other.documents.write("exchange", key, stranger, "application/edi-x12");
    expect(await receiveResponse(other)(key)).toMatchObject({ coverages: 1, unknown: 1 });
  });

  it("finishes a file that a crash left open, as it was meant", async () => {
    const world = await clinic(["SM1", "SM2"]);
    let writes = 0;
    const documents = {
      ...world.documents,
      write: async () => {
        writes++;
        throw new Error("the disk is full");
      },
    };
    await expect(askEligibility({ ...world, documents })(tenant)).rejects.toThrow("the disk is full");
    expect([writes, await world.sent()]).toEqual([1, []]);
    expect(await world.ask()).toBe(1);
    expect(await world.sent()).toEqual([`sent/${company}/${practice}/E000000001.270`]);
    expect(await world.ask()).toBe(0);
  });
});
