import { z } from "zod";

/** CPT or HCPCS Level II, as a number without its descriptor. Examples: 99214, J0696. */
const ServiceCode = z.string().regex(/^[A-Z]?\d{4,5}$/);

const Level = z.enum(["minimal", "low", "moderate", "high"]);

/**
 * A clinical text and the service lines that are billed from it, where the text leaves no choice.
 * `facts` are the elements that decide the level of a visit; `basis` says which of the two ways decides.
 * A code that is billed twice (a drug given and its waste) stands in two lines.
 */
export const ServiceCase = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+-service-\d{2,3}$/),
    specialty: z.string().regex(/^[a-z-]+$/),
    date: z.iso.date(),
    text: z.string().min(1),
    facts: z
      .strictObject({
        /** Which visits it is one of, where it is not one of the office. */
        visit: z
          .enum([
            "emergency",
            "hospital-initial",
            "hospital-subsequent",
            "hospital-same-day",
            "nursing-initial",
            "nursing-subsequent",
            "home",
            "consultation-office",
            "consultation-hospital",
          ])
          .optional(),
        /** Of visits that go by it. */
        patient: z.enum(["new", "established"]).optional(),
        problems: Level.optional(),
        data: z.enum(["minimal", "limited", "moderate", "extensive"]).optional(),
        risk: Level.optional(),
        totalMinutes: z.int().positive().optional(),
      })
      .readonly()
      .optional(),
    basis: z.enum(["mdm", "time"]).optional(),
    expected: z
      .array(
        z.strictObject({
          code: ServiceCode,
          units: z.int().positive(),
          modifiers: z.array(z.string().regex(/^[A-Z0-9]{2}$/)).readonly(),
          why: z.string().min(1),
        }),
      )
      .min(1)
      .readonly(),
    notBilled: z
      .array(z.strictObject({ code: z.string().regex(/^[A-Z]?\d{4,5}(-[A-Z0-9]{2})?$/), why: z.string().min(1) }))
      .readonly(),
  })
  .readonly();

export type ServiceCase = z.infer<typeof ServiceCase>;
