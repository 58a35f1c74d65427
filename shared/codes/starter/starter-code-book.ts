import type { Day } from "../../values/day.ts";
import type { CodeBook } from "../code-book.ts";
import type { DiagnosisFact } from "../diagnosis-fact.ts";
import { emptyCodeBook } from "../empty-code-book.ts";
import { type Lookup, noData } from "../lookup.ts";
import { starterDiagnoses } from "./starter-diagnoses.ts";
import { starterIndex } from "./starter-index.ts";
import { starterTabular } from "./starter-tabular.ts";

const release = "starter";

/**
 * What is known with nothing imported: codes of an ordinary clinic day, written by us and compared with the official
 * releases. It holds a part only, so it never says that a code does not exist.
 */
export const starterCodeBook: CodeBook = {
  ...emptyCodeBook,
  diagnosis(code: string, day: Day): Lookup<DiagnosisFact> {
    const found = starterDiagnoses().get(code);
    if (found === undefined || day < found.from) return noData;
    return { kind: "known", fact: found, release };
  },
  tabular: starterTabular,
  index: starterIndex,
};
