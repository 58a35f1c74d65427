import { calendarYearAfterService } from "./filing-limit.ts";
import type { Payer } from "./payer.ts";
import { withoutGroup } from "./without-group.ts";

/** Stands for a Medicare contractor in the sample day: one calendar year to file, asked from day 15. */
export const sampleMedicare: Payer = {
  id: "SMEDB",
  name: "Sample Medicare Part B",
  aliases: ["SAMPLE MEDICARE"],
  filingIndicator: "MB",
  filingLimit: calendarYearAfterService,
  followUpDays: 15,
  transactions: { claims: ["professional", "institutional"], eligibility: "real-time", status: true },
  amend: withoutGroup,
  takesCorrections: false,
};
