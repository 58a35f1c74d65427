const again = /\b(?:repeat(?:ed)?|again|second|2nd|redone|re-?done)\b/i;
const other =
  /\bby (?:dr\.?|another|a (?:different|second)|the (?:other|covering|on-?call|ed|night)|my (?:partner|colleague))\b/i;
const same =
  /\bby (?:me|myself|(?:the )?same (?:physician|provider|doctor|clinician))\b|\bI (?:again |also |then |personally )?(?:repeated|performed|did|read)\b/i;

/**
 * 76 where the words say that the same person did it again, 77 where another did; undefined where they do not say who, or
 * that it was a repeat. Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12; modifiers 76 and 77.
 */
export function repeatModifier(words: string): "76" | "77" | undefined {
  if (!again.test(words)) return undefined;
  if (other.test(words)) return "77";
  return same.test(words) ? "76" : undefined;
}
