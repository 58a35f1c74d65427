import { describe, expect, it } from "vitest";
import { ClaimEvent } from "../../../shared/claim/claim-event.ts";
import { ClaimState } from "../../../shared/claim/claim-state.ts";
import { Posting } from "../../../shared/claim/posting.ts";
import { type ClaimStore, MissingContentError } from "../../../shared/ports/claim-store.ts";
import { day } from "../../../shared/values/day.ts";
import { cents } from "../../../shared/values/money.ts";
import { at, claimIdAt, contentOf, firstState, newCompany, usualEncounter } from "./samples.ts";

/** What every claim store does, whatever it is made of. */
export function claimStoreContract(open: () => ClaimStore): void {
  describe("a claim's state", () => {
    it("is created once; a second creation answers the state that stands", async () => {
      const store = open();
      const first = firstState(newCompany(), { payerId: "FIRST" });
      expect(await store.create([first])).toEqual(["created"]);
      expect(await store.create([{ ...first, payerId: "SECOND" }])).toEqual([first]);
      expect((await store.load(first.company, [first.claimId])).get(first.claimId)).toEqual(first);
    });

    it("is created from the first of two in one call", async () => {
      const store = open();
      const first = firstState(newCompany(), { payerId: "FIRST" });
      expect(await store.create([first, { ...first, payerId: "SECOND" }])).toEqual(["created", first]);
    });

    it("answers creations in order, new and standing mixed, more than a batch", async () => {
      const store = open();
      const company = newCompany();
      const states = Array.from({ length: 130 }, (_, n) => firstState(company, { claimId: claimIdAt(n) }));
      await store.create(states.filter((_, n) => n % 3 === 0));
      expect(await store.create(states)).toEqual(states.map((state, n) => (n % 3 === 0 ? state : "created")));
    });

    it("is never created at a later version", async () => {
      const store = open();
      const first = firstState(newCompany());
      const later = { ...first, claimId: claimIdAt(1), version: 2 };
      await expect(store.create([first, later])).rejects.toThrow(RangeError);
      expect(await store.load(first.company, [first.claimId, later.claimId])).toEqual(new Map());
    });

    it("comes back as it went in, with every field there is", async () => {
      const store = open();
      const full = firstState(newCompany(), {
        version: 1,
        claimType: "institutional",
        holds: [
          { reason: "npi-check-digit", since: at("2026-11-17T15:00:00.001Z") },
          { reason: "secondary-due", since: at("2026-11-18T15:00:00.000Z") },
        ],
        adjustedCents: cents(-3_000),
        paidCents: cents(1_234_567),
        coverages: 2,
        coverageAnswer: "inactive",
        asks: 3,
        askId: "S000000009",
        gathered: 7,
        rescrubs: 2,
        judged: "2026-11-17 8KQ2M0XA",
        finalizedAt: at("2026-12-01T00:00:00.000Z"),
        statementId: "P000000004",
        payerClaimNumber: "20263320000417 A#1/b",
        corrects: { frequency: "7", firstClaimId: "A1B2C3D4E5F6G7H", payerClaimNumber: "P1" },
        correctedBy: "H7G6F5E4D3C2B1A",
        postings: ["charge#C000000001", "remit#R1#1"],
        work: { list: "missing-era", due: at("2026-12-08T00:00:00.000Z") },
      });
      // A field that is new to the state must be new to this test, too.
      expect(Object.keys(full).sort()).toEqual(Object.keys(ClaimState.shape).sort());
      await store.create([full]);
      expect((await store.load(full.company, [full.claimId])).get(full.claimId)).toEqual(full);
    });

    it("loses what a later version leaves out", async () => {
      const store = open();
      const first = firstState(newCompany());
      const { fileId: _file, work: _work, ...rest } = first;
      await store.create([first]);
      await store.save([{ ...rest, version: 2 }]);
      expect((await store.load(first.company, [first.claimId])).get(first.claimId)).toEqual({ ...rest, version: 2 });
    });

    it("is loaded by any number of ids, repeated or unknown", async () => {
      const store = open();
      const company = newCompany();
      const states = Array.from({ length: 250 }, (_, n) => firstState(company, { claimId: claimIdAt(n) }));
      await store.create(states);
      const ids = [...states.map(({ claimId }) => claimId), claimIdAt(0), "UNKNOWN"];
      const loaded = await store.load(company, ids);
      expect(loaded.size).toBe(250);
      for (const state of states) expect(loaded.get(state.claimId)).toEqual(state);
      expect(await store.load(company, [])).toEqual(new Map());
    });

    it("belongs to its company", async () => {
      const store = open();
      const state = firstState(newCompany());
      await store.create([state]);
      expect(await store.load(newCompany(), [state.claimId])).toEqual(new Map());
    });

    it("is saved over the version before it, and over no other", async () => {
      const store = open();
      const first = firstState(newCompany());
      await store.create([first]);
      expect(await store.save([{ ...first, version: 3 }])).toEqual(["conflict"]);
      expect(await store.save([{ ...first, version: 2, payerId: "NEXT" }])).toEqual(["saved"]);
      expect(await store.save([{ ...first, version: 2, payerId: "LATE" }])).toEqual(["conflict"]);
      const loaded = (await store.load(first.company, [first.claimId])).get(first.claimId);
      expect(loaded).toEqual({ ...first, version: 2, payerId: "NEXT" });
    });

    it("is not saved where no claim stands", async () => {
      const store = open();
      const state = firstState(newCompany(), { version: 2 });
      expect(await store.save([state])).toEqual(["conflict"]);
      expect(await store.load(state.company, [state.claimId])).toEqual(new Map());
    });

    it("answers saves in order, and takes the first of two of one version", async () => {
      const store = open();
      const company = newCompany();
      const states = Array.from({ length: 60 }, (_, n) => firstState(company, { claimId: claimIdAt(n) }));
      await store.create(states.filter((_, n) => n % 4 !== 0));
      const next = states.map((state) => ({ ...state, version: 2 }));
      const [twice] = states.slice(1);
      const again = twice === undefined ? [] : [{ ...twice, version: 2, payerId: "AGAIN" }];
      expect(await store.save([...next, ...again])).toEqual([
        ...states.map((_, n) => (n % 4 === 0 ? "conflict" : "saved")),
        "conflict",
      ]);
    });

    it("is saved by one of many that race", async () => {
      const store = open();
      const first = firstState(newCompany());
      await store.create([first]);
      const racers = Array.from({ length: 12 }, (_, n) => ({ ...first, version: 2, payerId: `RACER${n}` }));
      const answers = (await Promise.all(racers.map((state) => store.save([state])))).flat();
      expect(answers.filter((answer) => answer === "saved")).toHaveLength(1);
      const stands = (await store.load(first.company, [first.claimId])).get(first.claimId);
      expect(stands).toEqual(racers[answers.indexOf("saved")]);
    });

    it("is created by one of many that race", async () => {
      const store = open();
      const company = newCompany();
      const racers = Array.from({ length: 12 }, (_, n) => firstState(company, { payerId: `RACER${n}` }));
      const answers = (await Promise.all(racers.map((state) => store.create([state])))).flat();
      const winner = racers[answers.indexOf("created")];
      expect(answers.filter((answer) => answer !== "created")).toEqual(Array(11).fill(winner));
    });
  });

  describe("a claim's contents", () => {
    it("come back as they went in, however often they are put", async () => {
      const store = open();
      const company = newCompany();
      const content = contentOf(claimIdAt(1), usualEncounter());
      await store.putContents(company, [content, content]);
      await store.putContents(company, [content]);
      expect(await store.loadContents(company, [content])).toEqual(new Map([[content.claimId, content.encounter]]));
    });

    it("are kept by version", async () => {
      const store = open();
      const company = newCompany();
      const before = contentOf(claimIdAt(1), usualEncounter({ note: "before" }));
      const after = contentOf(claimIdAt(1), usualEncounter({ note: "after" }));
      await store.putContents(company, [before, after]);
      expect((await store.loadContents(company, [before])).get(before.claimId)).toEqual(before.encounter);
      expect((await store.loadContents(company, [after])).get(after.claimId)).toEqual(after.encounter);
    });

    it("are loaded for any number of claims", async () => {
      const store = open();
      const company = newCompany();
      const contents = Array.from({ length: 230 }, (_, n) =>
        contentOf(claimIdAt(n), usualEncounter({ encounterId: `visit ${n}` })),
      );
      await store.putContents(company, contents);
      const loaded = await store.loadContents(company, contents);
      expect(loaded.size).toBe(230);
      for (const { claimId, encounter } of contents) expect(loaded.get(claimId)).toEqual(encounter);
    });

    it("are an error when one that is named is not there", async () => {
      const store = open();
      const company = newCompany();
      const content = contentOf(claimIdAt(1), usualEncounter());
      await store.putContents(company, [content]);
      const missing = { claimId: claimIdAt(2), content: content.content };
      await expect(store.loadContents(company, [content, missing])).rejects.toThrow(MissingContentError);
      await expect(store.loadContents(newCompany(), [content])).rejects.toThrow(MissingContentError);
    });
  });

  describe("a claim's history", () => {
    const event = (claimId: string, key: string, hour: number, detail: ClaimEvent["detail"] = {}): ClaimEvent =>
      ClaimEvent.parse({ claimId, key, kind: "acknowledged", at: `2026-11-20T${hour}:00:00.000Z`, detail });
    const posting = (claimId: string, key: string, hour: number, amount: number): Posting =>
      Posting.parse({
        claimId,
        key,
        at: `2026-11-20T${hour}:00:00.000Z`,
        entries: [
          { kind: "payment", cents: amount, line: "1" },
          { kind: "adjustment", cents: 5, line: "1", group: "CO", reason: "45" },
        ],
      });

    it("is undefined for a claim that nobody created", async () => {
      const store = open();
      const company = newCompany();
      await store.record(company, [event(claimIdAt(1), "coded#1", 10)], []);
      expect(await store.history(company, claimIdAt(1))).toBeUndefined();
    });

    it("holds state, contents, events and postings, the last two in the order of their time", async () => {
      const store = open();
      const company = newCompany();
      const claimId = claimIdAt(1);
      const state = firstState(company, { claimId });
      const content = contentOf(claimId, usualEncounter());
      const late = event(claimId, "acknowledged#C000000001#A2", 14, { category: "A2", statuses: ["20"], position: 7 });
      const early = event(claimId, "scrubbed#x", 11);
      await store.create([state]);
      await store.putContents(company, [content]);
      await store.record(
        company,
        [late],
        [posting(claimId, "remit#R2#1", 16, 200), posting(claimId, "remit#R1#1", 12, 100)],
      );
      await store.record(company, [early], []);
      expect(await store.history(company, claimId)).toEqual({
        state,
        contents: [content],
        events: [early, late],
        postings: [posting(claimId, "remit#R1#1", 12, 100), posting(claimId, "remit#R2#1", 16, 200)],
      });
    });

    it("keeps the first event and the first posting under a key", async () => {
      const store = open();
      const company = newCompany();
      const claimId = claimIdAt(1);
      await store.create([firstState(company, { claimId })]);
      const first = [event(claimId, "coded#1", 10, { by: "first" }), posting(claimId, "remit#R1#1", 10, 100)] as const;
      await store.record(company, [first[0]], [first[1]]);
      await store.record(
        company,
        [event(claimId, "coded#1", 23, { by: "second" })],
        [posting(claimId, "remit#R1#1", 23, 999)],
      );
      const history = await store.history(company, claimId);
      expect(history?.events).toEqual([first[0]]);
      expect(history?.postings).toEqual([first[1]]);
    });

    it("keeps the first of two under a key in one call", async () => {
      const store = open();
      const company = newCompany();
      const claimId = claimIdAt(1);
      await store.create([firstState(company, { claimId })]);
      const [first, second] = [posting(claimId, "remit#R1#1", 10, 100), posting(claimId, "remit#R1#1", 11, 200)];
      await store.record(company, [], [first, second]);
      expect((await store.history(company, claimId))?.postings).toEqual([first]);
    });

    it("takes any number of events and postings of many claims", async () => {
      const store = open();
      const company = newCompany();
      const ids = Array.from({ length: 40 }, (_, n) => claimIdAt(n));
      await store.create(ids.map((claimId) => firstState(company, { claimId })));
      await store.record(
        company,
        ids.flatMap((claimId) => [event(claimId, "a", 10), event(claimId, "b", 11)]),
        ids.map((claimId) => posting(claimId, "charge#C000000001", 12, 100)),
      );
      for (const claimId of ids) {
        const history = await store.history(company, claimId);
        expect(history?.events.map(({ key }) => key)).toEqual(["a", "b"]);
        expect(history?.postings).toHaveLength(1);
      }
      await store.record(company, [], []);
    });

    it("keeps entries without line, group and reason as they are", async () => {
      const store = open();
      const company = newCompany();
      const claimId = claimIdAt(1);
      const charge = Posting.parse({
        claimId,
        key: "charge#C000000001",
        at: "2026-11-20T10:00:00.000Z",
        entries: Array.from({ length: 30 }, (_, n) => ({ kind: "charge", cents: 100 + n })),
      });
      await store.create([firstState(company, { claimId })]);
      await store.record(company, [], [charge]);
      expect((await store.history(company, claimId))?.postings).toEqual([charge]);
    });
  });

  describe("what was refused", () => {
    const rejection = (claimId: string, instant: string, codes = ["A6:500:85"]) => ({
      claimId,
      key: `acknowledged#${instant}`,
      kind: "acknowledged" as const,
      at: at(instant),
      detail: { source: "payer", codes },
    });
    const denial = (claimId: string, instant: string, denied: number) => ({
      claimId,
      key: `remit#${instant}`,
      at: at(instant),
      entries: [
        { kind: "payment" as const, cents: cents(100) },
        { kind: "denied" as const, cents: cents(denied), group: "CO", reason: "97" },
      ],
    });

    it("is found by company and week, in order, page by page", async () => {
      const store = open();
      const company = newCompany();
      await store.record(
        company,
        [
          rejection("LAST", "2026-12-13T23:59:59.999Z"),
          rejection("BEFORE", "2026-12-06T23:59:59.999Z"),
          rejection("ACCEPTED", "2026-12-08T12:00:00.000Z", ["A2:20"]),
        ],
        [
          denial("FIRST", "2026-12-07T00:00:00.000Z", 500),
          denial("LAST", "2026-12-10T12:00:00.000Z", 500),
          denial("PAID", "2026-12-10T12:00:00.000Z", 0),
        ],
      );
      const week = day("2026-12-07");
      expect(await store.refused(company, week)).toEqual({ claimIds: ["FIRST", "LAST", "LAST"] });
      const pages: string[][] = [];
      let after: string | undefined;
      do {
        const page = await store.refused(company, week, { limit: 2, after });
        pages.push([...page.claimIds]);
        after = page.next;
      } while (after !== undefined);
      expect(pages.flat()).toEqual(["FIRST", "LAST", "LAST"]);
      expect(pages[0]).toEqual(["FIRST", "LAST"]);
      expect(await store.refused(company, day("2026-11-30"))).toEqual({ claimIds: ["BEFORE"] });
      expect(await store.refused(newCompany(), week)).toEqual({ claimIds: [] });
    });
  });

  describe("a work list", () => {
    const noon = at("2026-12-08T12:00:00.000Z");
    const due = (company: string, position: number, time: string, payerId = "HVHP1") =>
      firstState(company, { claimId: claimIdAt(position), payerId, work: { list: "ready", due: at(time) } });

    it("gives what is due, the earliest first, and what is due at the very moment", async () => {
      const store = open();
      const company = newCompany();
      await store.create([
        due(company, 1, "2026-12-08T12:00:00.000Z"),
        due(company, 2, "2026-12-08T12:00:00.001Z"),
        due(company, 3, "2026-12-01T00:00:00.000Z"),
        due(company, 4, "2026-12-07T00:00:00.000Z"),
      ]);
      expect(await store.work(company, "cedar-clinic", "ready", noon)).toEqual({
        claimIds: [claimIdAt(3), claimIdAt(4), claimIdAt(1)],
      });
    });

    it("puts claims of one payer together where they are due at one moment", async () => {
      const store = open();
      const company = newCompany();
      const time = "2026-12-01T00:00:00.000Z";
      const states = [due(company, 1, time, "B"), due(company, 2, time, "A"), due(company, 3, time, "B")];
      await store.create(states);
      const { claimIds } = await store.work(company, "cedar-clinic", "ready", noon);
      expect(claimIds[0]).toBe(claimIdAt(2));
      expect(claimIds.slice(1).sort()).toEqual([claimIdAt(1), claimIdAt(3)].sort());
    });

    it("is paged without gap or repetition", async () => {
      const store = open();
      const company = newCompany();
      const states = Array.from({ length: 57 }, (_, n) =>
        due(company, n, `2026-12-0${1 + (n % 5)}T00:00:00.000Z`, `PAYER${n % 3}`),
      );
      await store.create(states);
      const whole = (await store.work(company, "cedar-clinic", "ready", noon)).claimIds;
      const paged: string[] = [];
      let pages = 0;
      let after: string | undefined;
      do {
        const page = await store.work(company, "cedar-clinic", "ready", noon, { limit: 10, after });
        expect(page.claimIds.length).toBeLessThanOrEqual(10);
        paged.push(...page.claimIds);
        pages++;
        after = page.next;
      } while (after !== undefined);
      expect(paged).toEqual(whole);
      expect(new Set(paged).size).toBe(57);
      expect(pages).toBe(6);
    });

    it("goes on from a claim that has left the list meanwhile", async () => {
      const store = open();
      const company = newCompany();
      const states = [1, 2, 3].map((n) => due(company, n, `2026-12-0${n}T00:00:00.000Z`));
      await store.create(states);
      const page = await store.work(company, "cedar-clinic", "ready", noon, { limit: 1 });
      expect(page.claimIds).toEqual([claimIdAt(1)]);
      await store.save(states.slice(0, 1).map(({ work: _, ...rest }) => ({ ...rest, version: 2 })));
      const rest = await store.work(company, "cedar-clinic", "ready", noon, { limit: 10, after: page.next });
      expect(rest.claimIds).toEqual([claimIdAt(2), claimIdAt(3)]);
    });

    it("holds a claim in one list at most, and by its last due date", async () => {
      const store = open();
      const company = newCompany();
      const state = due(company, 1, "2026-12-01T00:00:00.000Z");
      const claimIds = async (list: "ready" | "held") =>
        (await store.work(company, "cedar-clinic", list, noon)).claimIds;
      await store.create([state]);
      await store.save([{ ...state, version: 2, work: { list: "ready", due: at("2026-12-09T00:00:00.000Z") } }]);
      expect(await claimIds("ready")).toEqual([]);
      await store.save([{ ...state, version: 3, work: { list: "held", due: at("2026-12-02T00:00:00.000Z") } }]);
      expect([await claimIds("ready"), await claimIds("held")]).toEqual([[], [state.claimId]]);
      const { work: _, ...rest } = state;
      await store.save([{ ...rest, version: 4 }]);
      expect(await claimIds("held")).toEqual([]);
    });

    it("is a practice's own", async () => {
      const store = open();
      const company = newCompany();
      await store.create([due(company, 1, "2026-12-01T00:00:00.000Z")]);
      expect(await store.work(company, "cedar", "ready", noon)).toEqual({ claimIds: [] });
      expect(await store.work(newCompany(), "cedar-clinic", "ready", noon)).toEqual({ claimIds: [] });
    });
  });
}
