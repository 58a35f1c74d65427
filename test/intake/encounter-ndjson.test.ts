import { describe, expect, it } from "vitest";
import { encounterJson, ndjson } from "../builders/encounter-line.ts";
import { collect } from "./collect.ts";

describe("encounters as NDJSON", () => {
  it("are read one a line, blank lines left out, null as left out", async () => {
    const { encounters, acceptedRows, items } = await collect(
      `${ndjson(encounterJson({ note: null }))}\n${ndjson(encounterJson({ encounterId: "V1002" }))}`,
    );
    expect(items[0]).toMatchObject({ kind: "opened", format: "encounter-ndjson" });
    expect(acceptedRows).toEqual([1, 3]);
    expect(encounters[0]).toMatchObject({
      encounterId: "V1001",
      placeOfService: "11",
      frequency: "1",
      coverages: [{ priority: 1, payerId: "HVHP1", relationship: "self" }],
      lines: [{ units: 1, chargeCents: 12_550 }],
    });
    expect(encounters[0]).not.toHaveProperty("note");
  });

  it("tell everything that is wrong at once, by path, and never a value", async () => {
    const { codes, findings } = await collect(
      ndjson(
        encounterJson({
          serviceFrom: "2026-02-30",
          patient: { lastName: "Marlow", firstname: "Ines", birthDate: "1971-07-09", sex: "Zebra" },
          lines: [{ procedure: "99213", chargeCents: 125.5, modifers: ["25"] }, { chargeCents: "12" }],
        }),
      ),
    );
    expect([...codes].sort()).toEqual([
      "1 lines.0 unknown-field",
      "1 lines.0.chargeCents wrong-type",
      "1 lines.1.chargeCents wrong-type",
      "1 patient unknown-field",
      "1 patient.firstName missing",
      "1 patient.sex not-in-list",
      "1 serviceFrom wrong-form",
    ]);
    expect(findings.find(({ column }) => column === "lines.0")?.remedy).toBe('name it "modifiers"');
    expect(JSON.stringify(findings)).not.toMatch(/Zebra|125\.5|02-30/);
  });

  it.each([
    ["text that is not JSON", "{nope", "not-json"],
    ["an array", "[1,2]", "not-an-object"],
    ["a number", "7", "not-an-object"],
    ["a line of 100,000 characters", JSON.stringify({ note: "x".repeat(100_000) }), "row-too-long"],
    ["an object within objects without end", `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`, "too-deep"],
    ["arrays within arrays without end", `{"a":${"[".repeat(5000)}${"]".repeat(5000)}}`, "too-deep"],
    ["a name that means something to JavaScript", '{"__proto__":{"encounterId":"V9"}}', "unknown-field"],
  ])("rejects %s and goes on", async (_what, line, code) => {
    const { codes, acceptedRows, rejectedRows } = await collect(
      `${ndjson(encounterJson())}${line}\n${ndjson(encounterJson({ encounterId: "V1002" }))}`,
    );
    expect(codes.map((each) => each.split(" ").at(-1))).toContain(code);
    expect(rejectedRows).toEqual([2]);
    expect(acceptedRows).toEqual([1, 3]);
  });

  it("rejects an encounter that came earlier in the file", async () => {
    const { codes } = await collect(ndjson(encounterJson(), encounterJson({ note: "again" })));
    expect(codes).toEqual(["2 encounterId encounter-again"]);
  });
});

describe("rejected NDJSON", () => {
  it("comes back as it came, with the problems in front, and is read again once mended", async () => {
    const { rejections } = await collect(ndjson(encounterJson({ serviceFrom: "yesterday" })));
    expect(JSON.parse(rejections)).toMatchObject({
      cleanclaim: { row: 1, problems: [{ column: "serviceFrom", code: "wrong-form" }] },
      encounterId: "V1001",
    });
    const { encounters } = await collect(rejections.replace("yesterday", "2026-03-04"));
    expect(encounters).toEqual((await collect(ndjson(encounterJson()))).encounters);
  });

  it("holds a line that is not JSON as text, which can be mended in place", async () => {
    const line = JSON.stringify(encounterJson()).slice(0, -1);
    const { rejections } = await collect(`${ndjson(encounterJson({ encounterId: "V2" }))}${line}\n[3]\n`);
    const [first, second] = rejections.trim().split("\n");
    expect(JSON.parse(first ?? "")).toMatchObject({ cleanclaim: { row: 2 }, raw: line });
    expect(JSON.parse(second ?? "")).toMatchObject({ cleanclaim: { row: 3 }, raw: "[3]" });
    const mended = await collect(`${JSON.stringify({ cleanclaim: { row: 2 }, raw: `${line}}` })}\n`);
    expect(mended.encounters).toHaveLength(1);
  });

  it("is told anew when it comes back unmended", async () => {
    const first = await collect(ndjson(encounterJson({ serviceFrom: "yesterday" }), {}));
    const second = await collect(first.rejections);
    expect(second.rejections).toBe(first.rejections);
  });
});
