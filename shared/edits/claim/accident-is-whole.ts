import { type Edit, findAt, notApplicable } from "../edit.ts";

/** An accident has a date, and a car accident a state. */
export const accidentIsWhole: Edit = {
  id: "accident-is-whole",
  sentence: "An accident has a date, and a car accident a state.",
  remedy: "Add the date of the accident, and for a car accident the state.",
  source: "005010X222A1 2300 CLM11, DTP*439",
  severity: "hold",
  concerns: ["accident"],
  check: ({ encounter: { accident } }) => {
    if (accident === undefined) return notApplicable;
    const places: string[] = [];
    if (accident.date === undefined) places.push("2300 DTP*439 (accident date)");
    if (accident.kind === "AA" && accident.state === undefined) places.push("2300 CLM11-4 (accident state)");
    return findAt(places);
  },
};
