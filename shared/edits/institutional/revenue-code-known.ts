import { atRevenue } from "../bill.ts";
import { type Edit, notApplicable } from "../edit.ts";
import { verdictOf } from "../told.ts";

/** Every revenue code is in the code set. */
export const revenueCodeKnown: Edit = {
  id: "revenue-code-known",
  sentence: "Every revenue code is in the code set.",
  remedy: "Look the code up in the current UB-04 manual.",
  source: "NUBC revenue codes, as imported; 005010X223A2 2400 SV201",
  severity: "hold",
  wants: ["revenue"],
  claimType: "institutional",
  check: (claim, { codes }) => {
    const coded = claim.lines.filter(({ revenueCode }) => revenueCode !== undefined);
    if (coded.length === 0) return notApplicable;
    return verdictOf(
      coded.map((line) => {
        const { kind } = codes.listed("revenue", line.revenueCode ?? "", line.from);
        return { place: atRevenue(line), right: kind === "no-data" ? undefined : kind === "known" };
      }),
    );
  },
};
