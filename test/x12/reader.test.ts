import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contextLoop, type Unit, type X12Item } from "../../shared/x12/item.ts";
import { child, children, findAll, partIn, valueIn } from "../../shared/x12/loop.ts";
import { element, rawOf } from "../../shared/x12/segment.ts";
import { chunksOf, findingsOf, itemsOf } from "./reading.ts";

const fixture = (name: string) => join(import.meta.dirname, "fixtures", `${name}.edi`);
const open = (name: string) => createReadStream(fixture(name));

async function unitsOf(name: string): Promise<readonly Unit[]> {
  const items = await itemsOf(open(name));
  return items.flatMap((item) => (item.kind === "unit" ? [item.unit] : []));
}

describe("reading claims", () => {
  it("gives each claim with the provider, subscriber and payer around it", async () => {
    const [claim, ...others] = await unitsOf("837p/pass/subscriber");
    expect(others).toEqual([]);
    if (claim === undefined) throw new Error("no claim");
    expect(claim.loop.id).toBe("2300");
    expect(valueIn(claim.loop, "CLM", 2)).toBe("150");
    expect(children(claim.loop, "2400").map((line) => partIn(line, "SV1", 1, 2))).toEqual(["99213", "87880"]);
    expect(claim.context.map(({ id }) => id)).toEqual(["2000A", "2000B"]);
    expect(valueIn(contextLoop(claim, "2010AA"), "NM1", 9)).toBe("1234567893");
    expect(valueIn(contextLoop(claim, "2010BB"), "NM1", 9)).toBe("TP900");
    expect(valueIn(contextLoop(claim, "1000A"), "NM1", 9)).toBe("HB101");
    expect(valueIn(claim.header, "BHT", 3)).toBe("BATCH101");
  });

  it("gives a claim after 2000C to the patient", async () => {
    const [claim] = await unitsOf("837p/pass/dependent");
    if (claim === undefined) throw new Error("no claim");
    expect(claim.context.map(({ id }) => id)).toEqual(["2000A", "2000B", "2000C"]);
    expect(valueIn(contextLoop(claim, "2010CA"), "NM1", 4)).toBe("SAM");
    expect(valueIn(contextLoop(claim, "2010BA"), "NM1", 4)).toBe("JANE");
  });

  it("keeps the other payer's loops with the claim, however alike their segments are", async () => {
    const [first, second] = await unitsOf("837p/pass/every-loop");
    const other = child(first?.loop, "2320");
    expect(valueIn(other, "SBR", 1)).toBe("P");
    expect(other?.loops.map(({ id }) => id)).toEqual(["2330A", "2330B", "2330C", "2330D", "2330E", "2330F", "2330G"]);
    expect(valueIn(child(child(first?.loop, "2400"), "2430"), "SVD", 2)).toBe("600");
    expect(second?.context.map(({ id }) => id)).toEqual(["2000A", "2000B", "2000C"]);
    expect(second?.context.flatMap(({ loops }) => loops.map(({ id }) => id))).not.toContain("2300");
  });
});

