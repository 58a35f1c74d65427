import { describe, expect, it } from "vitest";
import type { CodeBook } from "../../../shared/codes/code-book.ts";
import { decodeIndex, encodeIndex } from "../../../shared/codes/search/index-bytes.ts";
import { findByPhrase, findExternalCause } from "../../../shared/coding/index/find-by-phrase.ts";
import { day } from "../../../shared/values/day.ts";
import { missingRelease, publishedBook, publishedIndex } from "../../eval/index/published-release.ts";

const on = day("2025-05-01");

if (missingRelease !== undefined) process.stderr.write(`the published Index: skipped: ${missingRelease}\n`);

describe.skipIf(missingRelease !== undefined)("the published Index of FY2025", async () => {
  const { index: imported, faults } =
    missingRelease === undefined ? publishedIndex() : { index: undefined, faults: [] };
  const bytes = imported === undefined ? undefined : encodeIndex(imported);
  const index = bytes === undefined ? undefined : decodeIndex(bytes);
  const book: CodeBook | undefined =
    missingRelease === undefined ? { ...(await publishedBook()), index: () => index } : undefined;
  const find = (phrase: string) => {
    if (book === undefined) return "no release";
    const [first] = findByPhrase(phrase, book, on);
    return first?.kind === "coded" ? first.codes.join(" ") : (first?.reason ?? "nothing");
  };

  it("is read without a fault", () => {
    expect(faults).toEqual([]);
  });

  it.each([
    ["HTN", "I10"],
    ["Type 2 DM with diabetic polyneuropathy", "E1142"],
    ["T1DM with proliferative diabetic retinopathy, right eye", "E103591"],
    ["acute on chronic systolic heart failure", "I5023"],
    ["GERD without esophagitis", "K219"],
    ["OA right knee", "M1711"],
    ["MDD, recurrent, moderate", "F331"],
    ["acute DVT of right femoral vein", "I82411"],
    ["moderate persistent asthma with exacerbation", "J4541"],
    ["COPD exacerbation", "J441"],
    ["migraine without aura", "G43009"],
    ["lumbar radiculopathy", "M5416"],
    ["acute cystitis with hematuria", "N3001"],
    ["closed fracture of left distal radius, initial encounter", "S52502A"],
    ["displaced fracture of neck of right femur, subsequent encounter", "S72001D"],
    ["burn of right hand second degree", "T23201A"],
    ["laceration of right index finger", "S61210A"],
    ["pressure ulcer of sacrum stage 3", "L89153"],
    ["hypertensive heart and chronic kidney disease with heart failure", "I130"],
    ["cancer of right breast, upper outer quadrant", "C50411"],
    ["basal cell carcinoma of nose", "C44311"],
    ["benign neoplasm of ascending colon", "D122"],
    ["discoid lupus", "L930"],
    ["primary open-angle glaucoma", "H401190"],
    ["history of breast cancer", "Z853"],
    ["former smoker", "Z87891"],
    ["intentional overdose of aspirin", "T39012A"],
  ])("%s is %s", (phrase, wanted) => {
    expect(find(phrase)).toBe(wanted);
  });

  it("has external causes", () => {
    const [first] = book === undefined ? [] : findExternalCause("fall from ladder", book, on);
    expect(first).toMatchObject({ kind: "coded", codes: ["W11XXXA"] });
  });
});
