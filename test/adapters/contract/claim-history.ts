import { describe, expect, it } from "vitest";
import { ClaimEvent } from "../../../shared/claim/claim-event.ts";
import { Posting } from "../../../shared/claim/posting.ts";
import type { ClaimStore } from "../../../shared/ports/claim-store.ts";
import { day } from "../../../shared/values/day.ts";
import { cents } from "../../../shared/values/money.ts";
import { at, claimIdAt, contentOf, firstState, newCompany, usualEncounter } from "./samples.ts";

/** What every claim store does with events, postings and refusals. */
export function claimHistoryContract(open: () => ClaimStore): void {
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
}
