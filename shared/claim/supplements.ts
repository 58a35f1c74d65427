import { z } from "zod";
import { CentsField, code, text } from "./fields.ts";
import { Address } from "./parties.ts";

/*
 * What claims and lines say alike beside the services themselves.
 */

/** Paper that goes beside a claim or line. Source: 005010X222A1 2300 and 2400 PWK01, PWK02, PWK06. */
export const Attachment = z.object({
  /** Report type, as OZ (support data) or B4 (referral form). */
  type: code(2),
  /** How it comes: AA on request at the provider, BM mail, EL electronic, EM e-mail, FT file transfer, FX fax. */
  transmission: z.enum(["AA", "BM", "EL", "EM", "FT", "FX"]),
  controlNumber: text(50).optional(),
});
export type Attachment = z.infer<typeof Attachment>;

/** Source: 005010X222A1 2300 and 2400 CN1. */
export const Contract = z.object({
  type: z.enum(["01", "02", "03", "04", "05", "06", "09"]),
  cents: CentsField.optional(),
  percent: z.number().optional(),
  code: text(50).optional(),
  termsDiscountPercent: z.number().optional(),
  version: text(30).optional(),
});
export type Contract = z.infer<typeof Contract>;

/** Conditions that are so, or are not. Source: 005010X222A1 2300 and 2400 CRC02 to CRC07. */
export const Conditions = z.object({ applies: z.enum(["Y", "N"]), codes: z.array(code(3)).min(1).max(5) });
export type Conditions = z.infer<typeof Conditions>;

/** A ride in an ambulance. Source: 005010X222A1 2300 and 2400 CR1, CRC*07; 2310E, 2310F; 2420G, 2420H. */
export const Ambulance = z.object({
  /** CR102. */
  weightPounds: z.number().positive().max(99_999).optional(),
  /** CR104: A nearest facility, B preferred physician, C nearness of family, D specialist, E rehabilitation. */
  reason: z.enum(["A", "B", "C", "D", "E"]),
  /** CR106. */
  miles: z.number().min(0).max(999_999),
  /** CR109. */
  roundTripPurpose: text(80).optional(),
  /** CR110. */
  stretcherPurpose: text(80).optional(),
  /** CRC*07. */
  certifications: z.array(Conditions).max(3).optional(),
});
export type Ambulance = z.infer<typeof Ambulance>;

/** Where a ride ended. Source: 005010X222A1 2310F and 2420H. */
export const DropOff = z.object({ name: text(60).optional(), address: Address });
export type DropOff = z.infer<typeof DropOff>;
