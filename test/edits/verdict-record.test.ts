import { describe, expect, it } from "vitest";
import { judgeClaim } from "../../shared/edits/judge-claim.ts";
import { catalogRelease, readVerdicts, recordVerdict } from "../../shared/edits/verdict-record.ts";
import { day } from "../../shared/values/day.ts";
import { soundClaim } from "../builders/sound-claim.ts";
import { contextOf } from "./changes.ts";

/** What a record says of an edit. */
function recorded(verdicts: string, id: string): string | undefined {
  return readVerdicts(verdicts)?.[catalogRelease.edits.findIndex((edit) => edit.id === id)];
}

describe("the record of a verdict", () => {
  it("says of every edit of the catalog what became of it", () => {
    const late = soundClaim({ serviceFrom: "2026-05-21" });
    const record = recordVerdict(judgeClaim(late, contextOf("HVHP1")));
    expect(record.catalog).toBe(catalogRelease.release);
    expect(readVerdicts(record.verdicts)).toHaveLength(catalogRelease.edits.length);
    expect(recorded(record.verdicts, "timely-filing")).toBe("find");
    expect(recorded(record.verdicts, "timely-filing-soon")).toBe("not-applicable");
    expect(recorded(record.verdicts, "coverage-present")).toBe("pass");
    expect(recorded(record.verdicts, "coverage-active")).toBe("no-data");
    expect(recorded(record.verdicts, "ndc-format")).toBe("not-asked");
  });

  it("says which edits a practice takes otherwise, and can't loosen what a file can't go without", () => {
    const off = { severity: "off", reason: "we file on paper" } as const;
    const overrides = {
      "timely-filing": { severity: "warn", reason: "proof of filing is at hand" },
      "patient-sex-told": off,
      "npi-check-digit": off,
      "follows-the-guide": off,
    } as const;
    const claim = soundClaim({ serviceFrom: day("2026-05-21") });
    const record = recordVerdict(judgeClaim(claim, contextOf("HVHP1"), { overrides }));
    expect(record.others).toEqual(["timely-filing find warn practice"]);
    expect(recorded(record.verdicts, "patient-sex-told")).toBe("not-asked");
    expect(recorded(record.verdicts, "npi-check-digit")).toBe("pass");
    expect(recorded(record.verdicts, "follows-the-guide")).toBe("pass");
  });

  it("names the packs that applied; its catalog says what each made of which edit, and why", () => {
    const record = recordVerdict(judgeClaim(soundClaim(), contextOf("HVHP1")));
    expect(record.packs).toEqual(["universal", "professional", "commercial", "payer", "practice"]);
    expect(record.others).toEqual([]);
    const { overrides } = catalogRelease.packs.find(({ name }) => name === "commercial") ?? {};
    expect(overrides?.["units-likely-on-line"]).toMatchObject({
      severity: "warn",
      reason: expect.stringContaining("contract"),
    });
  });

  it("is not read from other text", () => {
    expect(readVerdicts("3p2x")).toBeUndefined();
    expect(readVerdicts("99999999p")).toBeUndefined();
  });
});
