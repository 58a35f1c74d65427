import { createReadStream } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readX12 } from "../../../shared/x12/reader.ts";
import { type CodeLookup, codeSetRules } from "../../../shared/x12/rules/code-sets.ts";
import { listOf } from "../reading.ts";

const fixtures = join(import.meta.dirname, "../fixtures");

async function findingsUnder(has: CodeLookup, fixture: string): Promise<readonly string[]> {
  const items = await listOf(readX12(createReadStream(join(fixtures, fixture)), { rules: codeSetRules(has) }));
  return items.flatMap((item) => (item.kind === "finding" ? [`${item.finding.code} ${item.finding.place}`] : []));
}

describe("code lists", () => {
  it("say nothing of what they do not hold", async () => {
    expect(await findingsUnder(() => undefined, "837p/pass/every-loop.edi")).toEqual([]);
  });

  it("are asked with the code and the day of service", async () => {
    const asked: string[] = [];
    await findingsUnder((list, code, day) => {
      asked.push(`${list} ${code} ${day}`);
      return true;
    }, "837d/pass/teeth-and-surfaces.edi");
    expect(asked).toEqual(["place-of-service 11 20261110", "cdt D2150 20261110", "cdt D7140 20261110"]);
  });

  it("find a diagnosis, a place and a procedure that they lack", async () => {
    const found = await findingsUnder(() => false, "837p/pass/subscriber.edi");
    expect(found).toContain("code-not-in-its-list 2300 HI01-2");
    expect(found).toContain("code-not-in-its-list 2300 CLM05-1");
    expect(found).toContain("code-not-in-its-list 2400 SV101-2");
  });

  it("find a revenue code and a procedure of an institution", async () => {
    const found = await findingsUnder((list) => list !== "revenue" && list !== "icd-10-pcs", "837i/pass/inpatient.edi");
    expect(new Set(found)).toEqual(new Set(["code-not-in-its-list 2300 HI01-2", "code-not-in-its-list 2400 SV201"]));
  });

  it("warn of a reason that they lack, and hold up nothing", async () => {
    const found = await findingsUnder((list, code) => list !== "carc" || code !== "45", "835/pass/every-loop.edi");
    expect(new Set(found)).toEqual(new Set(["reason-not-in-its-list 2100 CAS02"]));
  });
});
