import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PracticeProfile } from "../../shared/claim/practice-profile.ts";
import { acknowledgeMessage } from "../../shared/intake/hl7/acknowledge.ts";
import { parseMessage } from "../../shared/intake/hl7/message.ts";
import { instantOf } from "../../shared/intake/hl7/values.ts";
import { day, startOf } from "../../shared/values/day.ts";
import { ft1, hl7Message, in1, msh, pid, pv1 } from "../builders/hl7.ts";
import { collect } from "./collect.ts";

const fixture = (name: string) => readFileSync(new URL(`fixtures/hl7/${name}`, import.meta.url));
const visit = (...charges: readonly string[]) => hl7Message(msh("DFT^P03"), "EVN|P03", pid(), pv1(), ...charges, in1());

describe("charges in HL7", () => {
  it("make an encounter of a visit as a practice system exports it", async () => {
    const { encounters, codes } = await collect(fixture("visit.hl7"));
    expect(codes).toEqual([]);
    expect(encounters).toMatchObject([
      {
        encounterId: "V-20931",
        serviceFrom: "2026-10-05",
        patient: {
          lastName: "THISTLE",
          firstName: "ORLA",
          middleName: "B",
          birthDate: "1968-02-29",
          sex: "F",
          accountNumber: "ACC-90111",
          patientNumber: "OAK-4411",
          address: { line1: "12 BAY ROAD", line2: "APT 4", zip: "627040001" },
        },
        coverages: [{ payerId: "HVHP1", memberId: "HV7781200", groupNumber: "GRP77", relationship: "self" }],
        rendering: { npi: "1245319599", lastName: "OKAFOR" },
        referring: { npi: "1386762367" },
        diagnoses: [{ code: "M25561" }, { code: "I10" }],
        lines: [
          { procedure: "99213", modifiers: ["25"], chargeCents: 14_250, pointers: [1, 2] },
          { procedure: "20610", modifiers: ["RT"], chargeCents: 18_830, pointers: [1] },
        ],
      },
    ]);
    expect(encounters[0]?.lines).toHaveLength(2);
  });

  it("of one visit may come in many messages, in any order of visits", async () => {
    const one = (v: string, charge: string) => hl7Message(msh("DFT^P03"), pid(), pv1(v), charge, in1());
    const { encounters, acceptedRows } = await collect(
      [one("V-1", ft1()), one("V-2", ft1()), one("V-1", ft1({ id: "T-2", code: "87880", amount: "20" }))].join(""),
    );
    expect(encounters.map(({ encounterId, lines }) => [encounterId, lines.map(({ procedure }) => procedure)])).toEqual([
      ["V-1", ["99213", "87880"]],
      ["V-2", ["99213"]],
    ]);
    expect(acceptedRows).toEqual([1, 3, 2]);
  });

  it("are taken back by a credit of the same id, or of the same service, day and amount", async () => {
    const byId = await collect(
      visit(ft1(), ft1({ id: "T-2", code: "87880" }), ft1({ id: "T-2", code: "", type: "CR" })),
    );
    expect(byId.encounters[0]?.lines.map(({ procedure }) => procedure)).toEqual(["99213"]);
    const byService = await collect(visit(ft1(), ft1({ id: "X" }), ft1({ id: "T-9", type: "CR", amount: "-125.50" })));
    expect(byService.encounters[0]?.lines).toHaveLength(1);
    const all = await collect(visit(ft1(), ft1({ type: "CR" })));
    expect(all.items.map(({ kind }) => kind)).toEqual(["opened", "noted"]);
    expect(all.codes).toEqual(["1 all-taken-back"]);
    const stray = await collect(visit(ft1(), ft1({ id: "T-7", code: "11111", type: "CR" })));
    expect([stray.encounters.length, stray.codes]).toEqual([1, ["1 FT1(2)-6 credit-waits"]]);
    const whole = PracticeProfile.parse({ hl7: { sends: "visits" } });
    const strayOfAll = await collect(visit(ft1(), ft1({ id: "T-7", code: "11111", type: "CR" })), { profile: whole });
    expect(strayOfAll.codes).toEqual(["1 FT1(2)-6 credit-of-nothing"]);
    const part = await collect(visit(ft1(), ft1({ type: "CD", amount: "-25" })));
    expect(part.codes).toEqual(["1 FT1(2)-11 credit-of-part"]);
  });

  it("under an id again are a correction, and of the same message all stay", async () => {
    const corrected = await collect(
      [visit(ft1()), visit(ft1({ code: "99214", amount: "180" }), ft1({ code: "36415", amount: "15" }))].join(""),
    );
    expect(corrected.encounters[0]?.lines.map(({ procedure }) => procedure)).toEqual(["99214", "36415"]);
    expect(corrected.codes).toEqual(["2 FT1-2 charge-corrected", "2 FT1(2)-2 charge-corrected"]);
  });

  it("without an id come back where another message has the same, unless each message is told to be one of its own", async () => {
    const messages = [visit(ft1({ id: "" })), visit(ft1({ id: "" }))].join("");
    expect((await collect(messages)).codes).toEqual(["2 FT1-2 charge-again"]);
    const profile = PracticeProfile.parse({ hl7: { chargeId: "MSH-10" } });
    expect((await collect(messages, { profile })).encounters[0]?.lines).toHaveLength(2);
  });

  it("take member numbers, relationship and authorization from what stands under the insurance", async () => {
    const bare = "IN1|1||HVHP1|HARBORVIEW||||||||||AUTH-IN1|||PAR||||";
    const in2 = `IN2|${"|".repeat(60)}MEM-61`;
    const named = `${bare.replace("|||PAR", "||SMITH^ANA|PAR|19500101")}`;
    const { encounters, codes } = await collect(
      hl7Message(msh("DFT^P03"), pid(), pv1(), ft1(), named, in2, "IN3|1|CERT-9", in1({ set: "2", payer: "SMEDB" })),
    );
    expect(codes).toEqual([]);
    expect(encounters[0]).toMatchObject({
      priorAuthorization: "CERT-9",
      coverages: [
        { payerId: "HVHP1", memberId: "MEM-61", relationship: "child" },
        { payerId: "SMEDB", memberId: "HV1" },
      ],
    });
  });

  it("leave payments of the practice's own books alone", async () => {
    const { codes, encounters, rejectedRows } = await collect(visit(ft1({ type: "PY", code: "CASH" })));
    expect([codes, encounters, rejectedRows]).toEqual([["1 FT1 no-charges"], [], []]);
  });

  it("name their procedure under them in PR1 where they do not themselves", async () => {
    const bare = "FT1|1|T-1||20261005||CG|H7|HOUSE CODE||2||50|||||||J02.9";
    const { encounters } = await collect(visit(bare, "PR1|1||87880^STREP^C4||20261005|||||||||||QW~59"));
    expect(encounters[0]?.lines).toMatchObject([
      { procedure: "87880", modifiers: ["QW", "59"], units: 2, chargeCents: 10_000 },
    ]);
  });

  it("say all that is wrong at once, each by its field", async () => {
    const broken = hl7Message(
      msh("DFT^P03"),
      "PID|1||P-1||THISTLE||19680231|Q",
      pv1(),
      ft1({ day: "20261305", amount: "12,5O" }),
      "IN1|1||HVHP1",
    );
    const { codes, findings, rejections } = await collect(broken);
    expect(codes).toEqual([
      "1 FT1-11 not-an-amount",
      "1 FT1-4 wrong-form",
      "1 PID-5 missing",
      "1 PID-7 wrong-form",
      "1 PID-8 not-in-list",
      "1 IN1-36 missing",
    ]);
    for (const { message, remedy } of findings) expect(`${message}${remedy}`).not.toMatch(/THISTLE|1968/);
    expect(rejections).toContain("\rZCC|1|FT1-11|not-an-amount|");
    expect((await collect(rejections)).rejections).toBe(rejections);
  });

  it("without a visit number come back, unless the profile names another field", async () => {
    const message = hl7Message(msh("DFT^P03"), `${pid()}${"|".repeat(7)}ACC-1`, "PV1|1|O", ft1(), in1());
    const { codes, findings } = await collect(message);
    expect(codes).toEqual(["1 PV1-19 missing"]);
    expect(findings[0]?.remedy).toContain("practice.json");
    const profile = PracticeProfile.parse({ hl7: { encounterId: "PID-18" } });
    expect((await collect(message, { profile })).encounters[0]?.encounterId).toBe("ACC-1");
  });

  it("take payers and places from the profile", async () => {
    const profile = PracticeProfile.parse({ payers: { BC01: "HVHP1" }, hl7: { places: { O: "22" } } });
    const message = hl7Message(msh("DFT^P03"), pid(), pv1(), ft1(), in1({ payer: "BC01" }));
    const { encounters } = await collect(message, { profile });
    expect(encounters).toMatchObject([{ placeOfService: "22", coverages: [{ payerId: "HVHP1" }] }]);
  });

  it.each(["\r", "\n", "\r\n"])("may end segments in %j, and be framed for a network", async (end) => {
    const plain = visit(ft1());
    const framed = `\v${plain.replaceAll("\r", end)}\x1c\r`;
    expect((await collect(framed)).encounters).toEqual((await collect(plain)).encounters);
    expect((await collect(plain)).encounters).toHaveLength(1);
  });
});

