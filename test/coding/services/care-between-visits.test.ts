import { describe, expect, it } from "vitest";
import { day } from "../../../shared/values/day.ts";
import { linesOf, servicesOf } from "./lines-of.ts";

describe("critical care", () => {
  const at = (payer: string, minutes: number) =>
    linesOf(`ICU progress note, ${payer}. Septic shock. Critical care time ${minutes} minutes excluding procedures.`);

  it("takes from 30 minutes on, and each half hour beyond 74 as the payer counts", () => {
    expect([at("commercial", 30), at("commercial", 74), at("commercial", 75), at("commercial", 105)]).toEqual([
      ["99291 x1"],
      ["99291 x1"],
      ["99291 x1", "99292 x1"],
      ["99291 x1", "99292 x2"],
    ]);
    expect([at("Medicare", 103), at("Medicare", 104), at("Medicare", 134)]).toEqual([
      ["99291 x1"],
      ["99291 x1", "99292 x1"],
      ["99291 x1", "99292 x2"],
    ]);
  });

  it("is part of the visit below 30", () => {
    expect(at("commercial", 29)).toEqual(["99231 x1"]);
  });

  it("leaves small children to a coder, and minutes with procedures in them", () => {
    const [child] = servicesOf("PICU note, 3 y/o. Inpatient. Critical care 60 minutes. Septic shock.", {
      placeOfService: "21",
    }).lines;
    expect(child).toMatchObject({ standing: "review", suggestions: [{ code: "99475" }, { code: "99476" }] });
    const [line] = servicesOf("ICU progress note. Septic shock. Critical care 60 minutes including procedures.").lines;
    expect(line?.doubts.join()).toContain("procedures");
  });
});

describe("care after a discharge", () => {
  const sick =
    "COPD worse, HTN not at goal. CBC, BMP reviewed. Discharge summary reviewed. Prednisone started. Established patient.";
  const on = (words: string) => linesOf(`TCM visit. ${words} Called within two business days. ${sick}`);

  it("goes by the decision and the days", () => {
    expect(on("Discharged 14 days ago.")).toEqual(["99495 x1"]);
    expect(on("Discharged 15 days ago.")).toEqual(["99214 x1"]);
    const high = "STEMI last week, hypoxic, severe distress: sepsis. Decision to admit to hospital.";
    expect([on(`Discharged 7 days ago. ${high}`), on(`Discharged 8 days ago. ${high}`)]).toEqual([
      ["99496 x1"],
      ["99495 x1"],
    ]);
  });

  it("reads the day of discharge as a date", () => {
    expect(
      linesOf(`TCM visit. Discharged 12/28. Called within two business days. ${sick}`, {}, { day: day("2026-01-05") }),
    ).toEqual(["99495 x1"]);
  });

  it("is an office visit below a moderate decision", () => {
    expect(
      linesOf(
        "TCM visit, established patient. Discharged 5 days ago, called the next business day. Common cold. Rest.",
      ),
    ).toEqual(["99212 x1"]);
  });

  it("asks for the call within two business days, and for the day", () => {
    const [line] = servicesOf(`TCM visit. ${sick}`).lines;
    expect(line).toMatchObject({ code: "99495", standing: "review" });
    expect(line?.doubts.join(" ")).toMatch(/how many days.*two business days/);
  });
});

describe("care of a month", () => {
  const staff = (minutes: number) =>
    linesOf(`CCM, Medicare. Clinical staff time ${minutes} minutes this month. Consent on file. DM2, CHF.`);

  it("goes by steps of minutes, of staff and of the practitioner", () => {
    expect([staff(19), staff(20), staff(40), staff(60), staff(100)]).toEqual([
      [],
      ["99490 x1"],
      ["99490 x1", "99439 x1"],
      ["99490 x1", "99439 x2"],
      ["99490 x1", "99439 x2"],
    ]);
    expect(linesOf("CCM. I personally spent 60 minutes this month. Consent on file.")).toEqual([
      "99491 x1",
      "99437 x1",
    ]);
    expect(linesOf("Complex CCM, high complexity. Staff 90 minutes. Consented.")).toEqual(["99487 x1", "99489 x1"]);
    expect(linesOf("Principal care management by nurse, 30 minutes, consent on file.")).toEqual(["99426 x1"]);
    expect(linesOf("RPM management 45 minutes this month by staff.")).toEqual(["99457 x1", "99458 x1"]);
  });

  it("asks for the consent and for whose minutes they are", () => {
    const [line] = servicesOf("CCM 25 minutes this month.").lines;
    expect(line).toMatchObject({ code: "99490", standing: "review" });
    expect(line?.doubts.length).toBeGreaterThanOrEqual(2);
  });
});
