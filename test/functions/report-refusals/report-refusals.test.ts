import { describe, expect, it } from "vitest";
import { reportRefusalsStage } from "../../../functions/report-refusals/stage.ts";
import { memoryClock } from "../../../shared/adapters/memory/clock.ts";
import { memoryNextStage } from "../../../shared/adapters/memory/next-stage.ts";
import { contentIdOf } from "../../../shared/claim/claim-id.ts";
import { refusalKey, ruleKey } from "../../../shared/contracts/object-keys.ts";
import { readRule } from "../../../shared/edits/own-rules/read-rule.ts";
import { untested } from "../../../shared/edits/own-rules/test-rule.ts";
import { catalogRelease } from "../../../shared/edits/verdict-record.ts";
import { cents } from "../../../shared/values/money.ts";
import { at } from "../../adapters/contract/samples.ts";
import { claimState } from "../../builders/claim-state.ts";
import { soundEncounter } from "../../builders/sound-encounter.ts";
import { openClinics } from "../../simulation/clinic-day.ts";
import { calm } from "../../simulation/world.ts";

const company = "acme-billing";
const week = "2026-12-07";
const draft = "own-draft-hvhp1-87880-co-97";

/** The stage on the Monday after, over stores with claims that were refused. */
function openReports() {
  const clock = memoryClock(at("2026-12-14T09:00:00.000Z"));
  const ports = { ...openClinics(1, calm).ports, next: memoryNextStage(), clock };
  const work = reportRefusalsStage.work(ports);
  const verdicts = catalogRelease.edits.map(({ id }) => (id === "pair-not-together" ? "u" : "p")).join("");
  return {
    ports,
    /** A claim whose strep test was denied on a day. */
    deny: async (claimId: string, day: string) => {
      const encounter = soundEncounter({ encounterId: claimId });
      const content = contentIdOf(encounter);
      await ports.registry.add({ company, practice: "cedar-clinic" });
      await ports.claims.putContents(company, [{ claimId, content, encounter }]);
      await ports.claims.create([claimState({ claimId, content, version: 1 })]);
      const scrub = { holds: [], warnings: [], catalog: catalogRelease.release, verdicts };
      const scrubbed = {
        claimId,
        key: "scrubbed",
        kind: "scrubbed" as const,
        at: at("2026-11-17T12:00:00.000Z"),
        detail: scrub,
      };
      const line = { line: `${claimId}-2`, group: "CO", reason: "97" };
      const entries = [{ kind: "denied" as const, cents: cents(2_500), ...line }];
      await ports.claims.record(
        company,
        [scrubbed],
        [{ claimId, key: "remit#1", at: at(`${day}T20:00:00.000Z`), entries }],
      );
    },
    /** Runs a tick, or whatever came of it, to the end. */
    run: async () => {
      let messages: unknown[] = [{ tick: "2026-12-14T09:00:00Z" }];
      const seen: unknown[] = [];
      while (messages.length > 0) {
        const results = await work(messages.map((message) => reportRefusalsStage.message.parse(message)));
        expect(results.filter(({ status }) => status === "rejected")).toEqual([]);
        messages = [...ports.next.take("report-refusals")];
        seen.push(...messages);
      }
      return seen;
    },
    read: (name: string, monday = week) => ports.documents.readText("reports", refusalKey(company, monday, name)),
  };
}

describe("a week's report on what payers refused", () => {
  it("names what no edit caught, in words and as JSON, and drafts a rule that is sound and holds nothing", async () => {
    const { deny, run, read } = openReports();
    for (const [claimId, day] of [
      ["A", "2026-12-07"],
      ["B", "2026-12-13"],
      ["EARLIER", "2026-12-06"],
    ] as const) {
      await deny(claimId, day);
    }
    expect(await run()).toEqual([
      { company, week: "2026-11-30" },
      { company, week },
    ]);
    expect(JSON.parse((await read("report.json")) ?? "")).toMatchObject({
      company,
      from: week,
      to: "2026-12-13",
      claims: 2,
      refusals: 2,
      cents: 5_000,
      warned: 0,
      singles: [],
      clusters: [
        {
          payerId: "HVHP1",
          code: "87880",
          reason: "CO-97",
          claims: 2,
          claimIds: ["A", "B"],
          passed: ["procedure-in-global-period-says-why", "visit-outside-global-period", "visit-with-procedure-has-25"],
          untold: ["pair-not-together"],
          rule: draft,
          ruleState: "new",
        },
      ],
    });
    expect(await read("report.txt")).toContain("1. HVHP1 denied 87880 with CO-97: 2 claims, $50.00");
    const reading = readRule((await read(`${draft}.json`)) ?? "");
    if (reading.kind === "broken") throw new Error(reading.problems.join("; "));
    expect(reading.compiled.rule.state).toBe("draft");
    expect(untested(reading.compiled)).toEqual([]);
    expect(JSON.parse((await read("report.json", "2026-11-30")) ?? "")).toMatchObject({
      refusals: 1,
      singles: [{ code: "87880", claims: 1, claimIds: ["EARLIER"] }],
      clusters: [],
    });
  });

  it("is written once: neither a second tick nor the same message again changes it", async () => {
    const { ports, deny, run, read } = openReports();
    await deny("A", "2026-12-08");
    await run();
    const before = await read("report.json");
    await deny("B", "2026-12-09");
    expect(await run()).toEqual([]);
    await reportRefusalsStage.work(ports)([{ company, week }]);
    expect(await read("report.json")).toBe(before);
  });

  it("is made good for weeks in which nobody was there, and not for the week that is not over", async () => {
    const { ports, deny, run, read } = openReports();
    await deny("A", "2026-12-08");
    await deny("NOW", "2026-12-22");
    ports.clock.set(at("2026-12-28T09:00:00.000Z"));
    expect(await run()).toEqual([
      { company, week },
      { company, week: "2026-12-21" },
    ]);
    await deny("LATER", "2026-12-28");
    expect(await run()).toEqual([]);
    expect(await read("report.json", "2026-12-28")).toBeUndefined();
  });

  it("drafts nothing where the company has a rule about it, and says where that stands", async () => {
    const { ports, deny, run, read } = openReports();
    await deny("A", "2026-12-08");
    await deny("B", "2026-12-09");
    await run();
    const text = (await read(`${draft}.json`)) ?? "";
    const shadow = JSON.stringify({ ...JSON.parse(text), state: "shadow" });
    await ports.documents.write("inbound", ruleKey(company, draft), shadow, "application/json");
    await deny("C", "2026-12-15");
    await deny("D", "2026-12-16");
    ports.clock.set(at("2026-12-21T09:00:00.000Z"));
    await run();
    expect(JSON.parse((await read("report.json", "2026-12-14")) ?? "")).toMatchObject({
      clusters: [{ ruleState: "shadow" }],
    });
    expect(await read("report.txt", "2026-12-14")).toContain(`Your rule ${draft} is about it, and is shadow.`);
    expect(await read(`${draft}.json`, "2026-12-14")).toBeUndefined();
  });

  it("says nothing of a patient", async () => {
    const { ports, deny, run } = openReports();
    await deny("A", "2026-12-08");
    await deny("B", "2026-12-09");
    await run();
    const texts: (string | undefined)[] = [];
    for await (const { key } of ports.documents.list("reports", "refusals/")) {
      texts.push(key, await ports.documents.readText("reports", key));
    }
    expect(texts).toHaveLength(6);
    expect(texts.join("\n")).not.toMatch(/quill|marigold|HV00112233|1970|larch/i);
  });
});
