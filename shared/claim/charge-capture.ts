import { z } from "zod";
import { CentsField, DayField } from "./fields.ts";

const text = (max: number) => z.string().trim().min(1).max(max);

/** One of a practice's own charges, and what it is billed as. It is found by its code or by its words, whatever their case. */
const ChargeEntry = z
  .object({
    /** As the practice's system names it: "OV3". */
    code: text(48).optional(),
    /** As it stands on the charge list: "Office visit, level 3". */
    description: text(80).optional(),
    procedure: text(5)
      .toUpperCase()
      .regex(/^[A-Z0-9]{5}$/, "must be a CPT or HCPCS code of five characters"),
    modifiers: z
      .array(
        text(2)
          .toUpperCase()
          .regex(/^[A-Z0-9]{2}$/, "must be two characters"),
      )
      .max(4)
      .default([]),
    /** Units of the procedure in one of the charge. */
    units: z.number().positive().max(9999).default(1),
    /** Of one of the charge, where the fee schedule does not say. */
    chargeCents: CentsField.optional(),
    /** Days of service on which the entry counts, both included; open where left out. */
    from: DayField.optional(),
    to: DayField.optional(),
  })
  .refine(({ code, description }) => code !== undefined || description !== undefined, {
    error: "needs the practice's own code or words of the charge",
  });

/** How a practice's own charges become procedures. The first entry that fits a charge counts. */
export const ChargeCapture = z.array(ChargeEntry).max(10_000);
export type ChargeCapture = z.infer<typeof ChargeCapture>;
