import { describe, expect, it } from "vitest";
import { codeEncounters } from "../../../functions/code-encounter/code-encounters.ts";
import { decideCoding } from "../../../functions/decide-coding/decide-coding.ts";
import { keepNote } from "../../../functions/intake-encounter/keep-note.ts";
import { register } from "../../../functions/intake-encounter/register.ts";
import { memoryClaimStore } from "../../../shared/adapters/memory/claim-store.ts";
import { memoryClock } from "../../../shared/adapters/memory/clock.ts";
import { memoryCodeSetStore } from "../../../shared/adapters/memory/code-set-store.ts";
import { memoryDocumentStore } from "../../../shared/adapters/memory/document-store.ts";
import { memoryNextStage } from "../../../shared/adapters/memory/next-stage.ts";
import { memoryServiceHistory } from "../../../shared/adapters/memory/service-history.ts";
import { claimFromEncounter } from "../../../shared/claim/claim.ts";
import { claimIdOf, contentIdOf } from "../../../shared/claim/claim-id.ts";
import { CodingTask } from "../../../shared/claim/coding-task.ts";
import type { EncounterInput } from "../../../shared/claim/encounter.ts";
import { servicesOf } from "../../../shared/claim/known-service.ts";
import { addDays, day, startOf } from "../../../shared/values/day.ts";
import { firstState } from "../../adapters/contract/samples.ts";
import { soundEncounter } from "../../builders/sound-encounter.ts";

const company = "acme-billing";
/** What the sound encounter's claim is called. */
const claimOfSound = claimIdOf(company, "cedar-clinic", {
  encounterId: "V-1001",
  frequency: "1",
  payerClaimNumber: undefined,
});

/** The coder over stores in memory, and one claim that came, with its notes. */
async function clinic(change: Partial<EncounterInput>, notes: readonly string[] = [], profile?: unknown) {
  const encounter = soundEncounter(change);
  const content = contentIdOf(encounter);
  const claimId = claimOfSound;
  const { work: _, ...first } = firstState(company);
  const state = { ...first, claimId, content, lifecycle: "received" as const, serviceFrom: encounter.serviceFrom };
  const ports = {
    claims: memoryClaimStore(),
    codeSets: memoryCodeSetStore(),
    documents: memoryDocumentStore(),
    next: memoryNextStage(),
    services: memoryServiceHistory(),
    clock: memoryClock(startOf(day("2026-11-23"))),
  };
  const { claims, documents, next } = ports;
  const place = `${company}/${state.practice}`;
  await claims.putContents(company, [{ claimId, content, encounter }]);
  await claims.create([state]);
  for (const [index, note] of notes.entries())
    await documents.write("inbound", `notes/${place}/${claimId}/${index}.txt`, note, "text/plain");
  if (profile !== undefined)
    await documents.write("inbound", `profiles/${place}.json`, JSON.stringify(profile), "application/json");
  const work = codeEncounters(ports);
  const decisionKey = `decisions/${place}/${claimId}/one.json`;
  return {
    content,
    encounter,
    documents,
    code: () => work([{ company, practice: state.practice, claimId }]),
    sent: () => next.take("check-eligibility").length,
    async claim() {
      const history = await claims.history(company, claimId);
      const now = history?.contents.find((each) => each.content === history.state.content);
      if (history === undefined || now === undefined) throw new Error("no claim");
      return { ...history, codes: now.encounter.diagnoses.map(({ code }) => code), encounter: now.encounter };
    },
    async task() {
      const text = await documents.readText("reports", `coding/${place}/${claimId}/${content}.json`);
      return CodingTask.parse(JSON.parse(text ?? "null"));
    },
    async keep(text: string) {
      await keepNote(ports, { company, practice: state.practice }, { encounterId: encounter.encounterId, text });
    },
    /** Another claim of the patient, with what it says was done. */
    async earlier(procedure: string, on: string) {
      const other = soundEncounter({
        encounterId: "V-0900",
        serviceFrom: on,
        lines: [{ ...encounter.lines[0], procedure, chargeCents: 9_000 }],
      });
      const its = { ...state, claimId: "EARLIER0", content: contentIdOf(other), serviceFrom: other.serviceFrom };
      await claims.create([its]);
      const entry = { claimId: its.claimId, content: its.content, patient: other.patient };
      const done = servicesOf(claimFromEncounter(its.claimId, its, other));
      await ports.services.put({ company, practice: state.practice }, [{ ...entry, services: [...done] }]);
    },
    woken: () => next.take("code-encounter").length,
    async decide(decision: unknown, text = JSON.stringify(decision)) {
      await documents.write("inbound", decisionKey, text, "application/json");
      await decideCoding(ports)(decisionKey);
    },
    problems: () => documents.readText("reports", `${decisionKey}.problems.json`),
  };
}

