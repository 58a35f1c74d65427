import { describe, expect, it } from "vitest";
import { ClaimState } from "../../../shared/claim/claim-state.ts";
import { type ClaimStore, MissingContentError } from "../../../shared/ports/claim-store.ts";
import { cents } from "../../../shared/values/money.ts";
import { claimHistoryContract } from "./claim-history.ts";
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

  claimHistoryContract(open);

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
