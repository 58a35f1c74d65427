import { describe, expect, it } from "vitest";
import type { BatchStore, Manifest } from "../../../shared/ports/batch-store.ts";
import { cents } from "../../../shared/values/money.ts";
import { at, claimIdAt, newCompany } from "./samples.ts";

function manifest(company: string, overrides: Partial<Manifest> = {}): Manifest {
  return {
    company,
    practice: "cedar-clinic",
    kind: "837p",
    fileId: "C000000042",
    payerId: "HVHP1",
    controlNumber: 42,
    createdAt: at("2026-11-23T22:00:00.000Z"),
    sender: { id: "CEDAR01", name: "Cedar Clinic", contactName: "Ida Quill", phone: "5125550142", usage: "T" },
    claims: [
      { claimId: claimIdAt(1), content: "0123456789ABCDEF", version: 3 },
      { claimId: claimIdAt(2), content: "FEDCBA9876543210", version: 4, payerClaimNumber: "2026 0417" },
    ],
    ...overrides,
  };
}

/** What every batch store does. */
export function batchStoreContract(open: () => BatchStore): void {
  describe("an open batch", () => {
    it("stands until it is closed; a second proposal answers the one that stands", async () => {
      const store = open();
      const company = newCompany();
      const first = manifest(company);
      const second = manifest(company, { fileId: "C000000043", controlNumber: 43, claims: [] });
      expect(await store.propose(first)).toEqual(first);
      expect(await store.propose(second)).toEqual(first);
      expect(await store.openBatches(company, "cedar-clinic", "837p")).toEqual([first]);
      await store.close(first);
      expect(await store.openBatches(company, "cedar-clinic", "837p")).toEqual([]);
      expect(await store.propose(second)).toEqual(second);
    });

    it("is closed by its own manifest only, and again without harm", async () => {
      const store = open();
      const company = newCompany();
      const first = manifest(company);
      await store.close(first);
      await store.propose(first);
      await store.close(manifest(company, { fileId: "C000000043" }));
      expect(await store.openBatches(company, "cedar-clinic", "837p")).toEqual([first]);
      await store.close(first);
      await store.close(first);
      expect(await store.openBatches(company, "cedar-clinic", "837p")).toEqual([]);
    });

    it("is one for each practice, kind and payer", async () => {
      const store = open();
      const company = newCompany();
      const batches = [
        manifest(company, { fileId: "C000000001", payerId: "AAA" }),
        manifest(company, { fileId: "C000000002", payerId: "BBB" }),
        manifest(company, { fileId: "S000000003", payerId: "AAA", kind: "276" }),
        manifest(company, { fileId: "C000000004", payerId: "AAA", practice: "cedar-clinic-2" }),
      ];
      for (const batch of batches) expect(await store.propose(batch)).toEqual(batch);
      expect(await store.openBatches(company, "cedar-clinic", "837p")).toEqual(batches.slice(0, 2));
      expect(await store.openBatches(company, "cedar-clinic", "276")).toEqual(batches.slice(2, 3));
      expect(await store.openBatches(company, "cedar-clinic-2", "837p")).toEqual(batches.slice(3));
      expect(await store.openBatches(company, "cedar", "837p")).toEqual([]);
      expect(await store.openBatches(newCompany(), "cedar-clinic", "837p")).toEqual([]);
    });

    it("is the same for all who propose at once", async () => {
      const store = open();
      const company = newCompany();
      const racers = Array.from({ length: 10 }, (_, n) =>
        manifest(company, { fileId: `C00000000${n}`, controlNumber: n + 1 }),
      );
      const answers = await Promise.all(racers.map((racer) => store.propose(racer)));
      expect(new Set(answers.map(({ fileId }) => fileId)).size).toBe(1);
      expect(await store.openBatches(company, "cedar-clinic", "837p")).toEqual(answers.slice(0, 1));
    });

    it("holds thousands of claims, in their order, with what is frozen of each", async () => {
      const store = open();
      const company = newCompany();
      const claims = Array.from({ length: 3_000 }, (_, n) => ({
        claimId: claimIdAt(n),
        content: claimIdAt(n + 10_000),
        version: 2 + (n % 5),
        amounts: { paidCents: cents(n), adjustedCents: cents(-1 - n), patientCents: cents(2 * n) },
      }));
      const large = manifest(company, { kind: "statement", fileId: "P000000007", payerId: "cedar-clinic", claims });
      await store.propose(large);
      expect(await store.openBatches(company, "cedar-clinic", "statement")).toEqual([large]);
      expect(await store.freeze(large)).toEqual({ ...large, status: "open" });
    });
  });

  describe("a file", () => {
    it("is frozen once; a second freezing answers what stands", async () => {
      const store = open();
      const company = newCompany();
      const first = manifest(company);
      expect(await store.freeze(first)).toEqual({ ...first, status: "open" });
      await store.advance(company, first.fileId, "open", "sent", at("2026-11-23T22:00:01.000Z"));
      const stands = { ...first, status: "sent", sentAt: at("2026-11-23T22:00:01.000Z") };
      expect(await store.freeze({ ...first, claims: [] })).toEqual(stands);
    });

    it("is the same for all who freeze at once", async () => {
      const store = open();
      const company = newCompany();
      const whole = manifest(company);
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, n) => store.freeze({ ...whole, claims: whole.claims.slice(n % 2) })),
      );
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    });

    it("moves on from the status it is in, and from no other", async () => {
      const store = open();
      const company = newCompany();
      const file = manifest(company);
      const sentAt = at("2026-11-23T22:00:01.000Z");
      await store.freeze(file);
      expect(await store.advance(company, file.fileId, "sent", "accepted")).toBe(false);
      expect(await store.advance(company, file.fileId, "open", "sent", sentAt)).toBe(true);
      expect(await store.advance(company, file.fileId, "open", "sent", at("2026-11-24T00:00:00.000Z"))).toBe(false);
      expect(await store.advance(company, file.fileId, "sent", "partly-accepted")).toBe(true);
      const stands = (await store.files(company, [file.fileId])).get(file.fileId);
      expect(stands).toEqual({ ...file, status: "partly-accepted", sentAt });
    });

    it("that is not recorded does not move, and is not recorded by trying", async () => {
      const store = open();
      const company = newCompany();
      expect(await store.advance(company, "C000000099", "open", "sent")).toBe(false);
      expect(await store.files(company, ["C000000099"])).toEqual(new Map());
    });

    it("is found by id among any number, in its own company", async () => {
      const store = open();
      const company = newCompany();
      const files = Array.from({ length: 120 }, (_, n) =>
        manifest(company, { fileId: `C${String(n).padStart(9, "0")}`, controlNumber: n + 1 }),
      );
      for (const file of files) await store.freeze(file);
      const ids = files.map(({ fileId }) => fileId);
      const found = await store.files(company, [...ids, "C000999999", "C000000000"]);
      expect([...found.keys()].sort()).toEqual(ids);
      expect(await store.files(newCompany(), ids)).toEqual(new Map());
    });
  });
}
