import { describe, expect, it } from "vitest";
import { readWords } from "../../../shared/codes/search/words.ts";
import { putSynonyms } from "../../../shared/coding/index/synonyms.ts";

const put = (text: string) =>
  putSynonyms(text, readWords(text))
    .map(({ stem }) => stem)
    .join(" ");

describe("abbreviations and common names", () => {
  it.each([
    ["HTN", "hypertension"],
    ["htn and hld", "hypertension and hyperlipidemia"],
    ["DM type 2", "type 2 diabetes mellitus"],
    ["kidney stones", "calculus of kidney"],
    ["b/l knee pain", "bilateral pain in joint knee"],
    ["Rt. ear", "right ear"],
  ])("%s is %s", (text, wanted) => {
    expect(put(text)).toBe(wanted);
  });

  it("takes a word for an abbreviation in capitals only", () => {
    expect(put("MS")).toBe("multiple sclerosis");
    expect(put("all of it")).toBe("all of it");
  });

  it("stands where the abbreviation stood", () => {
    const text = "old CVA, left";
    const at = putSynonyms(text, readWords(text)).filter(({ stem }) => stem === "infarction");
    expect(at.map(({ from, to }) => text.slice(from, to))).toEqual(["CVA"]);
  });
});
