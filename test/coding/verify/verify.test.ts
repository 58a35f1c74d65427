import { describe, expect, it } from "vitest";
import type { CodeBook } from "../../../shared/codes/code-book.ts";
import { codeNote } from "../../../shared/coding/code-note.ts";
import { day } from "../../../shared/values/day.ts";
import { orderBook } from "../../builders/order-book.ts";
import { coded } from "../coded.ts";

const note = (text: string, book: CodeBook) => codeNote(text, { book, day: day("2025-11-03"), setting: "outpatient" });

describe("a code of a note", () => {
  it("waits for a coder where its part of the body is named in another sentence", () => {
    const book = orderBook("M25551 Pain in right hip", "M25559 Pain in unspecified hip");
    expect(note("R hip moves well. Painful at night.", book).codes).toMatchObject([
      { code: "M25551", standing: "review" },
    ]);
    expect(note("R hip pain at night.", book).codes).toMatchObject([{ code: "M25551", standing: "sure" }]);
  });

  it("is given for each place of one name", () => {
    expect(coded("Abrasions of the R knee and L elbow.")).toBe("S80211A S50312A");
    expect(coded("Lacerations: R hand, L forearm.")).toBe("S61411A S51812A");
  });

  it("is healing where a joint was put back days ago, and never unhealed for what was ruled out", () => {
    expect(coded("R anterior shoulder dislocation reduced 5 days ago.")).toBe("S43014D");
    expect(coded("Scaphoid nonunion? New displaced R radial styloid fracture.")).toContain("S52511A");
  });

  it("is given only where the release of the day has it", () => {
    expect(note("Gout.", orderBook("J45909 Unspecified asthma, uncomplicated")).codes).toEqual([]);
    expect(note("Gout.", orderBook("M109 Gout, unspecified")).codes).toMatchObject([
      { code: "M109", standing: "review", release: "icd-10-cm test", doubts: [expect.stringContaining("unspecified")] },
    ]);
  });

  it("is sure where it is named, exact and known, and carries the words that support it", () => {
    const text = "A/P: HTN, at goal.";
    const [code] = note(text, orderBook("I10 Essential (primary) hypertension")).codes;
    expect(code).toMatchObject({ code: "I10", standing: "sure", rule: "vocabulary/circulatory", doubts: [] });
    expect(code?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(["HTN"]);
  });

  it("waits for a coder, with the others named, where another of its category has a word of the note", () => {
    const book = orderBook("J320 Chronic maxillary sinusitis", "J322 Chronic ethmoidal sinusitis");
    expect(note("Chronic maxillary sinusitis of the ethmoid type.", book).codes[0]).toMatchObject({
      standing: "review",
    });
    const [code] = note("Dx: chronic maxillary sinusitis, ethmoidal cells thick", book).codes;
    expect(code?.suggestions.map((each) => each.code)).toEqual(code?.code === "J320" ? ["J322"] : []);
  });

  it("is not given twice, and a symptom of it is set aside with the reason", () => {
    const book = orderBook("K219 Gastro-esophageal reflux disease without esophagitis", "R12 Heartburn");
    const whole = note("GERD. Heartburn from reflux.", book);
    expect(whole.codes.map(({ code }) => code)).toEqual(["K219"]);
    expect(whole.notCoded).toMatchObject([{ code: "R12" }]);
  });

  it("takes a symptom with it that the note hangs on it, and none that the note sets apart", () => {
    expect(coded("GAD with insomnia.")).toBe("F411");
    expect(coded("Psoriasis: fatigue, chills.")).toBe("L409");
    expect(coded("Fatigue from psoriasis.")).toBe("L409");
    expect(coded("Psoriasis, unrelated fatigue.")).toContain("R5383");
    expect(coded("Psoriasis. Fatigue.")).toContain("R5383");
  });

  it("keeps the pain of one side where a disease of the other would explain it", () => {
    const book = orderBook("M1711 Unilateral primary osteoarthritis, right knee", "M25562 Pain in left knee");
    const codes = (text: string) => note(text, book).codes.map(({ code }) => code);
    expect(codes("A: 1) R knee OA 2) L knee pain")).toEqual(["M1711", "M25562"]);
    expect(codes("A: 1) R knee OA 2) R knee pain")).toEqual(["M1711"]);
  });

  it("is the assessment's where the assessment names the condition and the course of the illness says more of it", () => {
    const book = orderBook("F17200 Nicotine dependence", "F17210 Nicotine dependence, cigarettes", "I10 Hypertension");
    const whole = note("HPI: Smokes 1 ppd.\n\nAssessment:\n1. HTN\n2. Tobacco use disorder\n", book);
    expect(whole.codes.map(({ code }) => code)).toEqual(["I10", "F17210"]);
  });

  it("follows the release over its first day", () => {
    const book = orderBook("E119 Type 2 diabetes mellitus without complications");
    expect(note("T2DM in remission.", book).codes.map(({ code }) => code)).toEqual(["E119"]);
    const newer = orderBook("E11A Type 2 diabetes mellitus without complications in remission", "E119 Type 2 diabetes");
    expect(note("T2DM in remission.", newer).codes.map(({ code }) => code)).toEqual(["E11A"]);
  });

  it("never throws, whatever the text", () => {
    for (const text of [
      "",
      "\n\n",
      "????",
      "A:".repeat(5_000),
      "R/o ".repeat(3_000),
      "\u0000\ud800 no no no",
      "1. 2. 3.",
    ])
      expect(() => note(text, orderBook("I10 Essential (primary) hypertension"))).not.toThrow();
  });
});