describe("patients in HL7", () => {
  it("are registered, merged and left alone, with whatever separators, in batches", async () => {
    const { items, codes, rejections } = await collect(fixture("batch-of-odd-separators.hl7"));
    const updates = items.flatMap((item) => (item.kind === "registration" ? [item.update] : []));
    expect(updates).toMatchObject([
      { at: "2026-10-06T07:59:00.000Z", details: { patientNumber: "OAK-5000", person: { firstName: "JUNA" } } },
      {
        details: {
          patientNumber: "OAK-5001",
          person: { lastName: "D&ARCY", sex: "M" },
          guarantor: { firstName: "ADA", phone: "5085550111" },
          coverages: [
            { priority: 1, payerId: "SMEDB", memberId: "1AB2CD3EF45", from: "2025-01-01" },
            { priority: 2, payerId: "HVHP1", to: "2025-12-31" },
          ],
        },
      },
      { mergedFrom: "OAK-0009", details: { patientNumber: "OAK-5001" } },
    ]);
    expect(codes).toEqual(["4 MSH-9 event-not-needed", "5 MSH-9 message-not-read", "5 BTS-1 batch-count"]);
    expect(rejections).toMatch(/^MSH\|.*\|ORU\^R01\|LAB1.*\rPID.*\rZCC\|1\|MSH-9\|message-not-read\|[^\r]*\r$/);
  });

  it("come back from a merge that names no other patient", async () => {
    expect((await collect(hl7Message(msh("ADT^A40"), pid()))).codes).toEqual(["1 MRG-1 missing"]);
  });
});

