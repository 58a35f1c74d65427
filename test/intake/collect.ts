import type { Encounter } from "../../shared/claim/encounter.ts";
import { PracticeProfile } from "../../shared/claim/practice-profile.ts";
import { formatNamed } from "../../shared/intake/catalog.ts";
import type { IntakeItem, RowFinding } from "../../shared/intake/intake-item.ts";
import { readEncounters } from "../../shared/intake/read-encounters.ts";

export const noProfile = PracticeProfile.parse({});

/** Bytes as a stream, cut after each of the given sizes in turn. */
export async function* streamOf(
  body: string | Uint8Array,
  sizes: readonly number[] = [65_536],
): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(body);
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? 1);
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

export interface Collected {
  readonly items: readonly IntakeItem[];
  readonly encounters: readonly Encounter[];
  readonly findings: readonly RowFinding[];
  /** "row column code" of each finding. */
  readonly codes: readonly string[];
  readonly acceptedRows: readonly number[];
  readonly rejectedRows: readonly number[];
  /** The rejection file; "" when no row was rejected. */
  readonly rejections: string;
}

/** Reads a whole file: for tests, which are small. */
export async function collect(
  body: string | Uint8Array,
  options: { readonly sizes?: readonly number[]; readonly profile?: PracticeProfile } = {},
): Promise<Collected> {
  const items: IntakeItem[] = [];
  for await (const item of readEncounters(streamOf(body, options.sizes), options.profile ?? noProfile))
    items.push(item);
  const opened = items.find((item) => item.kind === "opened");
  const writer = opened === undefined ? undefined : formatNamed(opened.format).rejections(opened);
  const rejected = items.filter((item) => item.kind === "rejected");
  const findings = items.flatMap((item) => ("findings" in item ? item.findings : []));
  return {
    items,
    encounters: items.flatMap((item) => (item.kind === "encounter" ? [item.encounter] : [])),
    findings,
    codes: findings.map(({ row, column, code }) => [row, column, code].filter((part) => part !== undefined).join(" ")),
    acceptedRows: items.flatMap((item) => (item.kind === "encounter" ? item.rows.map(({ row }) => row) : [])),
    rejectedRows: rejected.flatMap((item) => item.rows.map(({ row }) => row)),
    rejections:
      writer === undefined || rejected.length === 0
        ? ""
        : `${writer.begin()}${rejected.map((item) => writer.write(item)).join("")}${writer.end?.() ?? ""}`,
  };
}
