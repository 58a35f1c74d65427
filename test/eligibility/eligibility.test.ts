import { describe, expect, it } from "vitest";
import { answer270 } from "../../infra/local/payer/answer-270.ts";
import { claimFromEncounter } from "../../shared/claim/claim.ts";
import { Encounter } from "../../shared/claim/encounter.ts";
import { headingOf } from "../../shared/claim/file-heading.ts";
import { goodCheck } from "../../shared/eligibility/good-check.ts";
import { read271 } from "../../shared/eligibility/read-271.ts";
import { write270 } from "../../shared/eligibility/write-270.ts";
import { day, startOf } from "../../shared/values/day.ts";
import { readX12 } from "../../shared/x12/reader.ts";
import { soundEncounterInput } from "../builders/sound-encounter.ts";

const owner = { company: "acme", practice: "oak", payerId: "HVHP1" };
const claimOf = (overrides: Record<string, unknown> = {}) =>
  claimFromEncounter("C0000001", owner, Encounter.parse(soundEncounterInput(overrides)));
const heading = (claim: ReturnType<typeof claimOf>) =>
  headingOf(
    { company: "acme", fileId: "E1", controlNumber: 7, createdAt: startOf(day("2026-11-24")), payerId: "HVHP1" },
    claim,
  );
const questionOf = (claim: ReturnType<typeof claimOf>) =>
  write270(heading(claim), [{ claim, trace: claim.claimId }]) ?? "";

async function faultsOf(text: string): Promise<readonly string[]> {
  async function* bytes() {
    yield Buffer.from(text);
  }
  const faults: string[] = [];
  for await (const item of readX12(bytes(), { critique: true }))
    if (item.kind === "finding" && item.finding.severity === "error")
      faults.push(`${item.finding.code} ${item.finding.place}`);
  return faults;
}

/** A 271 for one subscriber, of the segments that its answer has. */
function answer(...segments: readonly string[]): string {
  const set = [
    "ST*271*0001*005010X279A1",
    "BHT*0022*11*E1*20261124*1200",
    "HL*1**20*1",
    "NM1*PR*2*HARBORVIEW*****PI*HVHP1",
    "HL*2*1*21*1",
    "NM1*1P*2*OAK CLINIC*****XX*1234567893",
    "HL*3*2*22*0",
    "TRN*2*C1*9ACME00000",
    "NM1*IL*1*MARLOW*INES****MI*HV1",
    ...segments,
  ];
  const head =
    "ISA*00*          *00*          *ZZ*HVHP1          *ZZ*ACME           *261124*1200*^*00501*000000007*0*P*:~GS*HB*HVHP1*ACME*20261124*1200*7*X*005010X279A1~";
  return `${head}${set.join("~")}~SE*${set.length + 1}*0001~GE*1*7~IEA*1*000000007~`;
}
const on = day("2026-03-04");

describe("a question about coverage", () => {
  it("is sound, and asks for the day of service, of a subscriber and of a dependent", async () => {
    const own = questionOf(claimOf());
    expect(own).toContain(`DTP*291*D8*${claimOf().serviceFrom.replaceAll("-", "")}~`);
    expect(own).toContain("EQ*30~");
    expect(await faultsOf(own)).toEqual([]);
    const dependent = claimOf({
      coverages: [
        {
          payerId: "HVHP1",
          memberId: "HV9",
          relationship: "child",
          subscriber: { lastName: "Marlow", firstName: "Max" },
        },
      ],
    });
    const text = questionOf(dependent);
    expect(text).toContain("NM1*IL*1*MARLOW*MAX****MI*HV9~");
    expect(text).toMatch(/HL\*4\*3\*23\*0~\nTRN\*1\*C0000001\*9\w{9}~\nNM1\*03\*1\*/);
    expect(await faultsOf(text)).toEqual([]);
  });

  it("is not asked without a coverage", () => {
    const claim = claimOf({ coverages: [] });
    expect(write270(heading(claim), [{ claim, trace: "T" }])).toBeUndefined();
  });

  it("is answered by the simulated payer, soundly, and as it was asked", async () => {
    const statuses = new Set<string>();
    for (let member = 0; member < 120; member++) {
      const claim = claimOf({ coverages: [{ payerId: "HVHP1", memberId: `HV${member}` }] });
      const text = (await answer270(questionOf(claim), 1)) ?? "";
      if (member < 5) expect(await faultsOf(text)).toEqual([]);
      statuses.add((await read271(text, claim.serviceFrom)).status);
    }
    expect([...statuses].sort()).toEqual(["active", "inactive", "not-found"]);
    expect(await answer270("no X12", 1)).toBeUndefined();
  });
});

