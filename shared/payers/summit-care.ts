import { daysAfterService } from "./filing-limit.ts";
import type { Payer } from "./payer.ts";

/** An invented HMO of the sample day: 120 days to file; it takes no replacements, eight diagnoses, and answers about coverage in files. */
export const summitCare: Payer = {
  id: "SMMT3",
  name: "Summit Care",
  aliases: ["SUMMIT"],
  filingIndicator: "HM",
  filingLimit: daysAfterService(120),
  followUpDays: 21,
  transactions: { claims: ["professional", "institutional"], eligibility: "batch", status: true },
  limits: { maxDiagnoses: 8 },
  takesCorrections: false,
};
