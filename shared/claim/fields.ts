import { z } from "zod";
import { type Day, parseDay } from "../values/day.ts";
import { type Cents, cents } from "../values/money.ts";

/** Words of at most so many characters, not empty. */
export const text = (max: number) => z.string().trim().min(1).max(max);

/** A code of the field, in upper case: of so many characters at most. */
export const code = (max: number) => z.string().trim().toUpperCase().min(1).max(max);

export const DayField = z.string().transform((value, context): Day => {
  const parsed = parseDay(value);
  if (parsed === undefined) {
    context.addIssue({ code: "custom", message: "must be a calendar day like 2026-03-04" });
    return z.NEVER;
  }
  return parsed;
});

export const CentsField = z
  .number()
  .int("must be whole cents")
  .safe()
  .transform((value): Cents => cents(value));

/** An hour of the day with its minutes: "0930". */
export const HourField = z.string().regex(/^([01]\d|2[0-3])[0-5]\d$/, "must be an hour like 0930");