describe("an answer about coverage", () => {
  it("tells plan, copay, share, deductible, primary care and other payers, of the office and in network first", async () => {
    const read = await read271(
      answer(
        "DTP*346*D8*20260101",
        "EB*1**30**GOLD PLAN",
        "EB*B*IND*98***27*60*****N",
        "EB*B*IND*98***27*25*****Y",
        "EB*B*IND*86***27*250*****Y",
        "EB*A*IND*30***27**.2****Y",
        "EB*C*FAM*30***29*900",
        "EB*C*IND*30***23*1000",
        "EB*C*IND*30***29*350.5",
        "EB*L",
        "LS*2120",
        "NM1*P3*1*OKAFOR*INES****XX*1245319599",
        "LE*2120",
        "EB*R**30",
        "LS*2120",
        "NM1*PR*2*OTHER PAYER*****PI*OP100",
        "LE*2120",
      ),
      on,
    );
    expect(read).toEqual({
      status: "active",
      plan: "GOLD PLAN",
      from: "2026-01-01",
      copayCents: 2_500,
      coinsurance: 0.2,
      deductibleLeftCents: 35_050,
      primaryCareNpi: "1245319599",
      otherPayers: ["OP100"],
      rejections: [],
    });
  });

  it.each([
    ["active", ["EB*1**30"]],
    ["inactive", ["EB*6**30"]],
    ["inactive", ["DTP*347*D8*20260228", "EB*1**30"]],
    ["inactive", ["DTP*291*RD8*20260305-20261231", "EB*1**30"]],
    ["active", ["DTP*291*RD8*20260101-20261231", "EB*1**30"]],
    ["not-found", ["AAA*N**75*C"]],
    ["unanswered", ["AAA*N**42*R"]],
    ["unanswered", []],
  ] as const)("is %s for %j", async (status, segments) => {
    expect((await read271(answer(...segments), on)).status).toBe(status);
  });

  it("that is no 271 says nothing", async () => {
    for (const text of ["", "<html>", questionOf(claimOf()), answer("EB*1**30").slice(0, 300)])
      expect((await read271(text, on)).status).toBe("unanswered");
  });
});

describe("when a payer is asked again", () => {
  const check = (status: string, askedAt: string) => ({
    day: day("2026-03-04"),
    askedAt: startOf(day(askedAt)),
    answer: { status },
  });
  const now = startOf(day("2026-03-20"));

  it.each([
    ["never asked", [], true],
    ["asked this month", [check("active", "2026-03-10")], false],
    ["asked too long ago", [check("active", "2026-02-10")], true],
    ["asked in vain", [check("unanswered", "2026-03-19")], true],
  ] as const)("%s", (_, checks, due) => {
    expect(goodCheck(checks, on, now, 30) === undefined).toBe(due);
  });

  it("for a day of another month, always", () => {
    expect(goodCheck([check("active", "2026-03-19")], day("2026-02-27"), now, 30)).toBeUndefined();
    expect(
      goodCheck([check("active", "2026-03-01"), check("inactive", "2026-03-19")], on, now, 30)?.answer.status,
    ).toBe("inactive");
  });
});
