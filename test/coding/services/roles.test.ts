import { describe, expect, it } from "vitest";
import { linesOf, servicesOf } from "./lines-of.ts";

const report = (rest: string) =>
  `Operative report. Preoperative diagnosis: cholelithiasis. Procedure: laparoscopic cholecystectomy. ${rest}`;
const seen = "Pneumonia. IV ceftriaxone. CBC, BMP and lactate reviewed.";

const operators: readonly (readonly [behavior: string, text: string, lines: readonly string[]])[] = [
  ["bills the surgeon's operation and no visit", report("Surgeon: Dr. Vale."), ["47562 x1"]],
  ["tells an assistant surgeon", report("I assisted Dr. Vale, surgeon."), ["47562-80 x1"]],
  [
    "tells one where no resident was to be had",
    report("I assisted Dr. Vale, surgeon; no qualified resident was available."),
    ["47562-82 x1"],
  ],
  [
    "tells an assistant who is no physician",
    report("Author: L. Roe, PA-C. I assisted Dr. Vale, surgeon."),
    ["47562-AS x1"],
  ],
  ["tells two surgeons", report("Dr. Vale and Dr. Ames as co-surgeons."), ["47562-62 x1"]],
  [
    "tells what was begun and stopped",
    report("Aborted after induction of anesthesia because of arrhythmia."),
    ["47562-53 x1"],
  ],
  ["bills nothing that was called off before it began", report("Cancelled before induction: fever."), []],
  [
    "tells the facility's own claim the same by 73",
    report("ASC claim. Cancelled before induction: fever."),
    ["47562-73 x1"],
  ],
  ["tells it by 74 after anesthesia", report("ASC claim. Aborted after induction for arrhythmia."), ["47562-74 x1"]],
];

describe("who and how much of an operation", () => {
  it.each(operators)("%s", (_behavior, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it("leaves unusual work to a coder", () => {
    const [line] = servicesOf(report("Dense adhesions, took twice the usual time.")).lines;
    expect(line).toMatchObject({ code: "47562", modifiers: [], standing: "review" });
    expect(line?.doubts.join()).toContain("22 with a report");
  });

  it("names the assistant's claim among what this one does not bill", () => {
    const { notBilled } = servicesOf(report("Surgeon: Dr. Vale. Assistant: L. Roe, PA-C."));
    expect(notBilled.map(({ code, reason }) => `${code} ${reason}`).join()).toContain(
      "47562 Who assisted bills it with AS",
    );
  });

  it("bills no operation that a visit only tells of", () => {
    expect(
      linesOf(
        "Hospitalist progress note, HD 3. Pneumonia after laparoscopic cholecystectomy by surgery. IV ceftriaxone.",
      ),
    ).toEqual(["99232 x1"]);
  });
});

describe("shared and teaching visits", () => {
  it("tells Medicare of a shared visit in a hospital", () => {
    const shared = "Split/shared visit with L. Roe, NP; I performed the substantive portion.";
    expect(linesOf(`Hospital progress note, HD 2, Medicare. ${shared} ${seen}`)).toEqual(["99232-FS x1"]);
    expect(linesOf(`Hospital progress note, HD 2, commercial. ${shared} ${seen}`)).toEqual(["99232 x1"]);
  });

  it("asks who did the substantive part, and has no shared visit in an office", () => {
    const [line] = servicesOf(`Hospital progress note, HD 2, Medicare. Shared visit with NP Roe. ${seen}`).lines;
    expect(line?.doubts.join()).toContain("substantive");
    const [office] = servicesOf(
      "Established patient, Medicare. Shared visit with NP Roe. HTN at goal, refilled lisinopril.",
    ).lines;
    expect(office).toMatchObject({ modifiers: [], standing: "review" });
  });

  it("tells Medicare of a resident where the teaching physician was there, and asks where not", () => {
    const note = (words: string) => servicesOf(`Hospital progress note, HD 2, Medicare. ${words} ${seen}`).lines[0];
    expect(note("I saw and examined the patient with the resident and agree.")).toMatchObject({ modifiers: ["GC"] });
    expect(note("Discussed with the resident.")).toMatchObject({ modifiers: [], standing: "review" });
    expect(note("Resident of a nursing home.")).toMatchObject({ modifiers: [], standing: "sure" });
  });

  it("tells the exception of primary care", () => {
    expect(
      linesOf(
        "Medicare, established patient. Seen by the resident under the primary care exception. HTN at goal, refilled lisinopril.",
      ),
    ).toEqual(["99213-GE x1"]);
  });
});

describe("therapy", () => {
  const on = (payer: string, words: string) => linesOf(`PT daily note, ${payer}. ${words}`);

  it("counts quarters together for Medicare, and each for itself elsewhere", () => {
    const words = "Therapeutic exercise 20 min, manual therapy 20 min.";
    expect(on("Medicare", words)).toEqual(["97110-GP x2", "97140-GP x1"]);
    expect(on("commercial", words)).toEqual(["97110 x1", "97140 x1"]);
  });

  it("counts nothing below eight minutes, unless together they make a unit", () => {
    const words = "Therapeutic exercise 7 min, manual therapy 7 min.";
    expect(on("commercial", words)).toEqual([]);
    expect(on("Medicare", words)).toEqual(["97110-GP x1"]);
  });

  it("tells the yearly amount and the assistant", () => {
    expect(on("Medicare", "Treated by PTA. KX: threshold exceeded, still needed. Gait training 15 min.")).toEqual([
      "97116-GP-KX-CQ x1",
    ]);
  });

  it("takes evaluations by complexity, and Medicare's own code for stimulation", () => {
    expect(linesOf("PT evaluation, Medicare, moderate complexity. Knee OA. Unattended e-stim.")).toEqual([
      "97162-GP x1",
      "G0283-GP x1",
    ]);
    expect(linesOf("Occupational therapy evaluation, commercial, low complexity.")).toEqual(["97165 x1"]);
    expect(linesOf("Speech therapy note, Medicare. Swallowing treatment done.")).toEqual(["92526-GN x1"]);
  });
});
