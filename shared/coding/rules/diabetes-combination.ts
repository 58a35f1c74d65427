import type { Draft } from "../mentions/draft.ts";
import { phraseSearch } from "../mentions/find-in-text.ts";
import type { Reading } from "../mentions/reading.ts";
import { causeOfDiabetes } from "./diabetes-cause.ts";
import { derive, having, isAny, without } from "./drafts.ts";
import type { Rule } from "./rule.ts";

/** What diabetes is presumed to have brought about where both are documented, and the rest of the code. */
const presumed: readonly (readonly [prefixes: readonly string[], ending: string, words: string, keeps: boolean])[] = [
  [["N181", "N182", "N183", "N184", "N185", "N186", "N189"], "22", "chronic kidney disease", true],
  [["G629", "G609"], "42", "polyneuropathy", false],
  [["K3184"], "43", "gastroparesis", true],
  [["I739", "I7020"], "51", "peripheral angiopathy", false],
  [["I7026"], "52", "peripheral angiopathy with gangrene", false],
  [["L9740", "L9741", "L9742", "L9750", "L9751", "L9752", "L974", "L975"], "621", "foot ulcer", true],
  [["L970", "L971", "L972", "L973", "L978", "L979", "L984"], "622", "skin ulcer", true],
  [["H269"], "36", "cataract", false],
  [["H3500"], "319", "retinopathy", false],
  [["N529", "N521"], "69", "erectile dysfunction", false],
  [["I96"], "52", "peripheral angiopathy with gangrene", false],
  [["R739"], "65", "hyperglycemia", false],
  [["E162"], "649", "hypoglycemia without coma", false],
  [["M869", "M861", "M866"], "69", "osteomyelitis", true],
  [["G909", "G9009"], "43", "autonomic neuropathy", false],
  [["K053", "K056"], "630", "periodontal disease", true],
];
const denial = phraseSearch(
  [
    "not diabetic|non diabetic|nondiabetic",
    ...["due to", "from", "related to", "caused by", "secondary to", "because of", ""].flatMap((link) =>
      ["diabetes", "dm", "t2dm", "t1dm"].map((name) => `not ${link} ${name}`.replace("  ", " ")),
    ),
    "unrelated to diabetes|unrelated to dm",
  ].join("|"),
);
const cause = phraseSearch("due to|secondary to|2/2|caused by|because of|from");
const hyper = phraseSearch("poorly controlled|out of control|inadequately controlled|hyperglycemia|hyperglycemic");
const uncontrolled = phraseSearch("uncontrolled with hyperglycemia");
const typeOne = phraseSearch(
  "type 1|type i|diabetic t1|t1 diabetic|t1 diabetes|diabetes t1|t1dm|t1d|dm1|type one|juvenile diabetes|juvenile onset",
);
const bySteroids = phraseSearch("steroid dm|medication induced dm");
/** Causes that part a condition from diabetes: before it, or told of it. Source: ICD-10-CM Guidelines FY2026 I.A.15. */
const otherCauses =
  "alcohol\\w*|etoh|chemo\\w*|oxaliplatin|vincristine|taxol|paclitaxel|b-?12|lupus|polycystic|adpkd|pkd|obstruct\\w*|reflux|membranous|iga|amyloid\\w*|hiv|frostbite|post-?viral|virus|vagotomy|traumatic|trauma|injury|prostatectomy|hernia|radiation|congenital|hereditary|solitary|donation|nephrectomy|cisplatin|lithium|nsaids?|myeloma|cidp|charcot-marie\\S*|stepping|glass|burn|endocarditis|bacteremia|meds?";
const otherBefore = new RegExp(`\\b(?:${otherCauses})[- ](?:[\\w-]+\\s+){0,3}$`, "i");
const otherAfter = new RegExp(
  `^[^.;\\n]{0,24}?\\b(?:due to|from|secondary to|2\\/2|d\\/t|caused by|after|since|attributed to|related to)\\s+(?:[\\w-]+\\s+){0,2}?(?:${otherCauses})\\b|^\\s*,\\s*(?:${otherCauses})\\b|^[^.;,\\n]{0,20}\\b(?:is|was)\\s+(?:${otherCauses})\\b`,
  "i",
);
const footUlcer = /^L97[45]/;

