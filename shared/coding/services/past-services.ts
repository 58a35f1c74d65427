import type { Day } from "../../values/day.ts";
import type { PastService } from "./modifiers/modifier-context.ts";

/** Given face to face by a professional: visits and procedures, not laboratory, imaging, drugs or supplies. */
const professional = /^(?:[0-6]\d{4}|9(?!955|\d{3}[A-Z])\d{4}|G0(?:4|24|10)\d{2,3})$/;
/** Vaccines and other shots of a nurse, tests of a machine: no meeting with a physician. */
const unmet = /^9(?:0[2-7]|3000|3005|6372|9211)/;

/**
 * "established" where the practice met the patient in the three years before the day. A history without such a meeting says
 * nothing: it may begin later than the patient did. Source: CPT E/M guidelines, new and established patient; CMS Medicare
 * Claims Processing Manual (Pub. 100-04), chapter 12 section 30.6.7.
 */
export function patientByHistory(past: readonly PastService[], day: Day): "established" | undefined {
  const since = `${Number(day.slice(0, 4)) - 3}${day.slice(4)}`;
  const hasMet = past.some(
    (service) =>
      service.day >= since &&
      service.day < day &&
      professional.test(service.procedure) &&
      !unmet.test(service.procedure),
  );
  return hasMet ? "established" : undefined;
}
