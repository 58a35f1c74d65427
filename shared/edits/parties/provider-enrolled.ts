import type { Claim } from "../../claim/claim.ts";
import type { Provider } from "../../claim/parties.ts";
import { cannotTell, type Edit, findAt, notApplicable } from "../edit.ts";

/** Where the practice keeps track of it, whoever performs a service is enrolled with the payer on that day. */
export const providerEnrolled: Edit = {
  id: "provider-enrolled",
  sentence: "Whoever performs a service is enrolled with the payer on its day.",
  remedy:
    "Enroll the provider, correct the dates under enrolments in practice.json, or bill under the provider who is enrolled.",
  source: "42 CFR 424.505, for Medicare; other payers by contract",
  severity: "hold",
  check: (claim, { payer }) => {
    if (claim.coverage === undefined) return notApplicable;
    const performed = [
      { provider: claim.rendering, day: claim.serviceFrom, place: "2310B NM109 (rendering provider)" },
      ...claim.lines.map((line) => ({
        provider: line.rendering,
        day: line.from,
        place: `2420A NM109 (rendering provider of line ${line.number})`,
      })),
    ].filter(({ provider }) => provider?.enrolments !== undefined);
    if (performed.length === 0) return cannotTell;
    const names = [claim.coverage.payerId, payer.id].map((name) => name.toUpperCase());
    return findAt(performed.flatMap(({ provider, day, place }) => (isEnrolled(provider, names, day) ? [] : [place])));
  },
};

function isEnrolled(provider: Provider | undefined, payers: readonly string[], day: Claim["serviceFrom"]): boolean {
  return (provider?.enrolments ?? []).some(
    ({ payerId, from, to }) =>
      payers.includes(payerId.toUpperCase()) && (from === undefined || from <= day) && (to === undefined || day <= to),
  );
}
