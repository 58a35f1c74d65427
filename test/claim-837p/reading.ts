import type { Claim } from "../../shared/claim/claim.ts";
import { writeClaims } from "../../shared/claim-wire/write-claims.ts";
import type { X12Item } from "../../shared/x12/item.ts";
import { readX12Text } from "../../shared/x12/reader.ts";
import { fileHeading } from "../builders/sound-claim.ts";
import { listOf } from "../x12/reading.ts";

export interface WrittenFile {
  readonly text: string;
  /** Segments as they stand on the wire. */
  readonly lines: readonly string[];
  /** "code place" of whatever our own critic says. */
  readonly findings: readonly string[];
  readonly units: readonly Extract<X12Item, { kind: "unit" }>["unit"][];
}

/** Writes claims as a file and reads it back. */
export async function written(...claims: readonly Claim[]): Promise<WrittenFile> {
  return await readBack(writeClaims("professional", fileHeading(), claims));
}

export async function readBack(text: string): Promise<WrittenFile> {
  const items = await listOf(readX12Text(text));
  return {
    text,
    lines: text.split("~\n").filter((line) => line !== ""),
    findings: items.flatMap((item) => (item.kind === "finding" ? [`${item.finding.code} ${item.finding.place}`] : [])),
    units: items.flatMap((item) => (item.kind === "unit" ? [item.unit] : [])),
  };
}
