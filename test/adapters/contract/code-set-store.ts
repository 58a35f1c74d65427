import { describe, expect, it } from "vitest";
import type { ReleaseEntry } from "../../../shared/codes/release-entry.ts";
import type { CodeSetStore } from "../../../shared/ports/code-set-store.ts";
import { day } from "../../../shared/values/day.ts";

const entry = (changes: Partial<ReleaseEntry> = {}): ReleaseEntry => ({
  kind: "icd-10-cm",
  release: "FY2026",
  from: day("2025-10-01"),
  edition: 1,
  content: "a".repeat(64),
  ...changes,
});

/** What every store of code sets does. */
export function codeSetStoreContract(open: () => CodeSetStore): void {
  it("gives back the bytes of a release, and lists it once", async () => {
    const store = open();
    const bytes = Uint8Array.from({ length: 300_000 }, (_, n) => n % 251);
    await store.add(entry(), bytes);
    await store.add(entry(), bytes);
    expect(Buffer.from((await store.read(entry())) ?? []).equals(bytes)).toBe(true);
    expect((await store.list()).filter(({ content }) => content === entry().content)).toEqual([entry()]);
  });

  it("has nothing under a name that nobody added", async () => {
    const store = open();
    expect(await store.read(entry({ content: "0".repeat(64) }))).toBeUndefined();
    expect((await store.list()).some(({ content }) => content === "0".repeat(64))).toBe(false);
  });

  describe("a list", () => {
    it("goes by kind, first day and edition", async () => {
      const store = open();
      const entries = [
        entry({ content: "c1".repeat(32), from: day("2026-10-01"), release: "FY2027" }),
        entry({ content: "c2".repeat(32), from: day("2026-10-01"), release: "FY2027", edition: 2 }),
        entry({ content: "c3".repeat(32), from: day("2027-04-01"), release: "FY2027-April" }),
        entry({ content: "c4".repeat(32), from: day("2020-01-01"), release: "2020Q1", kind: "mue-dme" }),
      ];
      for (const each of [...entries].reverse()) await store.add(each, Uint8Array.of(1));
      expect((await store.list()).filter(({ content }) => content.startsWith("c"))).toEqual(entries);
    });
  });
}
