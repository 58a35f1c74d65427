import { daysAfterService } from "./filing-limit.ts";
import type { Payer } from "./payer.ts";

/** An invented commercial plan of the sample day: 180 days to file, a year for corrections. */
export const harborviewHealth: Payer = {
  id: "HVHP1",
  name: "Harborview Health Plan",
  aliases: ["HARBORVIEW"],
  filingIndicator: "CI",
  filingLimit: daysAfterService(180),
  followUpDays: 21,
  transactions: { claims: ["professional", "institutional"], eligibility: "real-time", status: true },
  correctionLimit: daysAfterService(365),
  takesCorrections: true,
};
