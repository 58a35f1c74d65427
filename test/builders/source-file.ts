import { createHash } from "node:crypto";
import type { SourceFile } from "../../shared/codes/import/import-result.ts";

/** A file of a publisher, in chunks of an odd size. */
export function sourceFile(name: string, text: string | Uint8Array, chunkBytes = 61): SourceFile {
  const bytes = Buffer.from(text);
  return {
    name,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    async *bytes() {
      for (let start = 0; start < bytes.length; start += chunkBytes) yield bytes.subarray(start, start + chunkBytes);
    },
  };
}

/** Lines of an order file, numbered: each as "M545 0 Low back pain". */
export function orderText(...rows: readonly string[]): string {
  return rows
    .map((row, index) => {
      const [code = "", flag = "", ...title] = row.split(" ");
      const long = title.join(" ");
      return `${String(index + 1).padStart(5, "0")} ${code.padEnd(7)} ${flag} ${long.slice(0, 60).padEnd(60)} ${long}\r\n`;
    })
    .join("");
}
