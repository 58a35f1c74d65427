import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findByPhrase } from "../../../shared/coding/index/find-by-phrase.ts";
import { day } from "../../../shared/values/day.ts";
import { orderBook } from "../../builders/order-book.ts";
import { smallIndex } from "../../builders/small-index.ts";

const index = smallIndex(`
Diabetes, diabetic (mellitus) (sugar) | E11.9
  with
    neuropathy | E11.40
    chronic kidney disease | E11.22
  type 1 | E10.9
    with
      neuropathy | E10.40
Failure, failed
  heart (acute) (sudden) | I50.9
    with
      hypertension | see Hypertension, heart
Fracture, pathological
  ankle | M84.47-
Fracture, traumatic | T14.8
  ankle | S82.899
Hypertension, hypertensive (benign) (essential) | I10
  heart (disease) | I11.9
    with
      heart failure (congestive) | I11.0
Loop | see Noose
Noose | see Loop
Neuropathy, neuropathic | G62.9
  diabetic | see Diabetes, with, neuropathy
Otitis
  media | H66.9-
Pneumonia | J18.9
  Q fever | A78 J17`);

const book = {
  ...orderBook(
    "A78 Q fever",
    "E109 Type 1 diabetes mellitus without complications",
    "E1040 Type 1 diabetes mellitus with diabetic neuropathy, unspecified",
    "E1122 Type 2 diabetes mellitus with diabetic chronic kidney disease",
    "E1140 Type 2 diabetes mellitus with diabetic neuropathy, unspecified",
    "E119 Type 2 diabetes mellitus without complications",
    "G629 Polyneuropathy, unspecified",
    "H6690 Otitis media, unspecified, unspecified ear",
    "H6691 Otitis media, unspecified, right ear",
    "H6692 Otitis media, unspecified, left ear",
    "H6693 Otitis media, unspecified, bilateral",
    "I10 Essential (primary) hypertension",
    "I110 Hypertensive heart disease with heart failure",
    "I119 Hypertensive heart disease without heart failure",
    "I509 Heart failure, unspecified",
    "J17 Pneumonia in diseases classified elsewhere",
    "J189 Pneumonia, unspecified organism",
    ...["right", "left", "unspecified"].flatMap((side, at) =>
      [
        ["A", "initial encounter for closed fracture"],
        ["B", "initial encounter for open fracture type I or II"],
        ["D", "subsequent encounter for closed fracture with routine healing"],
        ["K", "subsequent encounter for closed fracture with nonunion"],
        ["S", "sequela"],
      ].map(([last, words]) => `S8289${at === 2 ? 9 : at + 1}${last} Other fracture of ${side} lower leg, ${words}`),
    ),
  ),
  index: () => index,
};

const find = (phrase: string) => findByPhrase(phrase, book, day("2025-03-04"));
const codes = (phrase: string) => {
  const [first] = find(phrase);
  return first?.kind === "coded" ? first.codes : first?.reason;
};

describe("a diagnosis phrase", () => {
  it.each([
    ["essential hypertension", ["I10"]],
    ["HYPERTENSION", ["I10"]],
    ["Neuropathy, diabetic", ["E11.40"]],
    ["diabetic neuropathy", ["E11.40"]],
    ["type 1 diabetes mellitus with neuropathy", ["E10.40"]],
    ["diabetes with chronic kidney disease", ["E11.22"]],
    ["hypertensive heart disease with congestive heart failure", ["I11.0"]],
    ["pneumonia in Q fever", ["A78", "J17"]],
    ["otitis media, left ear", ["H66.92"]],
    ["otitis media", ["H66.90"]],
    ["fracture of right ankle", ["S82.891A"]],
    ["open fracture of ankle", ["S82.899B"]],
    ["subsequent encounter, left ankle fracture with nonunion", ["S82.892K"]],
  ])("%s", (phrase, wanted) => {
    expect(codes(phrase)).toEqual(wanted.map((code) => code.replace(".", "")));
  });

  it("says by which path, with which words, and what it leaves open", () => {
    const phrase = "Acute otitis media";
    const [first] = find(phrase);
    expect(first).toMatchObject({ path: ["Otitis", "media"], unsaid: ["laterality"], release: "FY2025" });
    expect(first?.evidence.map(({ from, to }) => phrase.slice(from, to))).toEqual(["otitis", "media"]);
    expect(first?.unexplained.map(({ from, to }) => phrase.slice(from, to))).toEqual(["Acute"]);
  });

  it("says that the record is silent about the seventh character", () => {
    expect(find("right ankle fracture")[0]?.unsaid).toEqual(["seventh-character"]);
  });

  it("ends where references lead in a circle", () => {
    expect(codes("noose")).toBe("see");
  });

  it("never names a code that the release has not", () => {
    expect(codes("pathological fracture of ankle")).toBe("not-in-release");
  });

  it("has no answer without an Index", () => {
    expect(findByPhrase("pneumonia", { ...book, index: () => undefined }, day("2025-03-04"))).toEqual([]);
  });

  it("finds the same in any order of the words", () => {
    const words = ["type", "1", "diabetes", "mellitus", "with", "neuropathy"];
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: words.length }), (order) => {
        expect(codes(order.join(" "))).toEqual(["E1040"]);
      }),
      { numRuns: 50 },
    );
  });

  it("takes any text", () => {
    const pieces = fc.constantFrom(
      "diabetes",
      "with",
      "fracture",
      "ankle",
      "(",
      "-",
      "'s",
      "loop",
      "\u0301",
      "  ",
      "A78",
      "right",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 60 }).map((all) => all.join(" ")),
        ),
        (text) => {
          for (const { confidence, evidence } of find(text)) {
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
            expect(evidence.every(({ from, to }) => from < to && to <= text.length)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
