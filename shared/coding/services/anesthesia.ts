import { readDuration } from "./drugs/infusion-minutes.ts";
import { findSaid, isDone, textOf } from "./said.ts";
import { draftOf, type Found } from "./service-draft.ts";
import type { ServiceNote } from "./service-note.ts";

const code = /(?<!\d)(?<code>0[01]\d{3})(?!\d)/g;
const source = "CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 50";

/** An anesthesia code that the text names, in minutes from start to stop. */
export function readAnesthesia({ reading }: ServiceNote): Found {
  return {
    drafts: findSaid(reading, code).flatMap((said) => {
      const number = said.groups.code ?? "";
      if (!isDone(said) || number < "00100" || number > "01999" || !/\banesthe/i.test(textOf(reading, said.statement)))
        return [];
      const time = readDuration(reading, said.statement);
      return [
        draftOf({
          code: number,
          role: "anesthesia",
          units: time?.minutes ?? 1,
          unitType: "MJ",
          spans: [said, ...(time === undefined ? [] : [time.at])],
          rule: "anesthesia/minutes",
          source,
          confidence: time === undefined ? 0.4 : 0.95,
          reason:
            time === undefined
              ? "Anesthesia, by the number that the text gives."
              : `Anesthesia for ${time.minutes} minutes.`,
          doubts: [
            ...(time === undefined ? ["The text does not say when anesthesia began and ended."] : []),
            "Who gave the anesthesia is told by a modifier that the text does not give.",
          ],
        }),
      ];
    }),
    notBilled: [],
  };
}
