import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PracticeProfile } from "../../shared/claim/practice-profile.ts";
import { collect } from "./collect.ts";

const fixture = (name: string) => readFileSync(new URL(`fixtures/fhir/${name}`, import.meta.url), "utf8");
const bulk = fixture("bulk.ndjson").trim().split("\n");
const updatesOf = ({ items }: Awaited<ReturnType<typeof collect>>) =>
  items.flatMap((item) => (item.kind === "registration" ? [item.update] : []));
const notedRows = ({ items }: Awaited<ReturnType<typeof collect>>) =>
  items.flatMap((item) =>
    item.kind === "noted" || item.kind === "registration" || item.kind === "parties"
      ? item.rows.map(({ row }) => row)
      : [],
  );

describe("a Claim in a Bundle, as a US Core server writes it", () => {
  it("makes an encounter, and registers its patient with the coverage", async () => {
    const read = await collect(fixture("claim-bundle.json"));
    expect(read.codes).toEqual([]);
    expect(read.encounters).toMatchObject([
      {
        encounterId: "claim-1",
        serviceFrom: "2026-10-05",
        patient: {
          lastName: "Thistle",
          firstName: "Orla",
          middleName: "Beth",
          sex: "F",
          patientNumber: "MRN-88",
          address: { line1: "12 Bay Road", line2: "Apt 4", zip: "627040001" },
        },
        coverages: [{ payerId: "HVHP1", payerName: "Harborview Health", memberId: "HV7781200", groupNumber: "GRP77" }],
        rendering: { npi: "1245319599", lastName: "Okafor", taxonomy: "207Q00000X" },
        priorAuthorization: "AUTH-5",
        diagnoses: [{ code: "M25561" }, { code: "I10" }],
        lines: [
          { procedure: "99213", modifiers: ["25"], chargeCents: 14_250, pointers: [1, 2] },
          { procedure: "20610", modifiers: ["RT"], chargeCents: 18_830, pointers: [1] },
          { procedure: "J3301", units: 4, chargeCents: 940, placeOfService: "11" },
        ],
      },
    ]);
    expect(updatesOf(read)).toMatchObject([
      {
        at: "2026-10-05T23:00:00.000Z",
        details: { patientNumber: "MRN-88", coverages: [{ payerId: "HVHP1", from: "2026-01-01" }] },
        mergedFrom: "7d0c6c1e-0001-4000-8000-000000000001",
      },
    ]);
  });

  it("keeps a diagnosis of SNOMED CT or ICD-9-CM beside its words, without a code of its own", async () => {
    const told = (system: string, code: string) =>
      fixture("claim-bundle.json")
        .replaceAll("http://hl7.org/fhir/sid/icd-10-cm", system)
        .replaceAll('"code": "I10"', `"code": "${code}"`);
    const first = async (body: string) => (await collect(body)).encounters[0]?.diagnoses[1];
    const snomed = await first(told("http://snomed.info/sct", "38341003"));
    expect(snomed).toMatchObject({ otherCode: { system: "snomed-ct", code: "38341003" } });
    expect(snomed?.code).toBeUndefined();
    expect(await first(told("http://hl7.org/fhir/sid/icd-9-cm", "401.9"))).toMatchObject({
      otherCode: { system: "icd-9-cm", code: "4019" },
    });
  });

  it("is named by the identifier that the profile names", async () => {
    const profile = PracticeProfile.parse({ fhir: { encounterIdentifier: "https://ehr.example/visits" } });
    expect((await collect(fixture("claim-bundle.json"), { profile })).encounters[0]?.encounterId).toBe("V-20931");
    const other = PracticeProfile.parse({ fhir: { encounterIdentifier: "urn:other" } });
    expect((await collect(fixture("claim-bundle.json"), { profile: other })).codes).toEqual([
      "6 Claim.identifier missing",
    ]);
  });

  it("says the same on one line, and as resources a line", async () => {
    const bundle: { entry: { fullUrl?: string; resource: Record<string, unknown> }[] } = JSON.parse(
      fixture("claim-bundle.json"),
    );
    const expected = (await collect(fixture("claim-bundle.json"))).encounters;
    expect((await collect(`${JSON.stringify(bundle)}\n`)).encounters).toEqual(expected);
    const named = JSON.stringify(bundle).replaceAll(/urn:uuid:(7d0c6c1e-0001[^"]*)/g, "Patient/$1");
    const lines = JSON.parse(named).entry.map(({ resource }: { resource: unknown }) => JSON.stringify(resource));
    expect((await collect(lines.join("\n"))).encounters).toEqual(expected);
    expect((await collect(lines.reverse().join("\r\n"))).encounters).toEqual(expected);
  });

  it("with a fault comes back whole, with the reasons, and is taken once it is mended", async () => {
    const broken = fixture("claim-bundle.json")
      .replace('"value": 142.5,', '"value": 142.555,')
      .replace("1968-02-29", "1968-02-31");
    const read = await collect(broken);
    expect(read.codes).toEqual([
      "1 Patient.birthDate wrong-form",
      "1 Patient.birthDate wrong-form",
      "6 Claim.item[0].net missing",
    ]);
    expect(read.rejections).not.toContain("\n{\n");
    expect(read.rejections).toContain('{"resource":{"resourceType":"OperationOutcome","id":"cleanclaim","issue":[');
    const mended = read.rejections.replaceAll("1968-02-31", "1968-02-29").replaceAll("142.555", "142.5");
    const again = await collect(mended);
    expect(again.codes).toEqual([]);
    expect(again.encounters).toEqual((await collect(fixture("claim-bundle.json"))).encounters);
  });

  it.each([
    [
      '"status": "active",\n        "use": "claim"',
      '"status": "cancelled", "use": "claim"',
      "6 Claim.status not-to-bill",
    ],
    ['"code": "professional"', '"code": "institutional"', "6 Claim.type not-professional"],
    ['"reference": "Coverage/cov-1"', '"reference": "Coverage/404"', "6 Claim.insurance[0] reference-not-here"],
  ])("%s as %s: %s", async (was, is, code) => {
    const { codes, encounters } = await collect(fixture("claim-bundle.json").replace(was, is));
    expect(codes).toContain(code);
    expect(encounters).toEqual([]);
  });
});

describe("resources a line, in any order", () => {
  it("make visits of Encounters with their charges and conditions", async () => {
    const read = await collect(bulk.join("\n"));
    expect(read.encounters).toMatchObject([
      {
        encounterId: "e2",
        serviceFrom: "2026-10-06",
        patient: { lastName: "Ferrow", sex: "U", patientNumber: "p2" },
        coverages: [],
        rendering: { npi: "1245319599" },
        diagnoses: [{ code: "J4520" }, { description: "Cough" }],
        lines: [
          { procedure: "99214", modifiers: ["25"], chargeCents: 20_100, pointers: [1] },
          { procedure: "94010", chargeCents: 5_510, pointers: [] },
        ],
      },
    ]);
    expect(updatesOf(read)).toMatchObject([
      { details: { patientNumber: "p2", coverages: [{ relationship: "child", subscriber: { firstName: "Max" } }] } },
    ]);
    expect(read.codes).toEqual([
      "11 Patient.name.family missing",
      "11 Patient.name.given missing",
      "11 Patient.birthDate missing",
      "16 Observation resource-not-needed",
      "4 ChargeItem.context visit-not-here",
    ]);
    const rows = [...read.acceptedRows, ...read.rejectedRows, ...notedRows(read)].sort((a, b) => a - b);
    expect(rows).toEqual(bulk.map((_, index) => index + 1));
  });

  it("say the same in whatever order they come", async () => {
    const expected = (await collect(bulk.join("\n"))).encounters.map(({ lines, ...rest }) => ({
      ...rest,
      lines: lines.length,
    }));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(bulk, { minLength: bulk.length }), async (lines) => {
        const { encounters } = await collect(lines.join("\n"));
        expect(encounters.map(({ lines: all, ...rest }) => ({ ...rest, lines: all.length }))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe("whatever a FHIR file holds", () => {
  const start = '{"resourceType":"Patient"}\n';
  it.each([
    ["half a line", `${start}{"resourceType":"Patient","id":`, "2 not-json"],
    ["a list", `${start}[1,2]`, "2 not-a-resource"],
    [
      "a number for a name",
      `${start}{"resourceType":"Patient","id":"a","name":7,"birthDate":{},"gender":[1]}`,
      "2 Patient.name.family missing",
    ],
    [
      "nesting without end",
      `${start}{"resourceType":"Bundle","entry":[{"resource":${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}}]}`,
      "2 not-a-resource",
    ],
    ["an endless line", `${start}{"resourceType":"${"x".repeat(5_000_000)}`, "2 row-too-long"],
    [
      "a reference to itself",
      `${start}{"resourceType":"Claim","id":"c","patient":{"reference":"Claim/c"},"insurance":[{"coverage":{"reference":"#c"}}],"item":[{}]}`,
      "2 Claim.name.family missing",
    ],
  ])("%s is given back with a reason", async (_, body, code) => {
    const { codes } = await collect(body);
    expect(codes).toContain(code);
  });

  it("nothing throws, and every resource is told of once", async () => {
    const words = fc.constantFrom(
      "Patient",
      "Claim",
      "Encounter",
      "ChargeItem",
      "Coverage",
      "Condition",
      "Bundle",
      "__proto__",
    );
    const value: fc.Memo<unknown> = fc.memo((depth) =>
      depth <= 1
        ? fc.oneof(fc.constantFrom<unknown>(null, 1, "", "x", "Patient/1", "#1", true), words)
        : fc.oneof(fc.array(value(depth - 1), { maxLength: 3 }), fc.dictionary(keys, value(depth - 1), { maxKeys: 4 })),
    );
    const keys = fc.constantFrom(
      "id",
      "name",
      "item",
      "entry",
      "resource",
      "reference",
      "subject",
      "patient",
      "coding",
      "code",
      "insurance",
      "coverage",
      "context",
      "period",
      "identifier",
      "contained",
      "diagnosis",
      "net",
      "value",
    );
    const resource = fc
      .tuple(words, fc.dictionary(keys, value(4), { maxKeys: 6 }))
      .map(([type, rest]) => JSON.stringify({ resourceType: type, ...rest }));
    await fc.assert(
      fc.asyncProperty(fc.array(resource, { minLength: 1, maxLength: 8 }), async (lines) => {
        const read = await collect(lines.join("\n"));
        const rows = [...read.acceptedRows, ...read.rejectedRows, ...notedRows(read)];
        expect(new Set(rows).size).toBe(rows.length);
        if (read.rejections !== "") await collect(read.rejections);
      }),
      { numRuns: 300 },
    );
  });
});
