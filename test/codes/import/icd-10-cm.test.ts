import { describe, expect, it } from "vitest";
import { codeKey } from "../../../shared/codes/compact/code-key.ts";
import { openRelease } from "../../../shared/codes/compact/open-release.ts";
import { writeRelease } from "../../../shared/codes/compact/write-release.ts";
import { icd10Cm } from "../../../shared/codes/import/icd-10-cm.ts";
import type { ImportContext } from "../../../shared/codes/import/import-result.ts";
import { day } from "../../../shared/values/day.ts";
import { orderText, sourceFile } from "../../builders/source-file.ts";

const fewest: Partial<ImportContext> = { fewestRows: 1 };
const rows = [
  "M54 0 Dorsalgia",
  "M545 0 Low back pain",
  "M5450 1 Low back pain, unspecified",
  "M5459 1 Other low back pain",
  "R05 0 Cough",
  "R051 1 Acute cough",
  "U099 1 Post COVID-19 condition, unspecified",
];

async function read(text: string | Uint8Array, changes: Partial<ImportContext> = fewest) {
  const context = { release: "FY2026", from: day("2025-10-01"), ...changes };
  return icd10Cm.read([sourceFile("icd10cm-order-2026.txt", text)], context);
}

async function codesOf(text: string | Uint8Array, changes?: Partial<ImportContext>) {
  const result = await read(text, changes);
  return result.kind === "release"
    ? []
    : result.findings.map(({ line, code }) => (line === undefined ? code : `${line} ${code}`));
}

describe("an ICD-10-CM order file", () => {
  it("says what each code is, billable or a header", async () => {
    const result = await read(orderText(...rows));
    if (result.kind !== "release") return expect.unreachable();
    const release = openRelease(writeRelease(result.draft).bytes);
    const row = (code: string) => release.firstRow(codeKey(code) ?? 0);
    expect(release.numbers("billable")[row("M545")]).toBe(0);
    expect(release.numbers("billable")[row("M5450")]).toBe(1);
    expect(release.text("title")(row("M5450"))).toBe("Low back pain, unspecified");
    expect(row("M546")).toBe(-1);
  });

  it("is named by its file", () => {
    expect(icd10Cm.named("icd10cm-order-2026.txt", "")).toEqual({ release: "FY2026", from: "2025-10-01" });
    expect(icd10Cm.named("icd10cm_order_2026.txt", "")).toEqual({ release: "FY2026", from: "2025-10-01" });
    expect(icd10Cm.named("icd10cm-order-April-2025.txt", "")).toEqual({ release: "FY2025-April", from: "2025-04-01" });
    expect(icd10Cm.takes("icd10cm-order-addenda-2026.txt", "")).toBe(false);
  });

  it("is refused where a line is missing, with the line", async () => {
    const lines = orderText(...rows).split("\n");
    expect(await codesOf(lines.toSpliced(4, 1).join("\n"))).toEqual(["5 out-of-order"]);
  });

  it("is refused where lines are re-ordered", async () => {
    const [a = "", b = "", ...rest] = orderText(...rows).split("\n");
    expect(await codesOf([b, a, ...rest].join("\n"))).toContain("1 out-of-order");
  });

  it("is refused where it is cut off in a line", async () => {
    const text = orderText(...rows);
    expect(await codesOf(text.slice(0, -20))).toContain("7 cut-off");
    expect(await codesOf(text.slice(0, -100))).toContain("7 broken-line");
  });

  it("is refused where it ends early, though with a whole line", async () => {
    expect(await codesOf(orderText(...rows), { fewestRows: 8 })).toEqual(["too-few-rows"]);
    expect(await codesOf(orderText(...rows), {})).toContain("too-few-rows");
  });

  it("is refused where a header has no codes, or a billable code has", async () => {
    expect(await codesOf(orderText("M54 0 Dorsalgia", "R05 0 Cough", "R051 1 Acute cough"))).toEqual([
      "1 header-without-codes",
    ]);
    expect(await codesOf(orderText("R05 1 Cough", "R051 1 Acute cough"))).toEqual(["1 billable-with-codes"]);
  });

  it("is refused where a code stands twice", async () => {
    expect(await codesOf(orderText("R051 1 Acute cough", "R051 1 Acute cough"))).toEqual(["2 twice"]);
  });

  it("is refused where its columns have moved or it is something else", async () => {
    expect(await codesOf(orderText(...rows).replace("M545  ", "M54.5 "))).toContain("2 broken-line");
    expect(await codesOf("Code,Description\r\nM545,Low back pain\r\n")).toEqual([
      "1 broken-line",
      "2 broken-line",
      "too-few-rows",
    ]);
    expect(await codesOf(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0))).toEqual(["not-text", "too-few-rows"]);
    expect(await codesOf("")).toEqual(["too-few-rows"]);
  });

  it("of another year than its name says is refused", async () => {
    const later = orderText(...rows, "E11A 1 Type 2 diabetes mellitus without complications in remission");
    expect(await codesOf(later)).toEqual([]);
    expect(await codesOf(later, { ...fewest, from: day("2024-10-01") })).toEqual(["wrong-release"]);
  });

  it("of October with last year's codes is refused; of April it is not", async () => {
    const before = await read(orderText(...rows), { ...fewest, release: "FY2025", from: day("2024-10-01") });
    if (before.kind !== "release") return expect.unreachable();
    const previous = openRelease(writeRelease(before.draft).bytes);
    expect(await codesOf(orderText(...rows), { ...fewest, previous })).toEqual(["wrong-release"]);
    expect(await codesOf(orderText(...rows), { ...fewest, previous, from: day("2026-04-01") })).toEqual([]);
  });

  it("much smaller than the release before it is refused", async () => {
    const many = Array.from({ length: 40 }, (_, n) => `T${10 + n} 1 Title ${n}`);
    const before = await read(orderText(...many), { ...fewest, from: day("2024-10-01") });
    if (before.kind !== "release") return expect.unreachable();
    const previous = openRelease(writeRelease(before.draft).bytes);
    expect(await codesOf(orderText(...rows), { ...fewest, previous })).toEqual(["too-few-rows"]);
  });
});
