import { describe, expect, it } from "vitest";
import { findByPhrase, findExternalCause } from "../../../shared/coding/index/find-by-phrase.ts";
import { day } from "../../../shared/values/day.ts";
import { orderBook } from "../../builders/order-book.ts";
import { smallIndex } from "../../builders/small-index.ts";

const externalCauses = smallIndex(`
Fall, falling | W19
  from, off, out of
    ladder | W11`).terms;

const index = smallIndex(
  `
Cancer | see Neoplasm, malignant, by site
Diabetes, diabetic | E11.9
  type 1 | E10.9
Neuropathy, neuropathic | G62.9
  diabetic | see E08-E13 with .40
Twin (first) | Q01.0
Twin (second) | Q02`,
  {
    externalCauses,
    neoplasms: [
      {
        title: "Neoplasm, neoplastic",
        primary: "C80.1",
        secondary: "C79.9",
        benign: "D36.9",
        children: [
          { title: "bone", primary: "C41.9", secondary: "C79.51", benign: "D16.9", children: [] },
          { title: "breast", primary: "C50.91-", secondary: "C79.81", inSitu: "D05.9-", benign: "D24.-", children: [] },
          { title: "skin", children: [{ title: "lip (lower)", primary: "C44.00", children: [] }] },
        ],
      },
    ],
    drugs: [
      {
        title: "Penicillin (any)",
        accidental: "T36.0X1",
        selfHarm: "T36.0X2",
        adverseEffect: "T36.0X5",
        underdosing: "T36.0X6",
        children: [],
      },
    ],
  },
);

const encounters = ["initial encounter", "subsequent encounter", "sequela"];
const book = {
  ...orderBook(
    ...["right", "left", "unspecified"].map(
      (side, at) => `C5091${at === 2 ? 9 : at + 1} Malignant neoplasm of ${side} female breast`,
    ),
    "C7951 Secondary malignant neoplasm of bone",
    "C7981 Secondary malignant neoplasm of breast",
    "C799 Secondary malignant neoplasm of unspecified site",
    "C801 Malignant (primary) neoplasm, unspecified",
    "D0590 Unspecified carcinoma in situ of unspecified breast",
    "D0592 Unspecified carcinoma in situ of left breast",
    "D249 Benign neoplasm of unspecified breast",
    "E1040 Type 1 diabetes mellitus with diabetic neuropathy, unspecified",
    "E1140 Type 2 diabetes mellitus with diabetic neuropathy, unspecified",
    "E119 Type 2 diabetes mellitus without complications",
    "E109 Type 1 diabetes mellitus without complications",
    "G629 Polyneuropathy, unspecified",
    "Q010 Twin of one kind",
    "Q02 Twin of another kind",
    ...encounters.flatMap((words, at) => [
      `T360X1${"ADS"[at]} Poisoning by penicillins, accidental, ${words}`,
      `T360X2${"ADS"[at]} Poisoning by penicillins, intentional self-harm, ${words}`,
      `T360X5${"ADS"[at]} Adverse effect of penicillins, ${words}`,
      `T360X6${"ADS"[at]} Underdosing of penicillins, ${words}`,
      `W11XXX${"ADS"[at]} Fall on and from ladder, ${words}`,
      `W19XXX${"ADS"[at]} Unspecified fall, ${words}`,
    ]),
  ),
  index: () => index,
};
const on = day("2025-03-04");
const codes = (phrase: string) => {
  const [first] = findByPhrase(phrase, book, on);
  return first?.kind === "coded" ? first.codes.join(" ") : `${first?.reason} ${first?.choices.join(" ")}`;
};

describe("neoplasms by behaviour and site", () => {
  it.each([
    ["cancer of the left breast", "C50912"],
    ["breast cancer metastatic to bone", "C50919 C7951"],
    ["right breast carcinoma with bone metastases", "C50911 C7951"],
    ["metastatic breast cancer", "C50919 C799"],
    ["metastatic bone cancer", "C7951"],
    ["bone metastasis", "C7951"],
    ["carcinoma in situ of left breast", "D0592"],
    ["benign neoplasm of breast", "D249"],
    ["cancer", "C801"],
  ])("%s", (phrase, wanted) => {
    expect(codes(phrase)).toBe(wanted);
  });

  it("says that it used the table", () => {
    expect(findByPhrase("breast cancer", book, on)[0]).toMatchObject({
      part: "neoplasm-table",
      path: ["Neoplasm, neoplastic", "breast"],
      printed: ["C50.91-"],
      unsaid: ["laterality"],
    });
  });
});

describe("drugs by intent", () => {
  it.each([
    ["adverse effect of penicillin", "T360X5A"],
    ["intentional overdose of penicillin", "T360X2A"],
    ["accidental poisoning by penicillin, subsequent encounter", "T360X1D"],
    ["underdosing of penicillin", "T360X6A"],
  ])("%s", (phrase, wanted) => {
    expect(codes(phrase)).toBe(wanted);
    expect(findByPhrase(phrase, book, on)[0]?.part).toBe("drug-table");
  });
});

describe("references", () => {
  it("to codes follow the type that the phrase says", () => {
    expect(codes("diabetic neuropathy")).toBe("E1140");
    expect(codes("neuropathy, diabetes type 1")).toBe("E1040");
  });

  it("are not needed where two entries have the same words: both codes are told", () => {
    expect(codes("twin")).toBe("same-words Q010 Q02");
  });
});

describe("external causes", () => {
  it("are found in their own Index, with their seventh character", () => {
    const [first] = findExternalCause("fell: fall from a ladder, initial encounter", book, on);
    expect(first).toMatchObject({ kind: "coded", codes: ["W11XXXA"], part: "external-causes" });
    expect(findByPhrase("ladder", book, on)).toEqual([]);
  });
});
