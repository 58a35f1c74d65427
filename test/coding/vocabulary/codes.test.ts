import { describe, expect, it } from "vitest";
import type { CodeBook } from "../../../shared/codes/code-book.ts";
import { starterCodeBook } from "../../../shared/codes/starter/starter-code-book.ts";
import { causeTree, vocabularies } from "../../../shared/coding/vocabulary/catalog.ts";
import { drugClasses } from "../../../shared/coding/vocabulary/drug-classes.ts";
import { longTermDrugs } from "../../../shared/coding/vocabulary/drugs.ts";
import { externalCauses } from "../../../shared/coding/vocabulary/external-causes.ts";
import { fillSide } from "../../../shared/coding/vocabulary/side.ts";
import { type Day, day } from "../../../shared/values/day.ts";
import { missingRelease, publishedOrderFile } from "../../eval/index/published-release.ts";

const sides = ["right", "left", "bilateral", undefined] as const;

/** Every code that a template may become, as alternatives of which each release has one. */
function alternativesOf(template: string): readonly (readonly string[])[] {
  if (template.startsWith("#") && !template.startsWith("#tri:")) return [];
  const trimesters = template.includes("[") ? [0, 1, 2, 3] : [0];
  return trimesters.flatMap((at) =>
    sides
      .flatMap((side) => fillSide(withTrimester(template.replaceAll("#tri:", ""), at), side))
      .map((filled) => filled.split("|").map(whole)),
  );
}

function withTrimester(template: string, at: number): string {
  return template.replace(/\[([^\]]*)\]/g, (_, digits: string) => {
    const all = digits.split(",");
    return (all[at] === "-" ? all[3] : all[at]) ?? "0";
  });
}

function whole(code: string): string {
  const bare = code.trim().replace(".", "");
  return bare.endsWith("~") ? `${bare.slice(0, -1).padEnd(6, "X")}A` : bare;
}

const templates = [...vocabularies, externalCauses].flatMap(({ id, rows }) =>
  rows.flatMap(([names, code, when]) =>
    [code, ...Object.values(when ?? {})]
      .flatMap((value) => value.split(" + "))
      .filter((value) => value !== "")
      .map((template) => ({ from: `${id}: ${names.split("|")[0]}`, template: template.trim() })),
  ),
);
const ofDrugs = [
  ...longTermDrugs.map(({ code, names }) => ({ from: names.slice(0, 20), template: code })),
  ...drugClasses.map(([code, names]) => ({
    from: names.slice(0, 20),
    template: code
      .split("|")
      .map((one) => `${one}1~`)
      .join("|"),
  })),
];

/** Templates that no code of the book of a day stands for; a book that knows nothing of a code says nothing. */
function missingIn(book: CodeBook, days: readonly Day[]): readonly string[] {
  return [...templates, ...ofDrugs].flatMap(({ from, template }) =>
    alternativesOf(template).flatMap((alternatives) =>
      days.flatMap((on) => {
        const answers = alternatives.map((code) => book.diagnosis(code, on));
        const isGood = answers.some(
          (answer) => answer.kind === "no-data" || (answer.kind === "known" && answer.fact.billable),
        );
        return isGood ? [] : [`${from}: ${alternatives.join(" or ")} on ${on}`];
      }),
    ),
  );
}

describe("codes that the coder's own tables name", () => {
  it("can be billed on every day that the starter set knows them", () => {
    expect(causeTree.next.size).toBeGreaterThan(0);
    expect([...new Set(missingIn(starterCodeBook, ["2025-01-15", "2025-06-15", "2026-01-15"].map(day)))]).toEqual([]);
  });

  it.skipIf(missingRelease !== undefined)(
    `can be billed by the published releases of their days${missingRelease === undefined ? "" : ` (skipped: ${missingRelease})`}`,
    async () => {
      const april = await publishedOrderFile("FY2025apr_code-descriptions.zip", "icd10cm-order-April-2025.txt");
      expect([...new Set(missingIn(april, [day("2025-06-15")]))]).toEqual([]);
      const october = await publishedOrderFile("FY2026_icd10cm-code-descriptions-2026.zip", "icd10cm-order-2026.txt");
      expect([...new Set(missingIn(october, [day("2026-01-15")]))]).toEqual([]);
    },
  );
});
