import { describe, expect, it } from "vitest";
import type { CodeBook } from "../../../shared/codes/code-book.ts";
import { emptyCodeBook } from "../../../shared/codes/empty-code-book.ts";
import { day } from "../../../shared/values/day.ts";
import { linesOf, servicesOf } from "./lines-of.ts";

const release = "ncci 2026Q1";
const paired = (column1: string, column2: string, modifierIndicator: "0" | "1"): CodeBook => ({
  ...emptyCodeBook,
  pair: (_setting, one, other) =>
    one === column1 && other === column2
      ? { kind: "known", fact: { modifierIndicator }, release }
      : { kind: "unknown", release },
});

describe("the pointers of a line", () => {
  const diagnoses = [
    { code: "I10", spans: [{ start: 21, end: 24 }] },
    { code: "M1711", spans: [{ start: 70, end: 80 }] },
    { code: "Z23" },
  ];

  it("are all problems for a visit, the problem of the place for a procedure, and the vaccination for a vaccine", () => {
    const text =
      "Established patient. HTN not at goal, lisinopril increased. Separately, right knee osteoarthritis: right knee injected. Tdap given IM.";
    const { lines } = servicesOf(text, { ageYears: 50 }, { diagnoses });
    expect(lines.map(({ code, pointers }) => [code, pointers])).toEqual([
      ["99214", [1, 2]],
      ["20610", [2]],
      ["90715", [3]],
      ["90471", [3]],
    ]);
  });

  it("are never how and where an injury happened", () => {
    const text = "Established patient. Fell off the monkey bars at school. Left wrist sprain. Ibuprofen.";
    const { lines } = servicesOf(
      text,
      { ageYears: 8 },
      {
        diagnoses: [
          { code: "S63502A", spans: [{ start: 57, end: 74 }] },
          { code: "W092XXA", spans: [{ start: 21, end: 46 }] },
          { code: "Y92219", spans: [{ start: 50, end: 56 }] },
        ],
      },
    );
    expect(lines.map(({ pointers }) => pointers)).toEqual([[1]]);
  });

  it("are those of the same part of the body and side, not of the sentence next to it", () => {
    const text =
      "Right knee OA, worsening. New left shoulder impingement. Right knee injected with triamcinolone 40 mg.";
    const sided = [
      { code: "M1711", spans: [{ start: 0, end: 13 }] },
      { code: "M7542", spans: [{ start: 30, end: 54 }] },
    ];
    const { lines } = servicesOf(text, {}, { diagnoses: sided });
    expect(lines.filter(({ code }) => code !== "99214").map(({ code, pointers }) => [code, pointers])).toEqual([
      ["20610", [1]],
      ["J3301", [1]],
    ]);
  });

  it("are at most four", () => {
    const many = ["I10", "E119", "E785", "J449", "N183"].map((code) => ({ code }));
    expect(servicesOf("Established patient. Refilled lisinopril.", {}, { diagnoses: many }).lines[0]?.pointers).toEqual(
      [1, 2, 3, 4],
    );
  });

  it("wait for a coder where nothing says what the service was for", () => {
    const { lines } = servicesOf("Ketorolac 30 mg IM given.", {}, { diagnoses: [{ code: "I10" }, { code: "E119" }] });
    expect(lines[1]).toMatchObject({ code: "J1885", pointers: [1], standing: "review" });
    expect(servicesOf("Ketorolac 30 mg IM given.", {}, { diagnoses: [] }).lines[1]).toMatchObject({
      pointers: [],
      standing: "review",
    });
  });
});

describe("the tables of code pairs", () => {
  const text = "Right knee injected. Incision and drainage of abscess of the left arm.";

  it("part two services by a modifier that a coder confirms", () => {
    const { lines } = servicesOf(text, {}, { codes: paired("20610", "10060", "1") });
    expect(lines.map(({ code, modifiers, standing }) => [code, modifiers, standing])).toEqual([
      ["10060", ["59"], "review"],
      ["20610", ["RT"], "sure"],
    ]);
  });

  it("drop a service that is never billed beside another", () => {
    const coded = servicesOf(text, {}, { codes: paired("20610", "10060", "0") });
    expect(coded.lines.map(({ code }) => code)).toEqual(["20610"]);
    expect(coded.notBilled).toContainEqual(expect.objectContaining({ code: "10060" }));
  });

  it("ask for 25 on a visit only where they have the pair", () => {
    const note = "Established patient. HTN not at goal, lisinopril increased. Separately, right knee injected.";
    expect(linesOf(note, {}, { codes: paired("20610", "99214", "1") })[0]).toBe("99214-25 x1");
    expect(linesOf(note, {}, { codes: paired("20610", "99213", "1") })[0]).toBe("99214 x1");
  });
});

describe("the code sets", () => {
  it("say which release has the code, and send one that has ended to a coder", () => {
    const known: CodeBook = {
      ...emptyCodeBook,
      procedure: (code) =>
        code === "87880"
          ? { kind: "known", fact: { code, system: "cpt" }, release: "cpt 2026" }
          : { kind: "unknown", release: "cpt 2026" },
      units: () => ({ kind: "known", fact: { units: 1, adjudication: "3" }, release }),
    };
    expect(servicesOf("Rapid strep positive in office.", {}, { codes: known }).lines[0]).toMatchObject({
      release: "cpt 2026",
      standing: "sure",
    });
    const { lines } = servicesOf("Ketorolac 60 mg IM given.", {}, { codes: known });
    expect(lines[1]).toMatchObject({ code: "J1885", release: undefined, standing: "review" });
    expect(lines[1]?.doubts).toHaveLength(2);
  });

  it("do not pay both sides of what is not bilateral", () => {
    const codes: CodeBook = {
      ...emptyCodeBook,
      procedure: (code) => ({ kind: "known", fact: { code, system: "cpt", bilateral: "2" }, release: "cpt 2026" }),
    };
    expect(servicesOf("Injected both knees.", {}, { codes }).lines[0]).toMatchObject({
      modifiers: [],
      standing: "review",
    });
  });
});

describe("an operation of the history", () => {
  const codes: CodeBook = {
    ...emptyCodeBook,
    procedure: (code) => ({
      kind: "known",
      fact: { code, system: "cpt", global: code === "47562" ? "090" : "XXX" },
      release: "cpt 2026",
    }),
  };
  const on = (date: string, text: string) =>
    servicesOf(text, {}, { codes, past: [{ procedure: "47562", day: day(date) }] }).lines[0]?.standing;

  it("has a coder ask what a visit in its global days is about, on the last of them and not after", () => {
    const text = "Established patient. HTN at goal. Refilled lisinopril.";
    expect([on("2025-12-04", text), on("2025-12-03", text)]).toEqual(["review", "sure"]);
  });

  it("is not asked about where the text answers", () => {
    expect(on("2026-02-20", "Post-op day 12, unrelated: Strep pharyngitis. Amoxicillin prescribed. Established.")).toBe(
      "sure",
    );
  });
});
