import { cents } from "../values/money.ts";
import { daysAfterService } from "./filing-limit.ts";
import type { Payer } from "./payer.ts";

/** An invented commercial plan of the sample day: 90 days to file; a claim may charge less than $100,000. */
export const prairieMutual: Payer = {
  id: "PRMU2",
  name: "Prairie Mutual",
  aliases: ["PRAIRIE"],
  filingIndicator: "CI",
  filingLimit: daysAfterService(90),
  followUpDays: 21,
  transactions: { claims: ["professional", "institutional"], eligibility: "real-time", status: true },
  limits: { maxChargeCents: cents(9_999_999) },
  edits: {
    "therapy-says-discipline": {
      severity: "hold",
      reason: "Prairie Mutual sends therapy back that does not tell its discipline.",
    },
  },
  takesCorrections: true,
};
