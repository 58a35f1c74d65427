import { describe, expect, it } from "vitest";
import { day } from "../../../shared/values/day.ts";
import { linesOf, servicesOf } from "./lines-of.ts";

const levels: readonly (readonly [behavior: string, text: string, line: string])[] = [
  [
    "takes one stable chronic illness and a refill for low problems",
    "Established patient. HTN at goal. Refilled lisinopril.",
    "99213 x1",
  ],
  [
    "takes two of them for moderate",
    "Established patient. HTN at goal, hyperlipidemia stable. Refilled lisinopril and atorvastatin.",
    "99214 x1",
  ],
  [
    "takes one that is not at goal for moderate",
    "Established patient. HTN not at goal, lisinopril increased to 20 mg.",
    "99214 x1",
  ],
  [
    "does not take a denied exacerbation for one",
    "Established patient. Asthma, no exacerbation. Continue albuterol.",
    "99213 x1",
  ],
  [
    "does not lift a sore throat by a prescription alone",
    "Established patient. Strep pharyngitis. Amoxicillin prescribed.",
    "99213 x1",
  ],
  [
    "takes pneumonia and a prescription for moderate",
    "New patient. Pneumonia, fever 39. Levofloxacin prescribed.",
    "99204 x1",
  ],
  [
    "takes three tests for moderate data",
    "Established patient. Chest pain. CBC, CMP and troponin ordered. Ibuprofen OTC.",
    "99214 x1",
  ],
  [
    "takes the family's account for limited data",
    "New patient. Fall with hip pain; history obtained from daughter. Told to rest, OTC acetaminophen.",
    "99203 x1",
  ],
  ["takes a cold and rest for the least level", "New patient. Common cold. Rest and fluids.", "99202 x1"],
  [
    "takes total time where it is more than the decision",
    "Established patient. Common cold, rest. Total time today 41 minutes.",
    "99215 x1",
  ],
  [
    "takes the decision where it is more than the time",
    "Established patient. HTN uncontrolled, amlodipine added. Total time 12 minutes.",
    "99214 x1",
  ],
  [
    "does not take the minutes of an infusion or of others for total time",
    "Established patient. HTN at goal. Refilled lisinopril. Nurse spent 45 minutes on forms.",
    "99213 x1",
  ],
];

