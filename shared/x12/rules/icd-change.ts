import { find, type Loop } from "../loop.ts";
import { isInpatient } from "./bill-type.ts";
import { factsOf } from "./claim-facts.ts";
import { periodIn } from "./period.ts";
import { earliestService } from "./service-dates.ts";

/** The first day of ICD-10. Source: 45 CFR 162.1002(c). */
export const firstDayOfIcd10 = "20151001";

/** The day that says which ICD a claim is coded in: of an inpatient stay the last, else the first day of service. */
export function codingDay(claim: Loop): string | undefined {
  return isInpatient(factsOf(claim)) && find(claim, "CL1") !== undefined
    ? periodIn(find(claim, "DTP", "434"))?.to
    : earliestService(claim);
}
