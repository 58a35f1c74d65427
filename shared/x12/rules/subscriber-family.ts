import type { Loop } from "../loop.ts";
import { type RuleWords, type Tell, transactionRule, type X12Rule } from "./rule.ts";

/** What stands under a subscriber: claims of its own, and levels of patients who are not the subscriber. */
export interface Family {
  readonly claims: number;
  readonly patients: number;
}

/** A rule over a subscriber level (2000B) and what stood below it, also where that was read and forgotten. */
export function familyRule(
  words: RuleWords & Pick<X12Rule, "guides"> & { readonly judge: (level: Loop, family: Family, tell: Tell) => void },
): X12Rule {
  const { judge, ...rest } = words;
  return transactionRule({
    ...rest,
    loops: ["2300", "2000C", "2000B"],
    begin() {
      let claims = 0;
      let patients = 0;
      return (loop, around, tell) => {
        if (loop.id === "2000C") patients++;
        else if (loop.id === "2300") {
          if (around.at(-1)?.id === "2000B") claims++;
        } else {
          judge(loop, { claims, patients }, tell);
          claims = 0;
          patients = 0;
        }
      };
    },
  });
}
