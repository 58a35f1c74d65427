import { type Edit, findAt } from "../edit.ts";

/** Minutes are for anesthesia (00100 to 01999) only. */
export const anesthesiaInMinutes: Edit = {
  id: "anesthesia-in-minutes",
  sentence: "Minutes are for anesthesia (00100 to 01999) only.",
  remedy: "Send units, or correct the procedure.",
  source: "005010X222A1 2400 SV103",
  severity: "warn",
  concerns: ["anesthesia"],
  check: (claim) =>
    findAt(
      claim.lines
        .filter((line) => line.unitType === "MJ" && !/^0(0[1-9]|1\d)\d{2}$/.test(line.procedure))
        .map((line) => `2400 SV103 (line ${line.number} unit)`),
    ),
};