describe("reading answers", () => {
  it("gives claim payments one by one, and provider adjustments at the end", async () => {
    const items = await itemsOf(open("835/pass/every-loop"));
    const payments = items.flatMap((item) => (item.kind === "unit" ? [item.unit.loop] : []));
    expect(payments.map((payment) => valueIn(payment, "CLP", 2))).toEqual(["1", "22", "4"]);
    expect(findAll(payments[2], "CAS").map((cas) => [element(cas, 3), element(cas, 6)])).toEqual([["50", "25"]]);
    expect(children(payments[0], "2110").map((line) => valueIn(line, "REF", 2, "6R"))).toEqual(["L1", "L2"]);
    const end = items.find((item) => item.kind === "transaction-end");
    expect(findAll(end?.body, "PLB").map(rawOf)).toEqual(["PLB*1234567893*20261231*L6:INT1*-200*WO:PCN2*5"]);
    expect(valueIn(end?.body, "TRN", 2)).toBe("EFT0001");
  });

  it("gives what a 277CA says of the file, the provider and each claim", async () => {
    const units = await unitsOf("277ca/pass/every-loop");
    expect(units.map(({ loop }) => [loop.id, partIn(loop, "STC", 1, 1)])).toEqual([
      ["2200B", "A1"],
      ["2200C", "A1"],
      ["2200D", "A2"],
      ["2200D", "A7"],
    ]);
    const [, , accepted] = units;
    if (accepted === undefined) throw new Error("no answer");
    expect(valueIn(contextLoop(accepted, "2100A"), "NM1", 1)).toBe("PR");
    expect(valueIn(accepted.loop, "REF", 2, "1K")).toBe("PCN1");
  });

  it("gives the whole of a 999 at its end", async () => {
    const items = await itemsOf(open("999/pass/every-loop"));
    const end = items.find((item) => item.kind === "transaction-end");
    expect(valueIn(end?.body, "AK9", 1)).toBe("P");
    expect(children(end?.body, "2000").map((answer) => valueIn(answer, "IK5", 1))).toEqual(["R", "E"]);
  });

  it("gives a TA1 that stands alone", async () => {
    const items = await itemsOf(open("ta1/pass/alone"));
    expect(items.map(({ kind }) => kind)).toEqual(["interchange-start", "acknowledgment", "interchange-end"]);
    expect(items[1]).toMatchObject({ acknowledgment: { controlNumber: "000000101", verdict: "A", note: "000" } });
  });
});

describe("reading whatever comes", () => {
  it("ends whatever it started, also where the file does not", async () => {
    const items = await itemsOf(open("837p/fail/no-trailers"));
    const kinds = items.map(({ kind }) => kind).filter((kind) => kind !== "finding");
    expect(kinds).toEqual([
      "interchange-start",
      "group-start",
      "transaction-start",
      "unit",
      "transaction-end",
      "group-end",
      "interchange-end",
    ]);
  });

  it("reads both claims where one transaction set is broken", async () => {
    const units = await unitsOf("837p/fail/a-fault-does-not-hide-the-next-set");
    expect(units).toHaveLength(2);
  });

  it("names places and codes, never a value of the data", async () => {
    const items = await itemsOf(open("837p/fail/bad-code"));
    const findings = items.flatMap((item) => (item.kind === "finding" ? [item.finding] : []));
    expect(findings[0]).toMatchObject({
      level: 2,
      severity: "error",
      segment: 21,
      place: "2300 CLM05-2",
      acknowledgment: { element: "IK403", code: "7" },
    });
  });

  it("gives the same items whatever the chunks, line ends and byte order mark are", async () => {
    const text = readFileSync(fixture("837p/pass/every-loop"), "utf8");
    const plain = withoutGuides(await itemsOf(open("837p/pass/every-loop")));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("", "\n", "\r", "\r\n", "\r\n\r\n"),
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 8 }),
        async (lineEnd, mark, sizes) => {
          const written = (mark ? "\uFEFF" : "") + text.replaceAll("\n", lineEnd);
          expect(withoutGuides(await itemsOf(chunksOf(new TextEncoder().encode(written), ...sizes)))).toEqual(plain);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("never throws on random bytes", async () => {
    const header = new TextEncoder().encode(
      "ISA*00*          *00*          *ZZ*A              *ZZ*B              *261123*1800*^*00501*000000001*0*T*:~",
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), fc.boolean(), async (bytes, withHeader) => {
        const all = withHeader ? Buffer.concat([header, bytes]) : bytes;
        expect((await itemsOf(chunksOf(all, 97))).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it("never throws when bytes of a sound file are changed", async () => {
    const sound = readFileSync(fixture("837p/pass/every-loop"));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: sound.length - 1 }), fc.constantFrom(..."~*:^\nSTGE01")), { maxLength: 12 }),
        async (changes) => {
          const bytes = Buffer.from(sound);
          for (const [at, letter] of changes) bytes.write(letter, at);
          await expect(findingsOf(chunksOf(bytes, 512))).resolves.toBeDefined();
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** What was read, each segment as its own text and not as a stretch of a chunk. */
function withoutGuides(items: readonly X12Item[]): unknown {
  return JSON.parse(
    JSON.stringify(items, (key, value) => {
      if (key === "guide") return undefined;
      return Array.isArray(value) && key === "segments"
        ? value.map((one) => ({ ...one, text: rawOf(one), start: 0, end: 0 }))
        : value;
    }),
  );
}
