import { officeEstablished, officeNew } from "./office.ts";
import type { VisitFamily } from "./visit-family.ts";

/** The days after a discharge within which the visit of each code must be. */
export const transitionDays = { high: 7, moderate: 14 } as const;

/** Care after a discharge by decision and days: below a moderate decision it is an office visit. */
export function transitionalCare(days: number | undefined, patient: "new" | "established"): VisitFamily {
  const { levels } = patient === "new" ? officeNew : officeEstablished;
  return {
    id: "transitional",
    title: `care after a discharge${days === undefined ? "" : `, day ${days}`}; below a moderate decision an office visit`,
    rulesFrom: officeEstablished.rulesFrom,
    levels: {
      2: { code: levels[2].code },
      3: { code: levels[3].code },
      4: { code: "99495" },
      5: { code: days !== undefined && days <= transitionDays.high ? "99496" : "99495" },
    },
    source: "CMS Medicare Learning Network, Transitional Care Management Services; CPT, as numbers and days",
  };
}
