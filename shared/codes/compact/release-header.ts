import { createHash } from "node:crypto";
import { z } from "zod";
import { type Day, parseDay } from "../../values/day.ts";
import { type ReleaseKind, releaseKindNames } from "./release-kind.ts";

/*
 * A release as one file: a header in JSON, then one packed section a column, each unpacked when it is first asked for.
 * Rows are sorted by key and, where a key stands more than once, as the draft had them.
 *
 *   "CCS1" | length of the header (32 bits, little-endian) | header | sections
 */

/** What a release is, without its rows. */
export interface ReleaseName {
  readonly kind: ReleaseKind;
  /** As its publisher calls it: "FY2026", "2026Q3". */
  readonly release: string;
  /** Its first day. */
  readonly from: Day;
}

const Section = z.object({ name: z.string(), offset: z.int(), packed: z.int(), plain: z.int() });
export const ReleaseHeader = z.object({
  kind: z.enum(releaseKindNames),
  release: z.string(),
  from: z.string().transform((text, context): Day => {
    const day = parseDay(text);
    if (day === undefined) context.addIssue({ code: "custom", message: "must be a day" });
    return day ?? z.NEVER;
  }),
  rows: z.int().nonnegative(),
  /** SHA-256 of what it says, however it is packed. */
  content: z.string().regex(/^[0-9a-f]{64}$/),
  sources: z.array(z.object({ name: z.string(), sha256: z.string() })),
  columns: z.array(z.object({ name: z.string(), type: z.enum(["u8", "u16", "u32", "text"]) })),
  sections: z.array(Section),
});
export type ReleaseHeader = z.infer<typeof ReleaseHeader>;

/** The bytes are no release that this version reads, or they were damaged. */
export class DamagedReleaseError extends Error {
  override readonly name = "DamagedReleaseError";
}

/** What a file begins with. */
export const releaseMagic = "CCS1";

/** What a release says, as SHA-256: its name, columns and plain sections. */
export function contentOf(
  name: ReleaseName,
  columns: ReleaseHeader["columns"],
  plain: readonly (readonly [string, Uint8Array])[],
): string {
  const hash = createHash("sha256").update(
    JSON.stringify([name, columns, plain.map(([section, { length }]) => [section, length])]),
  );
  for (const [, bytes] of plain) hash.update(bytes);
  return hash.digest("hex");
}
