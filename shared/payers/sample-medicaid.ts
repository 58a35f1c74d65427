import { daysAfterService } from "./filing-limit.ts";
import type { Payer } from "./payer.ts";
import { withoutGroup } from "./without-group.ts";

/** Stands for a state's Medicaid in the sample day: 365 days to file. */
export const sampleMedicaid: Payer = {
  id: "SMCD1",
  name: "Sample Medicaid",
  aliases: ["SAMPLE MEDICAID"],
  filingIndicator: "MC",
  filingLimit: daysAfterService(365),
  followUpDays: 21,
  transactions: { claims: ["professional", "institutional"], eligibility: "real-time", status: true },
  limits: { maxLines: 40 },
  amend: withoutGroup,
  takesCorrections: true,
};
