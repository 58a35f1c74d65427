import { expect, it } from "vitest";
import type { EligibilityCheck, EligibilityStore } from "../../../shared/ports/eligibility.ts";
import { day } from "../../../shared/values/day.ts";
import { at, newCompany } from "./samples.ts";

/** What every store of payers' answers does. */
export function eligibilityStoreContract(open: () => EligibilityStore): void {
  const check = (company: string, overrides: Partial<EligibilityCheck> = {}): EligibilityCheck => ({
    company,
    payerId: "HVHP1",
    memberId: "HV #1",
    day: day("2026-03-04"),
    askedAt: at("2026-03-05T00:00:00.000Z"),
    answer: { status: "active", otherPayers: [], rejections: [] },
    ...overrides,
  });

  it("keeps the last answer for each member and day of service", async () => {
    const store = open();
    const company = newCompany();
    const later = check(company, { askedAt: at("2026-03-06T00:00:00.000Z") });
    const april = check(company, { day: day("2026-04-01") });
    await store.put(april);
    await store.put(check(company));
    await store.put(later);
    await store.put(check(company, { memberId: "HV2" }));
    await store.put(check(company, { payerId: "OTHER" }));
    expect(await store.checks(company, "HVHP1", "HV #1")).toEqual([later, april]);
    expect(await store.checks(newCompany(), "HVHP1", "HV #1")).toEqual([]);
  });

  it("keeps questions of a practice until they are forgotten", async () => {
    const store = open();
    const [company, other] = [newCompany(), newCompany()];
    const question = (claimId: string, practice = "oak") => ({
      company,
      practice,
      payerId: "SMMT3",
      claimId,
      content: "ABCDEF",
    });
    for (const each of [question("C2"), question("C1"), question("C1"), question("C3", "elm")]) await store.ask(each);
    expect(await store.questions(company, "oak")).toEqual([question("C1"), question("C2")]);
    expect(await store.questions(other, "oak")).toEqual([]);
    await store.forget([question("C1"), question("C9")]);
    await store.forget([question("C1")]);
    await store.forget([]);
    expect(await store.questions(company, "oak")).toEqual([question("C2")]);
  });
}
