import { element, type Segment } from "../segment.ts";
import { isDay } from "./period.ts";
import { type RuleWords, sequenceRule, type Tell, type X12Rule } from "./rule.ts";

/** A rule that compares segments with the day on which the transaction set was made (BHT04); silent where that is unknown. */
export function submissionRule(
  words: RuleWords &
    Pick<X12Rule, "guides" | "segments"> & {
      readonly check: (segment: Segment, submitted: string, tell: Tell, loopId: string) => void;
    },
): X12Rule {
  const { check, segments, ...rest } = words;
  return sequenceRule({
    ...rest,
    segments: ["BHT", ...segments],
    begin() {
      let submitted = "";
      return (segment, tell, loopId) => {
        if (segment.id === "BHT") submitted = isDay(element(segment, 4)) ? element(segment, 4) : "";
        else if (submitted !== "") check(segment, submitted, tell, loopId);
      };
    },
  });
}
