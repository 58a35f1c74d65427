import { createHash } from "node:crypto";
import type { SourceFile } from "../../../shared/codes/import/import-result.ts";

const notes = [
  "CPT codes only",
  "",
  "",
  "Column 1/Column 2 Edits",
  "Column 1\tColumn 2\t*=in existence",
  "\t\tprior to 1996",
];
/** How many codes stand beside one in column 2, about as NCCI has them. */
const perCode = 200;

/** So many pairs that nobody made up for a purpose, in the four files of a quarter and their official layout. */
export function pairFiles(pairs: number): readonly SourceFile[] {
  return [1, 2, 3, 4].map((part) => ({
    name: `ccipra-v322r0-f${part}.txt`,
    sha256: createHash("sha256").update(`${pairs} ${part}`).digest("hex"),
    async *bytes() {
      yield Buffer.from(`${notes.join("\r\n")}\r\n`);
      const from = Math.floor((pairs * (part - 1)) / 4);
      const to = Math.floor((pairs * part) / 4);
      for (let at = from; at < to; at += 1_000) {
        let text = "";
        for (let pair = at; pair < Math.min(at + 1_000, to); pair++) {
          const [one, two] = pairAt(pair);
          text += `${one}\t${two}\t\t20${10 + (pair % 16)}0101\t${pair % 9 === 0 ? "20260630" : "*"}\t${pair % 2}\tStandards\r\n`;
        }
        yield Buffer.from(text);
      }
    },
  }));
}

/** The codes of a pair, by its number. */
export function pairAt(pair: number): readonly [string, string] {
  const one = String(10_000 + Math.floor(pair / perCode)).padStart(5, "0");
  const two = String(10_001 + (((pair % perCode) * 397 + Math.floor(pair / perCode)) % 89_999)).padStart(5, "0");
  return [one, two];
}
