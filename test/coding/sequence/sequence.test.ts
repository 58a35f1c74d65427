import { describe, expect, it } from "vitest";
import { codeNote } from "../../../shared/coding/code-note.ts";
import { day } from "../../../shared/values/day.ts";
import { coded } from "../coded.ts";
import { everyCodeBook } from "../every-code-book.ts";

const why = (text: string, setting: "outpatient" | "inpatient" = "outpatient") =>
  codeNote(text, { book: everyCodeBook, day: day("2025-11-03"), setting }).firstListed;

/** What the order rests on, a text, its codes in order, and what the reason must say. */
const orders: readonly (readonly [rests: string, text: string, codes: string, reason: RegExp])[] = [
  ["the order of the note", "Gout. Hypertension.", "M109 I10", /named first/],
  ["the complaint that a diagnosis explains", "CC: cough\nA: 1. HTN 2. Acute bronchitis", "J209 I10", /visit was for/],
  [
    "the part of the body in the complaint",
    "CC: knee\nA: HTN; osteoarthritis of the right knee",
    "M1711 I10",
    /visit was for/,
  ],
  ["what the patient is here for", "HTN, stable. Here for gout.", "M109 I10", /"here for"/],
  ["the main issue", "Here for HTN. Main issue today: gout.", "M109 I10", /"main issue today"/],
  ["what is followed up", "Asthma follow up. HTN too.", "J45909 I10", /visit was for/],
  ["the examination", "Annual physical. New finding: gout.", "Z0001 M109", /I\.C\.21\.c\.15/],
  ["screening before its finding", "Screening colonoscopy. Polyp of colon removed.", "Z1211 K635", /screening/],
  ["chemotherapy before the neoplasm", "Breast cancer, left. Here for chemotherapy.", "Z5111 C50912", /I\.C\.2\.e\.2/],
  [
    "the cause before its manifestation",
    "Dementia in Alzheimer's disease.",
    "G309 F0280",
    /Alzheimer|named first|cause/,
  ],
  ["the gravest injury", "Forearm abrasion, right. Fracture of left femur neck.", "S72002A S50811A", /gravest/],
  [
    "why the patient came before who they are",
    "62F with asthma, hypertension. Acute cystitis.",
    "N3000 J45909 I10",
    /named first/,
  ],
  ["what is treated before what is stable", "Hypertension stable. Gout flare.", "M109 I10", /named first/],
  ["what a visit is called by", "BP recheck. Eczema. Hypertension.", "I10 L309", /visit was for/],
  [
    "what an operation led to before the care after it",
    "Wound check. Wound dehiscence.",
    "T8131XA Z4889",
    /named first/,
  ],
  ["the infection before the fluid it cost", "Dehydration. Viral gastroenteritis.", "A084 E860", /named first/],
  ["a status last", "Pacemaker. CAD.", "I2510 Z950", /named first/],
];

describe("the order of codes", () => {
  it.each(orders)("rests on %s", (_, text, codes, reason) => {
    expect(coded(text)).toBe(codes);
    expect(why(text)).toMatch(reason);
  });

  it("begins with the principal diagnosis of an inpatient, wherever it stands", () => {
    const text = "Secondary diagnoses: gout, asthma.\nPrincipal diagnosis: acute pancreatitis.";
    expect(coded(text, "inpatient")).toBe("K8590 M109 J45909");
    expect(why(text, "inpatient")).toMatch(/"principal diagnosis"/);
  });

  it("never begins with an external cause, a status or a vaccination that came along", () => {
    expect(coded("Flu shot given. Asthma.")).toBe("J45909 Z23");
    expect(coded("Slipped on ice. Left wrist sprain.")).toBe("S63502A W000XXA");
  });
});