export const diabetesCombination: Rule = {
  id: "diabetes-combination",
  sentence: 'Diabetes and what it brings about are one code each; the link is presumed where the Index has "with".',
  source: "ICD-10-CM Guidelines FY2026 I.C.4.a, I.A.15",
  apply({ reading, drafts }) {
    const types = having(drafts, "#dm1", "#dm2", "#dm3", "#dm8", "#dm9");
    const anyType = having(drafts, "#dm");
    const facts = drafts.filter(({ code }) => code.startsWith("#dm"));
    if (facts.length === 0 || (having(drafts, "O24").length > 0 && types.length === 0))
      return without(drafts, "#dm", "#hypo");
    const typed = types[0] ?? anyType.find(({ code }) => code === "#dm") ?? facts[0];
    if (typed === undefined) return drafts;
    const isUntyped = types.length === 0;
    const brought = causeOfDiabetes(reading, facts);
    const category =
      isUntyped && bySteroids(reading).length > 0
        ? "E09"
        : isUntyped && brought !== undefined
          ? brought
          : isUntyped && typeOne(reading).length > 0
            ? "E10"
            : categoryOf(types);
    const basis = facts.filter(({ code }) => !code.includes(":") && !code.startsWith("#dm-"));
    const from = basis.length > 0 ? basis : [typed];
    const made: Draft[] = [];
    const gone = new Set<Draft>();
    const manifested: Draft[] = [];
    const add = (ending: string, because: readonly Draft[], reason: string, doubt?: string) => {
      const code = `${category}${ending}`;
      const before = made.findIndex((draft) => draft.code === code);
      if (before !== -1) return;
      const draft = derive(diabetesCombination, code, [...from, ...because], reason);
      made.push(doubt === undefined ? draft : { ...draft, doubt });
    };
    for (const fact of facts) {
      const ending = fact.code.split(":")[1];
      if (ending !== undefined) add(edema(ending, drafts), [fact], `diabetes: ${fact.reason}`);
    }
    if (denial(reading).length === 0) {
      const causes = cause(reading);
      const isDiabetes = (at: number) =>
        from.some(({ spans }) => spans.some(({ start }) => start >= at && start - at <= 10));
      // The link is presumed, and the note gives another cause: a person decides.
      const doubtOf = ({ spans }: Draft) =>
        spans.some(({ end }) =>
          causes.some((each) => each.start >= end && each.start - end <= 2 && !isDiabetes(each.end)),
        )
          ? "the note gives a cause, and the link with diabetes is presumed"
          : undefined;
      for (const [prefixes, ending, words, keeps] of presumed)
        for (const draft of drafts.filter((each) => isAny(each, ...prefixes))) {
          if (ending === "622" && isOfVessels(reading, draft)) continue;
          if (hasOtherCause(reading, draft)) continue;
          const isNeuropathy = ending === "42" && !/peripheral|poly|feet|stocking|distal/.test(draft.reason);
          add(isNeuropathy ? "40" : ending, [draft], `diabetes with ${words}`, doubtOf(draft));
          if (!keeps) gone.add(draft);
          if (isAny(draft, "N52")) manifested.push({ ...draft, code: "N521" });
        }
    }
    for (const draft of having(drafts, "#hypo-coma")) add("641", [draft], "diabetes with hypoglycemia with coma");
    const spans = [...hyper(reading), ...uncontrolled(reading)];
    if (spans.length > 0 && !made.some(({ code }) => code.startsWith(`${category}65`)))
      made.push({
        ...derive(diabetesCombination, `${category}65`, from, "diabetes, poorly controlled: hyperglycemia"),
        spans,
      });
    const levels = having(drafts, "#hypo-1", "#hypo-2", "#hypo-3").map((draft) =>
      derive(diabetesCombination, `E16A${draft.code.at(-1)}`, [draft], "level of the hypoglycemia, additional"),
    );
    const kept = dropVaguer(made, category);
    const isInRemission = having(drafts, "#dm-remission").length > 0 && category === "E11";
    const codes =
      kept.length > 0
        ? kept
        : [
            derive(
              diabetesCombination,
              isInRemission ? "E11A|E119" : `${category}9`,
              from,
              isInRemission ? "type 2 diabetes in remission" : `${nameOf(category)} without a documented complication`,
            ),
          ];
    const place = drafts.findIndex((draft) => facts.includes(draft));
    const rest = (part: readonly Draft[]) => part.filter((draft) => !gone.has(draft) && !isAny(draft, "#dm", "#hypo"));
    const ulcers = kept.some(({ code }) => code.endsWith("621"))
      ? drafts.filter(({ code }) => footUlcer.test(code))
      : [];
    return [
      ...rest(drafts.slice(0, place)).filter((draft) => !ulcers.includes(draft) && !isEvidence(draft)),
      ...codes,
      ...ulcers,
      ...manifested,
      ...levels,
      ...rest(drafts.slice(0, place)).filter(isEvidence),
      ...rest(drafts.slice(place)).filter((draft) => !ulcers.includes(draft)),
    ];
  },
};

