import { describe, expect, it } from "vitest";
import type { TabularEntry } from "../../../shared/codes/tabular.ts";
import { codeNote } from "../../../shared/coding/code-note.ts";
import { day } from "../../../shared/values/day.ts";
import { codeBookOf } from "../../builders/code-book.ts";
import { everyCodeBook } from "../every-code-book.ts";

const range = (from: string, to = from) => ({ text: "invented", codes: [{ from, to }] });
const entry = (code: string, notes: TabularEntry["notes"]): TabularEntry => ({ code, title: code, notes });

/** A note coded by a release whose Tabular List has these entries alone. */
function coded(text: string, ...tabular: readonly TabularEntry[]) {
  const { tabular: ofDay } = codeBookOf({ tabular });
  return codeNote(text, { book: { ...everyCodeBook, tabular: ofDay }, day: day("2025-11-03"), setting: "outpatient" });
}

describe("the notes of the Tabular List", () => {
  it("take a symptom away that the note at a disease excludes, and say so", () => {
    const text = "Gout. Epistaxis.";
    expect(coded(text).codes.map(({ code }) => code)).toEqual(["M109", "R040"]);
    const note = coded(text, entry("M10", { excludes1: [range("R04")] }));
    expect(note.codes.map(({ code }) => code)).toEqual(["M109"]);
    expect(note.notCoded).toMatchObject([{ code: "R040", reason: expect.stringContaining("Excludes1 note at M10") }]);
  });

  it("send two diseases to a coder that exclude each other", () => {
    const note = coded("Gout. Psoriasis.", entry("L40", { excludes1: [range("M10", "M11")] }));
    expect(note.codes.map(({ code, standing }) => [code, standing])).toEqual([
      ["M109", "review"],
      ["L409", "review"],
    ]);
    expect(note.codes.every(({ doubts }) => doubts.some((doubt) => doubt.includes("Excludes1")))).toBe(true);
  });

  it("say nothing of what stands under the same note", () => {
    const note = coded("Gout. Psoriasis.", entry("L40", { excludes1: [range("K20")] }));
    expect(note.codes.every(({ doubts }) => !doubts.some((doubt) => doubt.includes("Excludes1")))).toBe(true);
  });

  it("bring back what was left out where a given code asks for it in addition, for a coder and with the reason", () => {
    const text = "A: Acute bronchitis. Cough.";
    expect(coded(text, entry("J20", {})).codes.map(({ code }) => code)).toEqual(["J209"]);
    const note = coded(text, entry("J20", { useAdditional: [range("R05")] }));
    expect(note.codes.map(({ code, standing }) => [code, standing])).toEqual([
      ["J209", expect.anything()],
      ["R059", "review"],
    ]);
    expect(note.codes[1]?.doubts.at(-1)).toContain('"use additional code" note at J20');
    const also = coded(text, entry("J20", { codeAlso: [range("R05")] }));
    expect(also.codes[1]?.reason).toContain('"code also" note at J20');
  });

  it("bring back nothing that the note of the visit denies", () => {
    const note = coded("A: Acute bronchitis. No cough.", entry("J20", { useAdditional: [range("R05")] }));
    expect(note.codes.map(({ code }) => code)).toEqual(["J209"]);
  });

  it("put the cause before what asks for it first, whatever the note's order", () => {
    const text = "Psoriasis. Gout.";
    expect(coded(text).codes.map(({ code }) => code)).toEqual(["L409", "M109"]);
    const note = coded(text, entry("L40", { codeFirst: [range("M10")] }));
    expect(note.codes.map(({ code }) => code)).toEqual(["M109", "L409"]);
    expect(note.firstListed).toMatch(/M10\.9 is first: it is the cause of L40\.9/);
  });
});
