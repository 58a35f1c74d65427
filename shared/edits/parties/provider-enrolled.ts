import type { Provider } from "../../claim/parties.ts";
import type { RegisteredProvider } from "../../claim/practice-profile.ts";
import type { Day } from "../../values/day.ts";
import { cannotTell, type Edit, findAt, notApplicable } from "../edit.ts";

/** Where the practice keeps track of it, whoever performs a service is enrolled with the payer on that day. */
export const providerEnrolled: Edit = {
  id: "provider-enrolled",
  sentence: "Whoever performs a service is enrolled with the payer on its day.",
  remedy: "Enroll the provider, correct the dates of the enrolment, or bill under the provider who is enrolled.",
  source: "42 CFR 424.505, for Medicare; other payers by contract",
  severity: "hold",
  wants: ["registry"],
  check: (claim, { payer, providers }) => {
    if (claim.coverage === undefined) return notApplicable;
    const performed = [
      { provider: claim.rendering, day: claim.serviceFrom, place: "2310B NM109 (rendering provider)" },
      ...claim.lines.map((line) => ({
        provider: line.rendering,
        day: line.from,
        place: `2420A NM109 (rendering provider of line ${line.number})`,
      })),
    ].flatMap(({ provider, day, place }) => {
      const enrolments = enrolmentsOf(provider, day, providers);
      return enrolments === undefined ? [] : [{ enrolments, day, place }];
    });
    if (performed.length === 0) return cannotTell;
    const names = [claim.coverage.payerId, payer.id].map((name) => name.toUpperCase());
    return findAt(
      performed.flatMap(({ enrolments, day, place }) => (isEnrolled(enrolments, names, day) ? [] : [place])),
    );
  },
};

/** As it is registered now; what the encounter said counts where nobody registered it. */
function enrolmentsOf(
  provider: Provider | undefined,
  day: Day,
  registered: readonly RegisteredProvider[] = [],
): Provider["enrolments"] {
  const own = registered.find(
    ({ npi, from, to }) =>
      npi === provider?.npi && (from === undefined || from <= day) && (to === undefined || day <= to),
  );
  return own?.enrolments ?? provider?.enrolments;
}

function isEnrolled(enrolments: NonNullable<Provider["enrolments"]>, payers: readonly string[], day: Day): boolean {
  return enrolments.some(
    ({ payerId, from, to }) =>
      payers.includes(payerId.toUpperCase()) && (from === undefined || from <= day) && (to === undefined || day <= to),
  );
}
