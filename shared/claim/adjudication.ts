import { z } from "zod";
import { CentsField, code, DayField, text } from "./fields.ts";

/*
 * What another payer has already said of the claim: what a payer that comes after it wants to know.
 */

/** Why a payer paid less than was charged. Positive takes away. Source: 005010X222A1 2320 and 2430 CAS. */
export const PayerAdjustment = z.object({
  group: z.enum(["CO", "CR", "OA", "PI", "PR"]),
  /** Claim adjustment reason code. */
  reason: code(5),
  cents: CentsField,
  quantity: z.number().optional(),
});
export type PayerAdjustment = z.infer<typeof PayerAdjustment>;

/** Remarks on an outpatient or professional claim. Source: 005010X222A1 2320 MOA. */
export const OutpatientAdjudication = z.object({
  /** A share as 0.8. MOA01. */
  reimbursementRate: z.number().min(0).max(10).optional(),
  /** MOA02. */
  payableCents: CentsField.optional(),
  /** Remittance advice remark codes. MOA03 to MOA07. */
  remarks: z.array(code(50)).max(5).optional(),
  /** MOA08. */
  esrdPaidCents: CentsField.optional(),
  /** MOA09. */
  professionalComponentCents: CentsField.optional(),
});

const amount = CentsField.optional();

/** Days, amounts and remarks on an inpatient claim. Source: 005010X223A2 2320 MIA. */
export const InpatientAdjudication = z.object({
  /** MIA01. */
  coveredDays: z.number().min(0).max(99_999),
  /** MIA03. */
  lifetimePsychiatricDays: z.number().min(0).max(99_999).optional(),
  /** MIA04. */
  drgCents: amount,
  /** Remittance advice remark codes. MIA05, MIA20 to MIA23. */
  remarks: z.array(code(50)).max(5).optional(),
  /** MIA06 to MIA14. */
  disproportionateShareCents: amount,
  medicareSecondaryPassThroughCents: amount,
  capitalCents: amount,
  capitalFederalDrgCents: amount,
  capitalHospitalDrgCents: amount,
  capitalDisproportionateShareCents: amount,
  oldCapitalCents: amount,
  capitalIndirectTeachingCents: amount,
  operatingHospitalDrgCents: amount,
  /** MIA15. */
  costReportDays: z.number().min(0).max(99_999).optional(),
  /** MIA16 to MIA19. */
  operatingFederalDrgCents: amount,
  capitalOutlierCents: amount,
  indirectTeachingCents: amount,
  professionalComponentCents: amount,
  /** MIA24. */
  capitalExceptionCents: amount,
});

/** A payer's answer to a claim as a whole. Source: 005010X222A1 2320 CAS, AMT, MOA; 2330B DTP, REF. */
export const ClaimAdjudication = z.object({
  /** What it paid. 2320 AMT*D. */
  paidCents: CentsField,
  /** The day of its check or remittance; on the lines where it stands there. 2330B DTP*573. */
  date: DayField.optional(),
  /** What only the claim as a whole says. 2320 CAS. */
  adjustments: z.array(PayerAdjustment).max(30).optional(),
  /** 2320 AMT*A8. */
  nonCoveredCents: CentsField.optional(),
  /** What it left to the patient. 2320 AMT*EAF. */
  remainingCents: CentsField.optional(),
  /** The payer's own number of the claim. 2330B REF*F8. */
  payerClaimNumber: text(50).optional(),
  /** It corrected what it had said before. 2330B REF*T4. */
  isAdjusted: z.literal(true).optional(),
  outpatient: OutpatientAdjudication.optional(),
  inpatient: InpatientAdjudication.optional(),
});
export type ClaimAdjudication = z.infer<typeof ClaimAdjudication>;

/** A payer's answer to one line. Source: 005010X222A1 2430 SVD, CAS, DTP, AMT. */
export const LineAdjudication = z.object({
  /** The other coverage's payer. SVD01 = 2330B NM109. */
  payerId: text(80),
  paidCents: CentsField,
  /** What it paid for, where that is not what was asked. SVD03-2, SVD03-3 to SVD03-6. */
  procedure: code(48).optional(),
  modifiers: z.array(code(2)).max(4).optional(),
  /** SVD04, of institutional lines. Source: 005010X223A2 2430 SVD04. */
  revenueCode: code(48).optional(),
  /** SVD05. */
  units: z.number().min(0).max(999_999_999),
  /** The line into which it was bundled. SVD06. */
  bundledIntoLine: z.number().int().min(1).max(999).optional(),
  adjustments: z.array(PayerAdjustment).max(30).optional(),
  /** DTP*573. */
  date: DayField,
  /** AMT*EAF. */
  remainingCents: CentsField.optional(),
});
export type LineAdjudication = z.infer<typeof LineAdjudication>;
