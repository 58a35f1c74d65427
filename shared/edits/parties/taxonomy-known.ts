import { type Edit, notApplicable } from "../edit.ts";
import { verdictOf } from "../told.ts";

/** Every taxonomy is in the code set. */
export const taxonomyKnown: Edit = {
  id: "taxonomy-known",
  sentence: "Every taxonomy is in the code set.",
  remedy: "Look the specialty up in the current taxonomy code set.",
  source: "NUCC Health Care Provider Taxonomy; 005010X222A1 2000A and 2310B PRV03",
  severity: "warn",
  wants: ["taxonomy"],
  check: (claim, { codes }) => {
    const named = [
      { taxonomy: claim.billingProvider?.taxonomy, place: "2000A PRV03 (billing provider taxonomy)" },
      { taxonomy: claim.rendering?.taxonomy, place: "2310B PRV03 (rendering provider taxonomy)" },
    ].flatMap(({ taxonomy, place }) => (taxonomy === undefined ? [] : [{ taxonomy, place }]));
    if (named.length === 0) return notApplicable;
    return verdictOf(
      named.map(({ taxonomy, place }) => {
        const { kind } = codes.listed("taxonomy", taxonomy, claim.serviceFrom);
        return { place, right: kind === "no-data" ? undefined : kind === "known" };
      }),
    );
  },
};
