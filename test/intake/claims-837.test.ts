import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { soundNpi } from "../../infra/local/sample/sound-npi.ts";
import { claimFromEncounter } from "../../shared/claim/claim.ts";
import { writeClaims } from "../../shared/claim-wire/write-claims.ts";
import { readX12Text } from "../../shared/x12/reader.ts";
import { dependentClaim, fileHeading, soundClaim } from "../builders/sound-claim.ts";
import { collect } from "./collect.ts";

const owner = { company: "acme-billing", practice: "cedar-clinic" };
const fixture = (name: string) => readFileSync(join(import.meta.dirname, "../x12/fixtures", `${name}.edi`), "utf8");

async function errorsOf(text: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const item of readX12Text(text)) {
    if (item.kind === "finding" && item.finding.severity === "error")
      found.push(`${item.finding.code} ${item.finding.place}`);
  }
  return found;
}

const full = soundClaim({
  encounterId: "FULL-1",
  referring: { npi: "1003000126", lastName: "Hart", firstName: "Ode" },
  supervising: { npi: soundNpi("197250000"), lastName: "Lark", firstName: "Wren" },
  facility: {
    name: "Mesa Surgery",
    npi: "1497758544",
    address: { line1: "7 Mesa Road", city: "Salem", state: "OR", zip: "973010042" },
  },
  placeOfService: "22",
  priorAuthorization: "PA-77",
  referralNumber: "RF9",
  cliaNumber: "14D0000001",
  note: "SEEN AGAIN",
  onsetDate: "2026-11-10",
  accident: { kind: "AA", date: "2026-11-09", state: "IL" },
  lines: [
    { procedure: "99213", modifiers: ["25", "59"], chargeCents: 12_550, pointers: [1, 2], units: 1 },
    {
      procedure: "J1885",
      chargeCents: 4_000,
      pointers: [1],
      units: 2.5,
      ndc: { code: "00409379501", quantity: 2, unit: "ML" },
      rendering: { npi: "1497758544", lastName: "Vance", firstName: "Dov", taxonomy: "207Q00000X" },
    },
  ],
});

