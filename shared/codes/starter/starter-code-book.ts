import type { Day } from "../../values/day.ts";
import type { AddOnFact, ListedFact } from "../billing-facts.ts";
import type { CodeBook, CodeListName } from "../code-book.ts";
import type { DiagnosisFact } from "../diagnosis-fact.ts";
import { editorCategory } from "../editor-categories.ts";
import { emptyCodeBook } from "../empty-code-book.ts";
import { type Lookup, noData } from "../lookup.ts";
import type { ProcedureFact } from "../procedure-fact.ts";
import { sequenceRules } from "../sequence-rules.ts";
import { starterAddOns } from "./add-on-table.ts";
import { type StarterDiagnosis, starterDiagnoses } from "./starter-diagnoses.ts";
import { starterIndex } from "./starter-index.ts";
import { starterList } from "./starter-lists.ts";
import { starterProcedures } from "./starter-procedures.ts";

const release = "starter";

let ordered: readonly string[] | undefined;

/**
 * What is known with nothing imported: codes of an ordinary clinic day, written by us and compared with the official
 * releases. It holds a part only, so it never says that a code does not exist; and it has no Tabular List, because one without
 * notes would say that nothing is excluded.
 */
export const starterCodeBook: CodeBook = {
  ...emptyCodeBook,
  diagnosis(code: string, day: Day): Lookup<DiagnosisFact> {
    const found = starterDiagnoses().get(code);
    return found === undefined || day < found.from ? noData : { kind: "known", fact: factOf(found), release };
  },
  billableUnder(code: string, day: Day): readonly DiagnosisFact[] {
    ordered ??= [...starterDiagnoses().keys()].sort();
    const facts: DiagnosisFact[] = [];
    for (let at = firstAtLeast(ordered, code); ordered[at]?.startsWith(code) === true; at++) {
      const found = starterDiagnoses().get(ordered[at] ?? "");
      if (found?.billable === true && day >= found.from) facts.push(factOf(found));
    }
    return facts;
  },
  procedure(code: string, day: Day): Lookup<ProcedureFact> {
    const found = starterProcedures().get(code);
    if (found === undefined || day < found.from) return noData;
    const { from: _, ...fact } = found;
    return { kind: "known", fact, release };
  },
  addOn(code: string): Lookup<AddOnFact> {
    const fact = starterAddOns().get(code);
    return fact === undefined ? noData : { kind: "known", fact, release };
  },
  listed(list: CodeListName, code: string, day: Day): Lookup<ListedFact> {
    const found = starterList(list).get(code);
    if (found === undefined || day < found.from) return noData;
    return { kind: "known", fact: { code, title: found.title }, release };
  },
  index: starterIndex,
};

function factOf(found: StarterDiagnosis): DiagnosisFact {
  return {
    code: found.code,
    billable: found.billable,
    get title() {
      return found.title;
    },
    ...editorCategory(found.code),
    ...sequenceRules(found.code),
  };
}

function firstAtLeast(codes: readonly string[], code: string): number {
  let [low, high] = [0, codes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((codes[middle] ?? "") < code) low = middle + 1;
    else high = middle;
  }
  return low;
}
