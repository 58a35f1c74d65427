import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimFromEncounter } from "../../shared/claim/claim.ts";
import { Encounter } from "../../shared/claim/encounter.ts";
import { amendForPayer } from "../../shared/payers/amend-for-payer.ts";
import { payerOf, payers } from "../../shared/payers/catalog.ts";
import { calendarYearAfterService, daysAfterService } from "../../shared/payers/filing-limit.ts";
import { day } from "../../shared/values/day.ts";
import { soundEncounterInput } from "../builders/sound-encounter.ts";

describe("payers", () => {
  it("are all in the catalog, each under an id of its own", () => {
    const files = readdirSync(new URL("../../shared/payers/", import.meta.url)).filter(
      (name) => !["catalog.ts", "payer.ts", "filing-limit.ts", "amend-for-payer.ts", "without-group.ts"].includes(name),
    );
    expect(payers).toHaveLength(files.length);
    const names = payers.flatMap((payer) => [payer.id, ...payer.aliases]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("are found by id and by alias, in any case", () => {
    expect(payerOf("hvhp1").name).toBe("Harborview Health Plan");
    expect(payerOf("Sample Medicare").followUpDays).toBe(15);
  });

  it("get careful defaults when nobody described them", () => {
    const unknown = payerOf("XYZ9");
    expect(unknown).toMatchObject({ id: "XYZ9", followUpDays: 21, takesCorrections: true });
    expect(unknown.transactions).toEqual({
      claims: ["professional", "institutional"],
      eligibility: "real-time",
      status: true,
    });
    const service = { serviceFrom: day("2026-01-01"), serviceTo: day("2026-01-01") };
    expect(unknown.filingLimit(service)).toBe("2026-04-01");
  });
});

describe("a claim to a payer", () => {
  it("is amended as the payer wants it, once and for good, and for no other payer", () => {
    const encounter = (payerId: string) =>
      Encounter.parse(
        soundEncounterInput({ coverages: [{ payerId, memberId: "M1", groupNumber: "G7", groupName: "ACME" }] }),
      );
    const claimTo = (payerId: string) =>
      amendForPayer(claimFromEncounter("C1", { company: "acme", practice: "oak" }, encounter(payerId)));
    expect(claimTo("SMEDB").coverage).not.toHaveProperty("groupNumber");
    expect(claimTo("SMEDB").coverage).not.toHaveProperty("groupName");
    expect(amendForPayer(claimTo("SMEDB"))).toEqual(claimTo("SMEDB"));
    expect(claimTo("HVHP1").coverage).toMatchObject({ groupNumber: "G7", groupName: "ACME" });
  });
});

describe("a filing limit", () => {
  it("of a calendar year ends on the same day, and for 29 February on the 28th", () => {
    expect(calendarYearAfterService({ serviceFrom: day("2026-11-16") })).toBe("2027-11-16");
    expect(calendarYearAfterService({ serviceFrom: day("2028-02-29") })).toBe("2029-02-28");
  });

  it("of days counts from the first day of service", () => {
    expect(daysAfterService(90)({ serviceFrom: day("2026-01-01") })).toBe("2026-04-01");
  });
});
