import type { Findings } from "./findings.ts";
import type { ImportContext } from "./import-result.ts";

/** How much smaller than the one before a release may be. */
const leastShare = 0.9;

/** A release has about as many rows as the one before it, and no fewer than any that was ever published. */
export function checkPlausible(
  file: string,
  rows: number,
  { previous, fewestRows }: ImportContext,
  everPublished: number,
  findings: Findings,
): void {
  const fewest = fewestRows ?? everPublished;
  const remedy = "get the file again from its publisher, and compare its size";
  if (rows < fewest) {
    findings.add({
      file,
      code: "too-few-rows",
      message: `it holds ${rows} rows, and no release has ever had fewer than ${fewest}: the file is cut off`,
      remedy,
    });
  } else if (previous !== undefined && rows < previous.header.rows * leastShare) {
    const { release, rows: before } = previous.header;
    findings.add({
      file,
      code: "too-few-rows",
      message: `it holds ${rows} rows, and ${release} before it ${before}: the file is cut off, or of another kind`,
      remedy,
    });
  }
}
