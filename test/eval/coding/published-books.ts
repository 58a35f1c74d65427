import type { CodeBook } from "../../../shared/codes/code-book.ts";
import { emptyCodeBook } from "../../../shared/codes/empty-code-book.ts";
import { decodeIndex, encodeIndex } from "../../../shared/codes/search/index-bytes.ts";
import type { Day } from "../../../shared/values/day.ts";
import { publishedIndex, publishedOrderFile } from "../index/published-release.ts";

const orderFiles = [
  ["2024-10-01", "FY2025_code-descriptions.zip", "icd10cm-order-2025.txt"],
  ["2025-04-01", "FY2025apr_code-descriptions.zip", "icd10cm-order-April-2025.txt"],
  ["2025-10-01", "FY2026_icd10cm-code-descriptions-2026.zip", "icd10cm-order-2026.txt"],
] as const;

/** The published releases of the days of the evaluation set, with the Index of FY2025. */
export async function publishedBooks(): Promise<CodeBook> {
  const index = decodeIndex(encodeIndex(publishedIndex().index));
  const books = await Promise.all(
    orderFiles.map(async ([from, archive, entry]) => ({ from, book: await publishedOrderFile(archive, entry) })),
  );
  const on = (day: Day): CodeBook => books.findLast(({ from }) => from <= day)?.book ?? emptyCodeBook;
  return {
    ...emptyCodeBook,
    diagnosis: (code, day) => on(day).diagnosis(code, day),
    billableUnder: (code, day) => on(day).billableUnder(code, day),
    index: () => index,
  };
}
