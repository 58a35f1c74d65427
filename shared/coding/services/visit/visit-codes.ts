import type { Day } from "../../../values/day.ts";
import type { Level } from "./element.ts";

/** From this day on the level of an office visit rests on the decision or on time. Source: CMS CY2020 Physician Fee Schedule final rule. */
const officeRulesFrom = "2021-01-01";
/** From this day on the same table decides about emergency visits. Source: CMS CY2023 Physician Fee Schedule final rule. */
const emergencyRulesFrom = "2023-01-01";

type Patient = "new" | "established";

/** The code and the least minutes of each level. Source: CPT office visits from 2024, as numbers. */
const office: Readonly<Record<Patient, Readonly<Record<Level, { readonly code: string; readonly minutes: number }>>>> =
  {
    new: {
      2: { code: "99202", minutes: 15 },
      3: { code: "99203", minutes: 30 },
      4: { code: "99204", minutes: 45 },
      5: { code: "99205", minutes: 60 },
    },
    established: {
      2: { code: "99212", minutes: 10 },
      3: { code: "99213", minutes: 20 },
      4: { code: "99214", minutes: 30 },
      5: { code: "99215", minutes: 40 },
    },
  };
const emergency: Readonly<Record<Level, string>> = { 2: "99282", 3: "99283", 4: "99284", 5: "99285" };
const levels: readonly Level[] = [5, 4, 3, 2];

/** Whether the rules that this file holds were in force. */
export function hasLevelRules(place: "office" | "emergency", day: Day): boolean {
  return day >= (place === "office" ? officeRulesFrom : emergencyRulesFrom);
}

/** The code of an office visit of a level. 4, established -> "99214". */
export function officeVisitOf(level: Level, patient: Patient): string {
  return office[patient][level].code;
}

export function emergencyVisitOf(level: Level): string {
  return emergency[level];
}

/** The highest level whose minutes are met; undefined below the least. 29 minutes, established -> 3. */
export function levelOfMinutes(minutes: number, patient: Patient): Level | undefined {
  return levels.find((level) => minutes >= office[patient][level].minutes);
}

/** Source: CPT preventive medicine, as numbers: the first age of each band. */
const preventiveBands = [0, 1, 5, 12, 18, 40, 65] as const;

/** 52 years, established -> "99396"; 0, new -> "99381". */
export function preventiveVisitOf(ageYears: number, patient: Patient): string {
  const band = preventiveBands.filter((from) => from <= ageYears).length - 1;
  return String((patient === "new" ? 99381 : 99391) + Math.max(0, band));
}