describe("the level of an office visit", () => {
  it.each(levels)("%s", (_behavior, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  it("stands one minute below each threshold at the level before", () => {
    const at = (minutes: number, patient: "new" | "established") =>
      linesOf(`Common cold. Total time ${minutes} minutes.`, { patient });
    expect([at(44, "new"), at(45, "new"), at(59, "new"), at(60, "new")]).toEqual([
      ["99203 x1"],
      ["99204 x1"],
      ["99204 x1"],
      ["99205 x1"],
    ]);
    expect([at(29, "established"), at(30, "established"), at(39, "established"), at(40, "established")]).toEqual([
      ["99213 x1"],
      ["99214 x1"],
      ["99214 x1"],
      ["99215 x1"],
    ]);
  });

  it("shows each element with its places and why", () => {
    const text = "Established patient. HTN not at goal, lisinopril increased. BMP ordered.";
    const { visit, lines } = servicesOf(text);
    expect(visit).toMatchObject({ patient: "established", basis: "mdm", decision: 4, code: "99214" });
    expect(
      visit?.elements.map(({ name, level, signs }) => [
        name,
        level,
        signs.map(({ start, end }) => text.slice(start, end)),
      ]),
    ).toEqual([
      ["problems", 4, ["HTN"]],
      ["data", 2, ["BMP"]],
      ["risk", 4, ["lisinopril"]],
    ]);
    expect(lines[0]?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(["HTN", "lisinopril"]);
  });

  it("leaves a chronic illness of which nothing is said to a coder", () => {
    const [line] = servicesOf("Established patient. HTN. Refilled lisinopril.").lines;
    expect(line).toMatchObject({ code: "99213", standing: "review" });
    expect(line?.doubts.join()).toContain("at its goal");
  });

  it("does not ask about one that the level does not rest on", () => {
    const [line] = servicesOf("Established patient. Asthma. HTN not at goal, lisinopril increased.").lines;
    expect(line).toMatchObject({ code: "99214", standing: "sure" });
  });

  it("takes new or established from the history before the text, and asks where neither says", () => {
    expect(linesOf("New patient. Common cold, rest.", { patient: "established" })).toEqual(["99212 x1"]);
    expect(servicesOf("Common cold. Exam: lungs clear. Rest.").lines[0]).toMatchObject({
      code: "99212",
      standing: "review",
    });
  });

  it("counts diagnoses that the text does not name", () => {
    const diagnoses = [{ code: "I10" }, { code: "E119" }];
    expect(
      linesOf("Established patient. Medications reviewed, refilled lisinopril and metformin.", {}, { diagnoses }),
    ).toEqual(["99214 x1"]);
  });

  it("levels an emergency visit by decision only", () => {
    expect(linesOf("Ankle sprain. Ibuprofen OTC. Total time 50 minutes.", { placeOfService: "23" })).toEqual([
      "99283 x1",
    ]);
  });

  it("has no level for days before the rules", () => {
    expect(linesOf("Established patient. HTN at goal. Refilled lisinopril.", {}, { day: day("2020-12-31") })).toEqual(
      [],
    );
  });
});

const kinds: readonly (readonly [behavior: string, text: string, lines: readonly string[]])[] = [
  ["bills a preventive visit by age", "Established, 66 y/o, commercial. Annual physical. No complaints.", ["99397 x1"]],
  ["bills a new infant's preventive visit", "New patient, 2 month old well child visit.", ["99381 x1"]],
  [
    "does not bill a preventive visit that is only planned",
    "Established patient. Common cold, rest. Will schedule annual physical.",
    ["99212 x1"],
  ],
  [
    "bills a problem beside it only where it is told apart",
    "Established, 52 y/o. Annual physical. HTN at goal. Refilled lisinopril.",
    ["99396 x1"],
  ],
  ["bills Medicare's own wellness visits", "Medicare. Subsequent annual wellness visit.", ["G0439 x1"]],
  ["bills the first of them apart", "Medicare. Initial annual wellness visit today.", ["G0438 x1"]],
  ["bills Medicare's visit of the first year", "Medicare. Welcome to Medicare visit.", ["G0402 x1"]],
  ["bills a nurse's visit where nothing was given", "Established. Nurse visit: BP check per protocol.", ["99211 x1"]],
  ["bills no nurse's visit beside an injection", "Nurse visit. B12 1000 mcg IM given.", ["96372 x1", "J3420 x1"]],
  [
    "bills a visit about the operation as part of it",
    "Post-op visit, day 10 after cholecystectomy. Wound healed.",
    ["99024 x1"],
  ],
  [
    "bills an unrelated visit in global days",
    "Within the 90-day global period. Unrelated: Strep pharyngitis. Amoxicillin prescribed. Established.",
    ["99213-24 x1"],
  ],
  ["tells a video visit", "Video visit. Established patient. HTN at goal. Refilled lisinopril.", ["99213-95 x1"]],
  [
    "tells a visit by phone",
    "Audio-only visit. Established patient. HTN at goal. Refilled lisinopril.",
    ["99213-93 x1"],
  ],
  [
    "tells the decision for an operation of the same day",
    "New patient. Appendicitis. Decision for surgery, to OR today. Discussed with surgeon. CT shows appendicitis, CBC reviewed, CMP reviewed.",
    ["99204-57 x1"],
  ],
];

describe("the kind of a visit", () => {
  it.each(kinds)("%s", (_behavior, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it("tells telehealth as the payer wants it", () => {
    const rules = { telehealth: [{ payerId: "P1", placesOfService: ["10"], modifiers: ["GT"] }] };
    expect(
      linesOf(
        "Video visit. Established patient. HTN at goal. Refilled lisinopril.",
        { placeOfService: "10" },
        { rules, payerId: "P1" },
      ),
    ).toEqual(["99213-GT x1"]);
  });
});
