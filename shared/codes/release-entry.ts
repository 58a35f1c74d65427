import { z } from "zod";
import { type Day, parseDay } from "../values/day.ts";
import { releaseKindNames } from "./compact/release-kind.ts";

/** A release as a store lists it. */
export const ReleaseEntry = z
  .object({
    kind: z.enum(releaseKindNames),
    /** As its publisher calls it: "FY2026". Letters, digits and hyphens. */
    release: z.string().regex(/^[A-Za-z0-9-]{1,40}$/),
    from: z.string().transform((text, context): Day => {
      const day = parseDay(text);
      if (day === undefined) context.addIssue({ code: "custom", message: "must be a day" });
      return day ?? z.NEVER;
    }),
    /** How often something was imported for this kind and day before: the last import counts. */
    edition: z.int().min(1).max(9_999),
    /** SHA-256 of what it says. */
    content: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .readonly();
export type ReleaseEntry = z.infer<typeof ReleaseEntry>;
