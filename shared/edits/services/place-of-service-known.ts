import { type Edit, findAt } from "../edit.ts";
import { linePlace } from "../line-place.ts";

const placesOfService: ReadonlySet<string> = new Set(
  (
    "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 31 32 33 34 41 42 49 50 51 52 53 54 " +
    "55 56 57 58 60 61 62 65 66 71 72 81 99"
  ).split(" "),
);

/** A place of service is one of CMS's two-digit codes. */
export const placeOfServiceKnown: Edit = {
  id: "place-of-service-known",
  sentence: "A place of service is one of CMS's two-digit codes.",
  remedy: "Choose the code for where the service was given, as 11 for an office.",
  source: "CMS Place of Service Code Set, May 2024",
  severity: "hold",
  claimType: "professional",
  check: (claim) => {
    const named: readonly (readonly [string | undefined, string])[] = [
      [claim.placeOfService, "2300 CLM05-1 (place of service)"],
      ...claim.lines.map((line) => [line.placeOfService, linePlace(claim, line, "placeOfService")] as const),
    ];
    return findAt(named.filter(([code]) => code !== undefined && !placesOfService.has(code)).map(([, place]) => place));
  },
};
