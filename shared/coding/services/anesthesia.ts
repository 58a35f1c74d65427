import { readDuration } from "./drugs/infusion-minutes.ts";
import { findSaid, isDone, textOf } from "./said.ts";
import { draftOf, type Found } from "./service-draft.ts";
import type { ServiceNote } from "./service-note.ts";

const code = /(?<!\d)(?<code>0[01]\d{3})(?!\d)/g;
const source = "CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 50";

/** Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 50, and 140.3.3: who gave it, and with whom. */
const givers: readonly { readonly modifier: string; readonly pattern: RegExp }[] = [
  {
    modifier: "AA",
    pattern:
      /\bpersonally (?:performed|provided|administered|given)\b|\b(?:performed|given|provided|administered) personally\b|\banesthesia (?:care )?by me personally\b/i,
  },
  {
    modifier: "QZ",
    pattern:
      /\bcrna\b[^.;]{0,60}\b(?:without (?:medical )?direction|non-?directed|independent\w*|not medically directed|solo)\b/i,
  },
  { modifier: "QY", pattern: /\bmedical(?:ly)? direct\w+[^.;]{0,40}\b(?:one|1|single) (?:crna|case|concurrent)\b/i },
  { modifier: "QK", pattern: /\bmedical(?:ly)? direct\w+[^.;]{0,60}\b(?:two|three|four|2|3|4)\b/i },
];

/** An anesthesia code that the text names, in minutes from start to stop. */
export function readAnesthesia({ reading }: ServiceNote): Found {
  return {
    drafts: findSaid(reading, code).flatMap((said) => {
      const number = said.groups.code ?? "";
      if (!isDone(said) || number < "00100" || number > "01999" || !/\banesthe/i.test(textOf(reading, said.statement)))
        return [];
      const time = readDuration(reading, said.statement);
      const gave = givers.find(({ pattern }) => pattern.test(reading.text));
      return [
        draftOf({
          code: number,
          role: "anesthesia",
          units: time?.minutes ?? 1,
          unitType: "MJ",
          modifiers: gave === undefined ? [] : [gave.modifier],
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
            ...(gave === undefined
              ? ["Who gave the anesthesia is told by a modifier that the text does not give."]
              : []),
          ],
        }),
      ];
    }),
    notBilled: [],
  };
}