const decision = {
  claimId: claimOfSound,
  by: "R. Vale",
  why: "as documented",
  at: "2026-11-23T15:00:00.000Z",
};

describe("a visit with a note and no codes", () => {
  const note =
    "ASSESSMENT:\n1. Essential hypertension, well controlled.\n2. Mixed hyperlipidemia.\nNo fever. No pneumonia.\n";

  it("gets the codes of the note, with the words that support them, and goes on", async () => {
    const visit = await clinic({ diagnoses: [], lines: [{ procedure: "99213", chargeCents: 12_500 }] }, [note]);
    await visit.code();
    const { state, codes, encounter } = await visit.claim();
    expect(state).toMatchObject({ lifecycle: "coded", holds: [] });
    expect(codes.toSorted()).toEqual(["E782", "I10"]);
    expect(encounter.lines[0]?.pointers).toEqual([1, 2]);
    expect(visit.sent()).toBe(1);
    const { items } = await visit.task();
    for (const { evidence, reason, rule } of items) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(`${reason} ${rule}`).not.toBe(" ");
      for (const { start, end, text } of evidence) expect(note.slice(start, end)).toBe(text);
    }
  });

  it("is coded once, however often the message comes, and its file changes nothing back", async () => {
    const visit = await clinic({ diagnoses: [], lines: [{ procedure: "99213", chargeCents: 12_500 }] }, [note]);
    await visit.code();
    const { state } = await visit.claim();
    await visit.code();
    const again = await visit.claim();
    expect(again.state).toEqual(state);
    expect(visit.sent()).toBe(2);
    const incoming = {
      company,
      practice: state.practice,
      claimId: claimOfSound,
      content: visit.content,
      encounter: visit.encounter,
    };
    const registered = register(again.state, incoming, { events: again.events }, startOf(day("2026-11-24")));
    expect(registered.kind).toBe("earlier-version");
  });
});

describe("a note that comes after its visit", () => {
  const bare = { diagnoses: [], lines: [{ procedure: "99213", chargeCents: 12_500 }] };

  it("has the visit coded again, while it waits for a coder", async () => {
    const visit = await clinic(bare);
    await visit.code();
    expect((await visit.claim()).state).toMatchObject({ lifecycle: "needs-fix" });
    await visit.keep("Assessment: hypertension.");
    expect(visit.woken()).toBe(1);
    await visit.code();
    const { state, codes } = await visit.claim();
    expect(state).toMatchObject({ lifecycle: "coded", holds: [] });
    expect(codes).toEqual(["I10"]);
  });

  it("changes nothing of a claim that is coded", async () => {
    const visit = await clinic({});
    await visit.code();
    const { state } = await visit.claim();
    await visit.keep("Assessment: asthma.");
    expect((await visit.claim()).state).toEqual(state);
    expect(visit.woken()).toBe(0);
  });
});

describe("codes that came with a note", () => {
  it("are left as they came, and what the note says of them is told", async () => {
    const visit = await clinic({ diagnoses: [{ code: "I10" }, { code: "M54.50" }] }, [
      "Assessment: hypertension, asthma.",
    ]);
    await visit.code();
    const { state, codes, events } = await visit.claim();
    expect(state.lifecycle).toBe("coded");
    expect(codes).toEqual(["I10", "M54.50"]);
    expect(events.find(({ kind }) => kind === "coded")?.detail).toMatchObject({
      supported: 1,
      unsupported: 1,
      missed: 1,
    });
  });

  it("wait for a coder where the practice wants that", async () => {
    const visit = await clinic({ diagnoses: [{ code: "I10" }, { code: "M54.50" }] }, ["Assessment: hypertension."], {
      coding: { given: "review" },
    });
    await visit.code();
    const { state } = await visit.claim();
    expect(state.holds.map(({ reason }) => reason)).toEqual(["coding-review"]);
    expect(visit.sent()).toBe(0);
  });
});