describe("an 837 of another system", () => {
  it.each([
    ["an office visit", soundClaim()],
    ["a child's visit", dependentClaim()],
    ["a claim with all that we can say", full],
  ])("becomes encounters that are written as the same claim again: %s", async (_, claim) => {
    const text = writeClaims("professional", fileHeading(), [claim]);
    const { encounters, codes } = await collect(text);
    expect(codes).toEqual([]);
    const [encounter] = encounters;
    if (encounter === undefined) throw new Error("no encounter");
    expect(encounter.encounterId).toBe(claim.claimId);
    expect(writeClaims("professional", fileHeading(), [claimFromEncounter(claim.claimId, owner, encounter)])).toBe(
      text,
    );
  });

  it("takes claims of patients and of dependents, of several interchanges", async () => {
    const { encounters, codes, acceptedRows } = await collect(
      fixture("837p/pass/subscriber-and-dependent") +
        fixture("837p/pass/subscriber").replaceAll("CC000000000001", "OTHER1"),
    );
    expect(codes).toEqual([]);
    expect(encounters.map(({ encounterId }) => encounterId)).toEqual(["CC000000000001", "CC000000000002", "OTHER1"]);
    expect(acceptedRows).toEqual([1, 2, 3]);
  });

  it("gives a claim back that says what would be lost, and takes the others", async () => {
    const text = fixture("837p/pass/subscriber-and-dependent").replace(
      /(CLM\*CC000000000001[\s\S]*?HI\*[^~]*~)/,
      "$1\nHCP*03*650~",
    );
    const { encounters, codes, rejections } = await collect(text);
    expect(codes).toEqual(["1 2300 HCP not-carried"]);
    expect(encounters.map(({ encounterId }) => encounterId)).toEqual(["CC000000000002"]);

    expect(await errorsOf(rejections)).toEqual([]);
    const mended = await collect(rejections.replace("HCP*03*650~\n", "").replace("SE*32*", "SE*31*"));
    expect(mended.codes).toEqual([]);
    expect(mended.encounters.map(({ encounterId }) => encounterId)).toEqual(["CC000000000001"]);
  });

  it("says of codes of ICD-9-CM that they are", async () => {
    const text = fixture("837p/pass/subscriber").replace(/HI\*ABK:[A-Z0-9]+/, "HI*BK:4019");
    const { codes } = await collect(text);
    expect(codes).toEqual(["1 2300 HI icd-9"]);
  });

  it.each(["inpatient", "outpatient", "interim-bill", "dependent", "other-payer-line-level"])(
    "takes institutional claims, and writes them as they came: %s",
    async (name) => {
      const { encounters, codes } = await collect(fixture(`837i/pass/${name}`));
      expect(codes).toEqual([]);
      expect(encounters.map(({ claimType }) => claimType)).toEqual(encounters.map(() => "institutional"));
      const claims = encounters.map((encounter) => claimFromEncounter(encounter.encounterId, owner, encounter));
      const again = await collect(writeClaims("institutional", fileHeading(), claims));
      expect(again.encounters).toEqual(encounters);
    },
  );

  it("takes professional and institutional claims of one file, and gives back each kind in a group of its own", async () => {
    const professional = fixture("837p/pass/subscriber").replace(/(HI\*[^~]*~)/, "$1\nHCP*03*650~");
    const institutional = fixture("837i/pass/inpatient").replace(/(NM1\*71\*)/, "HCP*03*650~\n$1");
    const { codes, rejections } = await collect(professional + institutional);
    expect(codes).toEqual(["1 2300 HCP not-carried", "2 2300 HCP not-carried"]);
    expect(rejections.match(/^GS\*HC\*.*$/gm)?.map((line) => line.split("*")[8])).toEqual([
      "005010X222A1~",
      "005010X223A2~",
    ]);
    expect(await errorsOf(rejections)).toEqual([]);
    const mended = await collect(rejections.replaceAll("HCP*03*650~\n", ""));
    expect(mended.encounters.map(({ claimType }) => claimType)).toEqual(["professional", "institutional"]);
  });

  it("names no data of a claim that it gives back", async () => {
    const text = fixture("837p/pass/subscriber")
      .replace(/(NM1\*IL\*1\*DOE\*JANE\*Q)\*\*\*MI/, "$1**JR*MI")
      .replace("N3*12 OAK AVE~", "N3*12 OAK AVE*THIRD DOOR*X~");
    const { codes, findings } = await collect(text);
    expect(codes.length).toBeGreaterThan(0);
    expect(JSON.stringify(findings)).not.toMatch(/OAK|DOE|THIRD/);
    const harmless = fixture("837p/pass/subscriber").replace(
      /(NM1\*PR[^~]*~)/,
      "$1\nN3*9 PAYER PLAZA~\nN4*SALEM*OR*97301~",
    );
    expect((await collect(harmless)).codes).toEqual([]);
  });

  it("gives a broken claim back with its place, and every claim of a broken subscriber", async () => {
    const broken = fixture("837p/pass/subscriber-and-dependent").replace(
      /(CLM\*CC000000000002\*100\*\*\*)11:B:1/,
      "$111:B",
    );
    expect((await collect(broken)).codes).toEqual(["2 2300 CLM05-3 missing-element"]);
    const unnamed = fixture("837p/pass/subscriber-and-dependent").replace("NM1*IL*1*DOE", "NM1*IL*1*");
    const { codes, rejectedRows } = await collect(unnamed);
    expect(codes).toEqual(["1 2010BA NM103 missing-element", "2 2010BA NM103 missing-element"]);
    expect(rejectedRows).toEqual([1, 2]);
  });

  it("says the same however it is cut", async () => {
    const text = fixture("837p/fail/missing-element") + fixture("837p/pass/dependent");
    const whole = await collect(text);
    for (const sizes of [[1], [7, 100], [1_000]]) expect(await collect(text, { sizes })).toEqual(whole);
  });

  it.each([
    ["a dental claim", fixture("837d/pass/every-loop"), "not-a-claim"],
    ["a remittance", fixture("835/pass/every-loop"), "not-a-claim"],
    ["an ISA that breaks off", "ISA*00*          *00*", "not-readable-x12"],
  ])("is refused where it is %s", async (_, text, code) => {
    const { items, findings } = await collect(text);
    expect(items.map(({ kind }) => kind)).toEqual(["refused"]);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
  });
});
