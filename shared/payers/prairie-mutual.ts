import { daysAfterService } from "./filing-limit.ts";
import type { Payer } from "./payer.ts";

/** An invented commercial plan of the sample day: 90 days to file. */
export const prairieMutual: Payer = {
  id: "PRMU2",
  name: "Prairie Mutual",
  aliases: ["PRAIRIE"],
  filingIndicator: "CI",
  filingLimit: daysAfterService(90),
  followUpDays: 21,
  answersEligibility: true,
  takesCorrections: true,
};
