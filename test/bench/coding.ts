import { createHash } from "node:crypto";
import { createCodeBook } from "../../shared/codes/book/create-code-book.ts";
import type { CodeBook } from "../../shared/codes/code-book.ts";
import { openRelease } from "../../shared/codes/compact/open-release.ts";
import { writeRelease } from "../../shared/codes/compact/write-release.ts";
import { icd10Cm } from "../../shared/codes/import/icd-10-cm.ts";
import { releaseTimeline } from "../../shared/codes/release-timeline.ts";
import { starterCodeBook } from "../../shared/codes/starter/starter-code-book.ts";
import { codeNote } from "../../shared/coding/code-note.ts";
import { day } from "../../shared/values/day.ts";
import { EvalCase } from "../eval/coding/eval-case.ts";
import { publishedBooks } from "../eval/coding/published-books.ts";
import { readLines } from "../eval/coding/read-lines.ts";
import { missingRelease, publishedText } from "../eval/index/published-release.ts";
import type { Bench } from "./bench.ts";

type Row = Record<string, string | number>;

const lookups = 1_000_000;

/** Notes a second by book, how fast a release opens, and how fast it answers beside a plain Map. */
export const codingBench: Bench = async ({ runs, quick }) => {
  const rows: Row[] = [];
  const cases = readLines("dev", EvalCase);
  const books: (readonly [string, CodeBook])[] = [["starter", starterCodeBook]];
  if (missingRelease === undefined) books.push(["published", await publishedBooks()]);
  for (const [name, book] of books) rows.push(notesRow(name, book, cases, quick ? 1 : runs));
  const ratios: Record<string, number> = {};
  if (missingRelease === undefined) {
    const { row, ratio } = await releaseRow();
    rows.push(row);
    ratios["lookups of a release to those of a Map"] = ratio;
  }
  return { name: "coding", rows, ratios };
};

function notesRow(name: string, book: CodeBook, cases: readonly EvalCase[], runs: number): Row {
  const code = (each: EvalCase) => codeNote(each.text, { book, day: day(each.date), setting: each.setting });
  for (const each of cases) code(each);
  const times: number[] = [];
  const started = performance.now();
  for (let run = 0; run < runs; run += 1)
    for (const each of cases) {
      const from = performance.now();
      code(each);
      times.push(performance.now() - from);
    }
  const seconds = (performance.now() - started) / 1000;
  times.sort((one, other) => one - other);
  const at = (part: number) => (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(2);
  return {
    what: `notes, ${name}`,
    count: times.length,
    "a second": Math.round(times.length / seconds),
    "p50 ms": at(0.5),
    "p99 ms": at(0.99),
    "memory MB": Math.round(process.memoryUsage().rss / 1e6),
  };
}

async function releaseRow(): Promise<{ readonly row: Row; readonly ratio: number }> {
  const text = await publishedText("FY2026_icd10cm-code-descriptions-2026.zip", "icd10cm-order-2026.txt");
  const from = day("2025-10-01");
  const read = await icd10Cm.read(
    [
      {
        name: "icd10cm-order-2026.txt",
        sha256: createHash("sha256").update(text).digest("hex"),
        bytes: async function* () {
          yield Buffer.from(text, "latin1");
        },
      },
    ],
    { release: "FY2026", from },
  );
  if (read.kind !== "release") throw new Error("the order file of FY2026 was refused");
  const { bytes, header } = writeRelease(read.draft);
  const opening = performance.now();
  const release = openRelease(bytes);
  const entry = { kind: "icd-10-cm", release: "FY2026", from, edition: 1, content: header.content } as const;
  const book = createCodeBook(releaseTimeline([entry]), () => release, starterCodeBook);
  book.diagnosis("E119", from);
  const openMilliseconds = performance.now() - opening;
  const codes = text.split(/\r?\n/).flatMap((line) => (line.length > 16 ? [line.slice(6, 13).trim()] : []));
  const map = new Map(codes.map((code) => [code, { code }]));
  const pick = (at: number) => codes[(at * 7_919) % codes.length] ?? "E119";
  const ours = rateOf((at) => book.diagnosis(pick(at), from).kind === "known");
  const plain = rateOf((at) => map.has(pick(at)));
  return {
    row: {
      what: "release FY2026",
      count: codes.length,
      "a second": Math.round(ours),
      "p50 ms": "",
      "p99 ms": "",
      "memory MB": Math.round(process.memoryUsage().rss / 1e6),
      "opened ms": openMilliseconds.toFixed(1),
      "Map a second": Math.round(plain),
    },
    ratio: ours / plain,
  };
}

function rateOf(look: (at: number) => boolean): number {
  for (let at = 0; at < lookups / 10; at += 1) look(at);
  const from = performance.now();
  let found = 0;
  for (let at = 0; at < lookups; at += 1) if (look(at)) found += 1;
  if (found !== lookups) throw new Error("a code of the file was not found");
  return lookups / ((performance.now() - from) / 1000);
}