describe("services that came as words", () => {
  const visit = { lines: [{ description: "Office visit, level 3", chargeCents: 12_500, pointers: [1] }] };
  const chargeCapture = [{ description: "Office visit, level 3", procedure: "99213" }];

  it("are coded by the practice's own charge list", async () => {
    const { code, claim, sent } = await clinic(visit, [], { chargeCapture });
    await code();
    const { state, encounter } = await claim();
    expect(state).toMatchObject({ lifecycle: "coded", holds: [] });
    expect(encounter.lines[0]).toMatchObject({ procedure: "99213", chargeCents: 12_500, pointers: [1] });
    expect(sent()).toBe(1);
  });

  it("know an established patient by what the practice did before", async () => {
    const words = { lines: [{ description: "Office visit, level 3", chargeCents: 12_500, pointers: [1] }] };
    const standingAfter = async (...earlier: readonly (readonly [procedure: string, on: string])[]) => {
      const visit = await clinic(words);
      for (const [procedure, on] of earlier) await visit.earlier(procedure, on);
      await visit.code();
      return (await visit.claim()).state.lifecycle;
    };
    expect(await standingAfter()).toBe("needs-fix");
    expect(await standingAfter(["99214", "2025-05-05"])).toBe("coded");
    expect(await standingAfter(["99214", "2021-05-05"])).toBe("needs-fix");
    expect(await standingAfter(["80053", "2025-05-05"])).toBe("needs-fix");
  });

  it("ask a coder where the global days of an earlier operation still run", async () => {
    const visit = await clinic({
      lines: [{ description: "Office visit, level 3", chargeCents: 12_500, pointers: [1] }],
    });
    await visit.earlier("10060", addDays(visit.encounter.serviceFrom, -4));
    await visit.code();
    const [line] = (await visit.task()).lines;
    expect(line?.doubts.join(" ")).toContain("global days of 10060");
  });

  it("wait for a coder where nothing says what they are", async () => {
    const { code, claim, task } = await clinic({
      lines: [{ description: "the usual thing", chargeCents: 12_500, pointers: [1] }],
    });
    await code();
    expect((await claim()).state.holds.map(({ reason }) => reason)).toEqual(["uncoded-line"]);
    expect((await task()).lines).toMatchObject([{ number: 1, standing: "review" }]);
  });
});

describe("words that nobody can code for sure", () => {
  const words = { diagnoses: [{ description: "flarbed glormation" }, { code: "I10" }] };

  it("wait for a coder, whose decision the claim goes on with", async () => {
    const visit = await clinic(words);
    await visit.code();
    expect((await visit.claim()).state).toMatchObject({ lifecycle: "needs-fix", work: { list: "held" } });
    await visit.decide({ ...decision, content: visit.content, diagnoses: ["J02.9", "I10"] });
    const { state, codes, events } = await visit.claim();
    expect(state).toMatchObject({ lifecycle: "coded", holds: [] });
    expect(state.work).toBeUndefined();
    expect(codes).toEqual(["J029", "I10"]);
    expect(events.some(({ detail }) => detail.coder === "R. Vale")).toBe(true);
    expect(visit.sent()).toBe(1);
  });

  it("are decided once, though the decision comes twice", async () => {
    const visit = await clinic(words);
    await visit.code();
    const one = { ...decision, content: visit.content, diagnoses: ["J02.9", "I10"] };
    await visit.decide(one);
    const { state } = await visit.claim();
    await visit.decide(one);
    expect((await visit.claim()).state).toEqual(state);
  });

  it("are not decided by a decision about another version, nor by one that leaves words", async () => {
    const visit = await clinic({ ...words, lines: [{ description: "test", chargeCents: 100, pointers: [1] }] });
    await visit.code();
    await visit.decide({ ...decision, content: "ANOTHER0", diagnoses: ["J02.9"] });
    await visit.decide({ ...decision, content: visit.content, diagnoses: ["J02.9"] });
    expect((await visit.claim()).state.lifecycle).toBe("needs-fix");
    await visit.decide({
      ...decision,
      at: "2026-11-23T16:00:00.000Z",
      content: visit.content,
      diagnoses: ["J02.9"],
      lines: [{ number: 1, procedure: "87880", modifiers: ["QW"] }],
    });
    const { state, encounter } = await visit.claim();
    expect(state.lifecycle).toBe("coded");
    expect(encounter.lines[0]).toMatchObject({ procedure: "87880", modifiers: ["QW"] });
  });

  it("are told back what is wrong with a decision that cannot be read, without its values", async () => {
    const visit = await clinic(words);
    await visit.code();
    await visit.decide(undefined, "{");
    expect(await visit.problems()).toContain("not JSON");
    await visit.decide({ ...decision, content: visit.content, diagnoses: [] });
    expect(await visit.problems()).toContain("diagnoses");
    await visit.decide({ ...decision, claimId: "OTHER", content: visit.content, diagnoses: ["J02.9"] });
    expect(await visit.problems()).toContain("not the claim of the folder");
    expect((await visit.claim()).state.lifecycle).toBe("needs-fix");
  });
});
