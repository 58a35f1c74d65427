import { draftOf, type Found } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { preventiveVisitOf } from "./preventive-visit-of.ts";
import type { VisitSigns } from "./visit-signs.ts";

const medicareSource =
  "CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 30.6.1.1; chapter 18 section 140";
const source = "CPT preventive medicine, as numbers";

/** The preventive visit that a note tells of, by age and by whether the patient is new; Medicare has codes of its own. */
export function readPreventive({ payer, ageYears, patient }: ServiceNote, signs: VisitSigns): Found {
  const rule = "visit/preventive";
  if (payer === "medicare" && (signs.welcome.length > 0 || signs.wellness.length > 0)) {
    const isWelcome = signs.welcome.length > 0;
    const isFirst = signs.firstWellness.length > 0;
    return {
      drafts: [
        draftOf({
          code: isWelcome ? "G0402" : isFirst ? "G0438" : "G0439",
          role: "preventive-visit",
          spans: isWelcome ? signs.welcome : signs.wellness,
          rule: "visit/medicare-wellness",
          source: medicareSource,
          reason: isWelcome
            ? "Medicare's visit of the first twelve months."
            : isFirst
              ? "The first yearly wellness visit of Medicare."
              : "A yearly wellness visit of Medicare.",
          doubts:
            isWelcome || isFirst
              ? []
              : ["The first such visit of a patient has a code of its own; the text does not say."],
          suggestions: isWelcome ? [] : [isFirst ? "G0439" : "G0438"],
        }),
      ],
      notBilled: [],
    };
  }
  const spans = [...signs.preventive, ...signs.wellness];
  if (spans.length === 0) return { drafts: [], notBilled: [] };
  const doubts = [
    ...(ageYears === undefined ? ["The age is not known, and it decides the code."] : []),
    ...(patient === undefined ? ["Nothing says whether the patient is new to the practice or established."] : []),
    ...(payer === "medicare" ? ["Medicare does not pay this visit: it pays its own wellness visits."] : []),
  ];
  return {
    drafts: [
      draftOf({
        code: preventiveVisitOf(ageYears ?? 40, patient ?? "established"),
        role: "preventive-visit",
        spans,
        rule,
        source,
        confidence: doubts.length === 0 ? 0.95 : 0.6,
        reason: `A preventive visit${ageYears === undefined ? "" : ` at ${ageYears} years`}, ${patient ?? "established"} patient.`,
        doubts,
        suggestions: payer === "medicare" ? ["G0439", "G0438"] : [],
      }),
    ],
    notBilled: [],
  };
}
