import { describe, expect, it } from "vitest";
import type { DocumentStore, StoredDocument } from "../../../shared/ports/document-store.ts";
import { newCompany } from "./samples.ts";

async function collect<Item>(items: AsyncIterable<Item> | undefined): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items ?? []) collected.push(item);
  return collected;
}

async function* pieces(count: number, size: number): AsyncGenerator<Uint8Array> {
  for (let n = 0; n < count; n++) yield new Uint8Array(size).fill(n % 251);
}

/** What every document store does. */
export function documentStoreContract(open: () => DocumentStore): void {
  const keys = async (store: DocumentStore, prefix: string): Promise<StoredDocument[]> =>
    collect(store.list("reports", prefix));

  describe("a document", () => {
    it("that nobody wrote is undefined", async () => {
      const store = open();
      expect(await store.readText("inbound", `${newCompany()}/none.csv`)).toBeUndefined();
      expect(await store.read("inbound", `${newCompany()}/none.csv`)).toBeUndefined();
    });

    it("comes back as the text it was, without a byte order mark", async () => {
      const store = open();
      const key = `${newCompany()}/note with spaces + 100%/ä.txt`;
      await store.write("reports", key, "zwölf · 十二 · 🩺\r\nnext", "text/plain");
      expect(await store.readText("reports", key)).toBe("zwölf · 十二 · 🩺\r\nnext");
      await store.write("reports", key, "\u{feff}{}", "application/json");
      expect(await store.readText("reports", key)).toBe("{}");
      expect(await store.readText("inbound", key)).toBeUndefined();
    });

    it("comes back as the bytes it was, also when there are none", async () => {
      const store = open();
      const company = newCompany();
      const bytes = Uint8Array.from({ length: 1000 }, (_, n) => n % 256);
      await store.write("exchange", `${company}/bytes`, bytes, "application/octet-stream");
      await store.write("exchange", `${company}/empty`, "", "text/plain");
      await store.write("exchange", `${company}/empty-stream`, pieces(0, 0), "text/plain");
      const read = await collect(await store.read("exchange", `${company}/bytes`));
      expect(Buffer.concat(read).equals(bytes)).toBe(true);
      expect(await store.readText("exchange", `${company}/empty`)).toBe("");
      expect(await store.readText("exchange", `${company}/empty-stream`)).toBe("");
    });

    it("is the last one written under its key", async () => {
      const store = open();
      const key = `${newCompany()}/twice`;
      await store.write("reports", key, "a longer first", "text/plain");
      await store.write("reports", key, "second", "text/plain");
      expect(await store.readText("reports", key)).toBe("second");
    });

    it("of any size is written from a stream and read in chunks", async () => {
      const store = open();
      const key = `${newCompany()}/large`;
      const [count, size] = [130, 100_000];
      await store.write("inbound", key, pieces(count, size), "text/csv");
      const chunks = await collect(await store.read("inbound", key));
      const whole = Buffer.concat(chunks);
      expect(whole.byteLength).toBe(count * size);
      for (let n = 0; n < count; n++) expect(whole[n * size + size - 1]).toBe(n % 251);
      expect(Math.max(...chunks.map((chunk) => chunk.byteLength))).toBeLessThan(1_000_000);
    });

    it("of a few bytes in a stream of many pieces is whole", async () => {
      const store = open();
      const key = `${newCompany()}/small`;
      await store.write("inbound", key, pieces(7, 3), "text/csv");
      expect(Buffer.concat(await collect(await store.read("inbound", key))).byteLength).toBe(21);
    });

    it("whose stream fails is not there, and what was there stays", async () => {
      const store = open();
      const company = newCompany();
      async function* failing(): AsyncGenerator<Uint8Array> {
        yield* pieces(70, 100_000);
        throw new Error("the source went away");
      }
      await store.write("reports", `${company}/standing`, "standing", "text/plain");
      await expect(store.write("reports", `${company}/new`, failing(), "text/plain")).rejects.toThrow();
      await expect(store.write("reports", `${company}/standing`, failing(), "text/plain")).rejects.toThrow();
      expect(await store.readText("reports", `${company}/new`)).toBeUndefined();
      expect(await store.readText("reports", `${company}/standing`)).toBe("standing");
    });

    it("can be left half read", async () => {
      const store = open();
      const key = `${newCompany()}/half`;
      await store.write("inbound", key, pieces(20, 100_000), "text/csv");
      for (let time = 0; time < 100; time++) {
        for await (const chunk of (await store.read("inbound", key)) ?? []) {
          expect(chunk.byteLength).toBeGreaterThan(0);
          break;
        }
      }
      expect(await store.readText("inbound", `${key}/none`)).toBeUndefined();
    });
  });

  describe("a list of documents", () => {
    it("names what begins with the prefix, in the order of the keys, with sizes", async () => {
      const store = open();
      const company = newCompany();
      await store.write("reports", `${company}/b/2.txt`, "22", "text/plain");
      await store.write("reports", `${company}/b/1.txt`, "1", "text/plain");
      await store.write("reports", `${company}/a.txt`, "", "text/plain");
      await store.write("exchange", `${company}/b/3.txt`, "333", "text/plain");
      expect(await keys(store, `${company}/b/`)).toEqual([
        { bucket: "reports", key: `${company}/b/1.txt`, size: 1 },
        { bucket: "reports", key: `${company}/b/2.txt`, size: 2 },
      ]);
      expect((await keys(store, `${company}/`)).map(({ key }) => key)).toEqual([
        `${company}/a.txt`,
        `${company}/b/1.txt`,
        `${company}/b/2.txt`,
      ]);
      expect(await keys(store, `${company}/c`)).toEqual([]);
    });

    it("goes on past a thousand", async () => {
      const store = open();
      const company = newCompany();
      const names = Array.from({ length: 1_005 }, (_, n) => `${company}/${String(n).padStart(4, "0")}`);
      for (let start = 0; start < names.length; start += 50) {
        await Promise.all(
          names.slice(start, start + 50).map((name) => store.write("reports", name, "x", "text/plain")),
        );
      }
      expect((await keys(store, `${company}/`)).map(({ key }) => key)).toEqual(names);
    });
  });
}
