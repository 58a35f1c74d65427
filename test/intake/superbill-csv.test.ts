import { describe, expect, it } from "vitest";
import { superbillCsv, superbillRow } from "../builders/superbill.ts";
import { collect } from "./collect.ts";

describe("a superbill CSV", () => {
  it("makes one encounter of the rows that stand together under one id", async () => {
    const { encounters, acceptedRows, findings } = await collect(
      superbillCsv([
        superbillRow({ dx2: "E11.9" }),
        superbillRow({
          dx2: "E11.9",
          procedure: "87880",
          modifiers: "",
          charge: "$1,020.00",
          pointers: "2",
          units: "2",
        }),
        superbillRow({ encounter_id: "V1002", dx2: "" }),
      ]),
    );
    expect(findings).toEqual([]);
    expect(acceptedRows).toEqual([2, 3, 4]);
    expect(encounters).toHaveLength(2);
    expect(encounters[0]).toMatchObject({
      encounterId: "V1001",
      serviceFrom: "2026-03-04",
      patient: { lastName: "Marlow", firstName: "Ines", birthDate: "1971-07-09", sex: "F" },
      coverages: [{ priority: 1, payerId: "HVHP1", memberId: "HV100200", relationship: "self" }],
      rendering: { npi: "1234567893" },
      diagnoses: [{ code: "J02.9" }, { code: "E11.9" }],
      lines: [
        { procedure: "99213", modifiers: ["25"], units: 1, chargeCents: 12_550, pointers: [1] },
        { procedure: "87880", modifiers: [], units: 2, chargeCents: 102_000, pointers: [2] },
      ],
    });
  });

  it("takes header names in any case, with spaces, and by their other names", async () => {
    const row = superbillRow();
    const names: Record<string, string> = {
      encounter_id: "Encounter ID",
      service_date: "DOS",
      patient_last_name: "PATIENT LAST NAME",
      procedure: "CPT Code",
      dx1: "Diagnosis 1",
      patient_birth_date: "Patient Date of Birth",
    };
    const renamed = Object.fromEntries(Object.entries(row).map(([name, cell]) => [names[name] ?? name, cell]));
    expect((await collect(superbillCsv([renamed]))).encounters).toEqual(
      (await collect(superbillCsv([row]))).encounters,
    );
  });

  it.each(["\t", ";", "|"])("takes %j between cells", async (delimiter) => {
    const { encounters } = await collect(superbillCsv([superbillRow()], { delimiter }));
    expect(encounters).toEqual((await collect(superbillCsv([superbillRow()]))).encounters);
  });

  it("reads dependents, a second payer, drugs, accidents and corrections", async () => {
    const { encounters, findings } = await collect(
      superbillCsv([
        superbillRow({
          relationship: "19",
          subscriber_last_name: "Marlow",
          subscriber_first_name: "Theo",
          subscriber_birth_date: "19451130",
          subscriber_sex: "Male",
          subscriber_address1: "4 Elm St",
          subscriber_city: "Salem",
          subscriber_state: "ma",
          subscriber_zip: "01970-1234",
          secondary_payer_id: "HVHP2",
          secondary_member_id: "S77",
          ndc: "00002821501",
          ndc_quantity: "2.5",
          ndc_unit: "ml",
          accident_kind: "auto",
          accident_date: "2026-03-01",
          accident_state: "MA",
          frequency: "7",
          payer_claim_number: "PCN1",
          mod1: "59",
          note: "seen with an interpreter",
        }),
      ]),
    );
    expect(findings).toEqual([]);
    expect(encounters[0]).toMatchObject({
      frequency: "7",
      payerClaimNumber: "PCN1",
      note: "seen with an interpreter",
      accident: { kind: "AA", date: "2026-03-01", state: "MA" },
      coverages: [
        {
          priority: 1,
          relationship: "child",
          subscriber: {
            lastName: "Marlow",
            birthDate: "1945-11-30",
            sex: "M",
            address: { line1: "4 Elm St", state: "MA", zip: "019701234" },
          },
        },
        { priority: 2, payerId: "HVHP2", memberId: "S77" },
      ],
      lines: [{ modifiers: ["25", "59"], ndc: { code: "00002821501", quantity: 2.5, unit: "ML" } }],
    });
  });

  it("says days, place and provider on a line only where they differ", async () => {
    const { encounters } = await collect(
      superbillCsv([
        superbillRow({ place_of_service: "21", service_date_to: "" }),
        superbillRow({
          place_of_service: "",
          service_date: "3/6/2026",
          service_date_to: "3/7/2026",
          rendering_npi: "1999999984",
        }),
      ]),
    );
    expect(encounters[0]).toMatchObject({
      serviceFrom: "2026-03-04",
      serviceTo: "2026-03-07",
      placeOfService: "21",
      rendering: { npi: "1234567893" },
      lines: [{ from: "2026-03-04" }, { from: "2026-03-06", to: "2026-03-07", rendering: { npi: "1999999984" } }],
    });
    expect(encounters[0]?.lines[0]).not.toHaveProperty("rendering");
    expect(encounters[0]?.lines[1]).not.toHaveProperty("placeOfService");
  });

  it("takes a patient without insurance, also when a relationship is filled in", async () => {
    const { encounters } = await collect(
      superbillCsv([superbillRow({ payer_id: "", member_id: "", relationship: "self" })]),
    );
    expect(encounters[0]?.coverages).toEqual([]);
  });

  it("tells everything that is wrong with a row at once, and never a value", async () => {
    const { codes, rejections, findings } = await collect(
      superbillCsv([
        superbillRow({
          service_date: "3/4/26",
          patient_birth_date: "13/13/1971",
          patient_sex: "Zebra",
          charge: "12.555",
          units: "two",
          pointers: "123",
          patient_last_name: "",
          member_id: "",
          ndc_unit: "XX",
        }),
      ]),
    );
    expect([...codes].sort()).toEqual(
      [
        "2 charge not-an-amount",
        "2 member_id missing",
        "2 ndc_unit not-in-list",
        "2 patient_birth_date not-a-date",
        "2 patient_last_name missing",
        "2 patient_sex not-in-list",
        "2 pointers not-pointers",
        "2 service_date two-digit-year",
        "2 units not-a-number",
      ].sort(),
    );
    expect(JSON.stringify(findings)).not.toMatch(/Zebra|12\.555|two"|13\/13/);
    expect(rejections).toContain("service_date has a year of two digits");
  });

  it("takes a diagnosis that is written out for its words, and a code with a fault for a code", async () => {
    const { encounters, findings } = await collect(
      superbillCsv([
        superbillRow({ dx1: "type 2 diabetes with neuropathy", dx2: "I10" }),
        superbillRow({ encounter_id: "V1002", dx1: "E11.65X9ABC" }),
      ]),
    );
    expect(encounters[0]?.diagnoses).toEqual([
      expect.objectContaining({ description: "type 2 diabetes with neuropathy" }),
      expect.objectContaining({ code: "I10" }),
    ]);
    expect(findings).toMatchObject([{ row: 3, column: "dx1" }]);
  });

  it("finds a diagnosis after a gap, and a second payer without a first", async () => {
    const { codes } = await collect(
      superbillCsv([
        superbillRow({
          dx2: "",
          dx3: "E11.9",
          payer_id: "",
          member_id: "",
          secondary_payer_id: "HVHP2",
          secondary_member_id: "S7",
        }),
      ]),
    );
    expect(codes).toContain("2 dx2 diagnosis-gap");
    expect(codes).toContain("2 payer_id secondary-without-primary");
  });

  it("rejects an encounter whose rows disagree, all its rows together, naming the column", async () => {
    const { codes, rejectedRows, acceptedRows, rejections } = await collect(
      superbillCsv([
        superbillRow(),
        superbillRow({ member_id: "OTHER", patient_first_name: "" }),
        superbillRow({ encounter_id: "V1002" }),
      ]),
    );
    expect(codes).toEqual(["3 member_id rows-disagree"]);
    expect(rejectedRows).toEqual([2, 3]);
    expect(acceptedRows).toEqual([4]);
    expect(rejections).toContain("the encounter is wrong in row 3");
  });

  it("takes rows of an encounter that stand apart", async () => {
    const { encounters, codes } = await collect(
      superbillCsv([superbillRow(), superbillRow({ encounter_id: "V1002" }), superbillRow({ procedure: "87880" })]),
    );
    expect(codes).toEqual([]);
    expect(encounters.map(({ encounterId, lines }) => [encounterId, lines.length])).toEqual([
      ["V1001", 2],
      ["V1002", 1],
    ]);
  });

  it("rejects an encounter that comes again too far from its first rows", async () => {
    const long = Array.from({ length: 300 }, (_, index) =>
      superbillRow({ encounter_id: `L${index}`, remark: "x".repeat(60_000) }),
    );
    const rows = [superbillRow({ remark: "" }), ...long, superbillRow({ remark: "" }), superbillRow({ remark: "" })];
    const { codes, acceptedRows, rejectedRows } = await collect(superbillCsv(rows));
    expect(codes).toEqual(["303 encounter_id encounter-again"]);
    expect(acceptedRows).toHaveLength(301);
    expect(rejectedRows).toEqual([303, 304]);
  });

  it("leaves blank rows out and counts them as a spreadsheet does", async () => {
    const csv = superbillCsv([superbillRow(), superbillRow({ encounter_id: "V2", charge: "x" })]).split("\n");
    const { codes, acceptedRows } = await collect([csv[0], "", csv[1], ",,,,,,,,,,,,,,", csv[2], "", ""].join("\n"));
    expect(acceptedRows).toEqual([3]);
    expect(codes).toEqual(["5 charge not-an-amount"]);
  });

  it("rejects more rows under one id than an encounter can have, and goes on", async () => {
    const many = Array.from({ length: 130 }, () => superbillRow());
    const { codes, rejectedRows, encounters } = await collect(
      superbillCsv([...many, superbillRow({ encounter_id: "V1002" })]),
    );
    expect(new Set(codes.map((code) => code.split(" ").at(-1)))).toEqual(new Set(["too-many-lines"]));
    expect(rejectedRows).toHaveLength(130);
    expect(encounters.map(({ encounterId }) => encounterId)).toEqual(["V1002"]);
  });
});

describe("a superbill's header", () => {
  it("is refused with every column that is missing, and what may be meant", async () => {
    const { items } = await collect(
      "encounter_id,service_date,patient_dob,patient_lastnam,procedure,charge\nV1,3/4/2026,x,y,z,1\n",
    );
    expect(items).toHaveLength(1);
    expect(items[0]?.kind).toBe("refused");
    const findings = items[0]?.kind === "refused" ? items[0].findings : [];
    expect(findings.map(({ column }) => column)).toEqual([
      "patient_last_name",
      "patient_first_name",
      "patient_birth_date",
      "patient_sex",
      "payer_id",
      "member_id",
      "dx1",
    ]);
    expect(findings.find(({ column }) => column === "patient_birth_date")?.remedy).toContain('rename "patient_dob"');
    expect(findings.find(({ column }) => column === "patient_last_name")?.remedy).toContain('rename "patient_lastnam"');
  });

  it("is refused when a column is there twice", async () => {
    const header = `${Object.keys(superbillRow()).join(",")},CPT`;
    const { codes } = await collect(`${header}\n`);
    expect(codes).toEqual(["1 procedure column-twice"]);
  });

  it("names the columns that nothing is taken from", async () => {
    const { items } = await collect(superbillCsv([superbillRow({ copay: "20", "Front Desk": "kt" })]));
    expect(items[0]).toMatchObject({ kind: "opened", ignoredColumns: ["copay", "Front Desk"] });
  });

  it("is asked for when the file begins with data, without repeating the data", async () => {
    const { codes, findings } = await collect("V1,3/4/2026,Marlow,Ines\n");
    expect(codes).toEqual(["1 unknown-format"]);
    expect(JSON.stringify(findings)).not.toContain("Marlow");
  });

  it("is not enough by itself", async () => {
    expect((await collect(`${Object.keys(superbillRow()).join(",")}\n`)).codes).toEqual(["0 no-rows"]);
  });
});