/** "CKD 4 from lupus nephritis": the note itself says that diabetes did not bring it about. */
function hasOtherCause({ text }: Reading, { spans: [name] }: Draft): boolean {
  return (
    name !== undefined &&
    (otherBefore.test(text.slice(Math.max(0, name.start - 40), name.start)) ||
      otherAfter.test(text.slice(name.end, name.end + 60)))
  );
}

/** A venous ulcer is of the veins. */
function isOfVessels({ text }: Reading, { spans }: Draft): boolean {
  return spans.some(({ start, end }) =>
    /\b(?:venous|stasis|varicose|VLU|pressure|radiation|traumatic)\b/i.test(text.slice(Math.max(0, start - 12), end)),
  );
}

/** Codes that say more of a diabetic complication stand behind it. */
function isEvidence(draft: Draft): boolean {
  return isAny(draft, "N18");
}

function categoryOf(types: readonly Draft[]): string {
  const codes = new Set(types.map(({ code }) => code));
  if (codes.has("#dm9")) return "E09";
  if (codes.has("#dm8")) return "E08";
  if (codes.has("#dm3")) return "E13";
  if (codes.has("#dm1") && !codes.has("#dm2")) return "E10";
  return "E11";
}

function nameOf(category: string): string {
  return (
    {
      E08: "diabetes due to another condition",
      E09: "drug-induced diabetes",
      E10: "type 1 diabetes",
      E13: "diabetes of another kind",
    }[category] ?? "type 2 diabetes"
  );
}

/** "nonproliferative retinopathy" and, elsewhere, macular edema: the code with the edema. */
function edema(ending: string, drafts: readonly Draft[]): string {
  if (having(drafts, "#dm-edema").length === 0) return ending;
  return ending.replace(/^3([234])9/, "3$11");
}

const vaguer: readonly (readonly [vague: string, specific: readonly string[]])[] = [
  ["40", ["41", "42", "43", "44"]],
  ["21", ["22"]],
  ["319", ["32", "33", "34", "35", "311"]],
  ["622", ["621"]],
  ["51", ["52"]],
];

function dropVaguer(drafts: readonly Draft[], category: string): readonly Draft[] {
  return drafts.filter(({ code }) => {
    const ending = code.slice(category.length);
    const better = vaguer.find(([vague]) => vague === ending)?.[1] ?? [];
    return !drafts.some((other) => better.some((prefix) => other.code.startsWith(`${category}${prefix}`)));
  });
}
