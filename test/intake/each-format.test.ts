import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { x12Text } from "../bench/x12/x12-text.ts";
import { encounterJson } from "../builders/encounter-line.ts";
import { ft1, hl7Message, in1, msh, pid, pv1 } from "../builders/hl7.ts";
import { collect } from "./collect.ts";

const bulk = readFileSync(new URL("fixtures/fhir/bulk.ndjson", import.meta.url), "utf8");
const message = (visit: string, name: string, ...charges: readonly string[]) =>
  hl7Message(msh("DFT^P03"), pid("P-1", { name }), pv1(visit), ...charges, in1());
const encounter = (encounterId: string, lastName: string) =>
  JSON.stringify(encounterJson({ encounterId, note: lastName }));

/** Sound and broken records of each format, in letters that Latin-1 has; what ends a line stands there as "\n". */
const files: Readonly<Record<string, string>> = {
  "NDJSON encounters": `${encounter("V1", "Zoë")}\n${encounter("V2", "Nuñez")}\n{"encounterId":"V3"}\n{broken\n`,
  "HL7 version 2": [
    message("V-1", "NUÑEZ^ZOË", ft1(), ft1({ id: "T-2", code: "87880", amount: "20" })),
    message("V-2", "D'ARCY^ANN", ft1({ amount: "12,5O" })),
    "MSH|^~\\&|LAB|LAB||||20261005||ORU^R01|L1|P|2.3\r",
  ]
    .join("")
    .replaceAll("\r", "\n"),
  "FHIR a line": bulk.replace("Ferrow", "Férrow"),
  "FHIR Bundle": readFileSync(new URL("fixtures/fhir/claim-bundle.json", import.meta.url), "utf8"),
  "837P": [...x12Text("837P", 4_000)].join("").replaceAll(/~\n?/g, "~\n"),
  "a note": "Encounter: V-1\n\nA/P: sore throat, señora\nrest\n",
};

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "UTF-8": (text) => Buffer.from(text),
  "UTF-8 with a byte order mark": (text) => Buffer.from(`\uFEFF${text}`),
  "Latin-1": (text) => Buffer.from(text, "latin1"),
  "UTF-16": (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "UTF-16, high bytes first": (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
};

/** What a file says, whatever ends its lines: what comes back is told apart by its place and reasons. */
async function saidBy(bytes: Uint8Array, sizes?: readonly number[]) {
  const { items } = await collect(bytes, sizes === undefined ? {} : { sizes });
  return items.map((item) => {
    if (!("rows" in item)) return item;
    const rows = item.rows.map(({ row, text }) => [row, text.replaceAll(/[\r\n]+/g, "\n").trim()]);
    return { ...item, rows };
  });
}

describe.each(Object.entries(files))("%s", (_, text) => {
  it("says the same in every encoding, with every line end, however it is cut", async () => {
    const expected = await saidBy(Buffer.from(text));
    expect(expected.length).toBeGreaterThan(1);
    const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 });
    const lineEnds = fc.constantFrom("\n", "\r\n", "\r");
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(encodings)), lineEnds, sizes, async (encoding, end, cut) => {
        const bytes = encodings[encoding]?.(text.replaceAll("\n", end)) ?? new Uint8Array();
        expect(await saidBy(bytes, cut)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});

describe("records of NDJSON and HL7", () => {
  it.each(["NDJSON encounters", "HL7 version 2"])("say the same in whatever order they come: %s", async (format) => {
    const records = (files[format] ?? "").split(format === "HL7 version 2" ? /(?=MSH)/ : /(?<=\n)/);
    const visits = async (order: readonly string[]) =>
      (await collect(order.join(""))).encounters.toSorted((a, b) => (a.encounterId < b.encounterId ? -1 : 1));
    const expected = await visits(records);
    const rejected = (await collect(records.join(""))).rejectedRows.length;
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...records], { minLength: records.length }), async (order) => {
        // The first record tells what the file is.
        fc.pre(!(order[0] ?? "").startsWith("{broken"));
        expect(await visits(order)).toEqual(expected);
        expect((await collect(order.join(""))).rejectedRows).toHaveLength(rejected);
      }),
      { numRuns: 20 },
    );
  });
});
