import type { OtherCode } from "../../claim/encounter.ts";
import type { CodeBook } from "../../codes/code-book.ts";
import type { MapTarget } from "../../codes/map-fact.ts";
import type { Day } from "../../values/day.ts";
import { holds, type RulePatient } from "./snomed-rule.ts";

/** What a code of another vocabulary is in ICD-10-CM. */
export type MappedDiagnosis =
  | {
      readonly kind: "sure";
      readonly code: string;
      /** Of the map and of the code set, as "icd-9-map FY2018". */
      readonly releases: readonly string[];
      readonly source: string;
      readonly reason: string;
    }
  | {
      readonly kind: "review";
      readonly source: string;
      readonly reason: string;
      /** Billable codes that may be meant, the likeliest first. */
      readonly suggestions: readonly string[];
    };

/** What a code is mapped by. */
export interface MapContext {
  readonly codes: CodeBook;
  readonly day: Day;
  readonly patient: RulePatient;
}

const maps = {
  "icd-9-cm": { name: "icd-9-map", source: "CMS and NCHS General Equivalence Mappings", words: "ICD-9-CM" },
  "snomed-ct": { name: "snomed-map", source: "NLM SNOMED CT to ICD-10-CM Map", words: "SNOMED CT" },
} as const;

/** One code only that the map gives without reserve, and that can be billed on the day, is sure; all else waits for a coder. */
export function mapDiagnosis({ system, code }: OtherCode, { codes, day, patient }: MapContext): MappedDiagnosis {
  const { name, source, words } = maps[system];
  const found = codes.mapped(name, code, day);
  const review = (reason: string, targets: readonly MapTarget[] = []): MappedDiagnosis => ({
    kind: "review",
    source,
    reason,
    suggestions: [...new Set(targets.flatMap((target) => billableOf(codes, target.code, day)))].slice(0, 10),
  });
  if (found.kind === "no-data") return review(`No map from ${words} is imported.`);
  if (found.kind === "unknown") return review(`The map from ${words} does not have the code.`);
  const { targets } = found.fact;
  if (targets.length === 0) return review(`The map from ${words} has no ICD-10-CM code for it.`);
  const chosen = system === "icd-9-cm" ? chooseEquivalent(targets) : chooseByRule(targets, patient);
  if ("reason" in chosen) return review(chosen.reason, targets);
  const known = codes.diagnosis(chosen.code, day);
  if (known.kind !== "known")
    return review("The code that the map leads to is not known on the day of service.", [chosen]);
  if (!known.fact.billable)
    return review("The code that the map leads to is not specific enough to be billed.", [chosen]);
  return {
    kind: "sure",
    code: chosen.code,
    releases: [found.release, known.release],
    source,
    reason: `The map from ${words} gives this code alone.`,
  };
}

interface Undecided {
  readonly reason: string;
}

/** Flags of a GEM: approximate, no map, combination, scenario, choice list. */
function chooseEquivalent(targets: readonly MapTarget[]): MapTarget | Undecided {
  const [only, ...others] = targets;
  if (only === undefined || others.length > 0) return { reason: "The map gives several codes." };
  if (only.flags[2] === "1") return { reason: "The map gives a part of a combination." };
  return only.flags[0] === "0" ? only : { reason: "The code that the map gives is near, not equal." };
}

/** The first rule of each group that holds counts; two groups are two codes. */
function chooseByRule(targets: readonly MapTarget[], patient: RulePatient): MapTarget | Undecided {
  const groups = [...Map.groupBy(targets, ({ flags }) => flags).values()];
  const [group, ...others] = groups;
  if (group === undefined || others.length > 0) return { reason: "The map gives several codes that belong together." };
  for (const target of group) {
    const answer = holds(target.rule, patient);
    if (answer === "yes") return target;
    if (answer === "unsure") return { reason: "Which code is meant rests on what the encounter does not say." };
  }
  return { reason: "No rule of the map holds for this patient." };
}

function billableOf(codes: CodeBook, code: string, day: Day): readonly string[] {
  const known = codes.diagnosis(code, day);
  if (known.kind === "known" && known.fact.billable) return [code];
  return codes.billableUnder(code, day).map((fact) => fact.code);
}