describe("whatever an HL7 file holds", () => {
  it("nothing throws, and every message is told of once, however it is cut", async () => {
    const part = fc.constantFrom(
      "MSH|^~\\&|A|B|C|D|2026||DFT^P03|1|P|2.5\r",
      pid(),
      "\r",
      "\v",
      "PV1|1|O",
      "FT1|1",
      "|",
      "^",
      "~",
      "\\X41\\",
      "\\",
      "&",
      "MSH",
      "MSH|",
      "MSHAAAA",
      "BHS|^~\\&",
      "BTS|2",
      ft1(),
      "é",
      "\u0000",
      '""',
    );
    const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 25 }), sizes, async (parts, cut) => {
        const body = `MSH|^~\\&|A|B|C|D|2026||DFT^P03|1|P|2.5\r${parts.join("")}`;
        const { items, acceptedRows, rejectedRows } = await collect(body);
        const noted = items.flatMap((item) => (item.kind === "noted" || item.kind === "registration" ? item.rows : []));
        const rows = [...acceptedRows, ...rejectedRows, ...noted.map(({ row }) => row)];
        expect(new Set(rows).size).toBe(rows.length);
        expect(Math.max(0, ...rows)).toBe(rows.length);
        expect((await collect(body, { sizes: cut })).items).toEqual(items);
      }),
    );
  });

  it("a message without end costs itself only", async () => {
    const endless = hl7Message(msh("DFT^P03"), ...Array.from({ length: 6_000 }, () => "NTE|1||x"));
    const { codes, encounters } = await collect(`${endless}${visit(ft1())}`);
    expect(codes).toEqual(["1 message-too-long"]);
    expect(encounters).toHaveLength(1);
  });
});

describe("the acknowledgment of a message", () => {
  const message = parseMessage(`${msh("DFT^P03")}\r${pid()}`);
  const at = startOf(day("2026-11-24"));

  it("goes back to its sender, with its control number", () => {
    if (message === undefined) throw new Error("a message");
    const [header, msa] = acknowledgeMessage(message, undefined, at).split("\r");
    expect(header).toMatch(
      /^MSH\|\^~\\&\|CLEANCLAIM\|BILLER\|OAKPM\|OAK\|20261124000000\|\|ACK\^P03\^ACK\|AC\d+\|P\|2.5.1$/,
    );
    expect(msa).toMatch(/^MSA\|AA\|C\d+$/);
  });

  it("says where it is wrong", () => {
    if (message === undefined) throw new Error("a message");
    const findings = [
      { row: 1, column: "FT1(2)-4", code: "x", message: "is no | day", remedy: "mend it" },
      { row: 1, code: "x", message: "is odd", remedy: "mend it" },
    ];
    const [, msa, ...errors] = acknowledgeMessage(message, findings, at).split("\r");
    expect(msa).toMatch(/^MSA\|AE\|C\d+$/);
    expect(errors).toEqual([
      "ERR||FT1^2^4|207^Application internal error^HL70357|E||||is no   day: mend it",
      "ERR|||207^Application internal error^HL70357|E||||is odd: mend it",
      "",
    ]);
  });
});

describe("a time stamp", () => {
  it.each([
    ["20261005164500-0600", "2026-10-05T22:45:00.000Z"],
    ["202610051645", "2026-10-05T16:45:00.000Z"],
    ["20261005", "2026-10-05T00:00:00.000Z"],
    ["20261005164500.1234", "2026-10-05T16:45:00.123Z"],
    ["2026", undefined],
    ["20261305", undefined],
    ["yesterday", undefined],
  ])("%s is %s", (stamp, instant) => {
    expect(instantOf(stamp)).toBe(instant);
  });
});
