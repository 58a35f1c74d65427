import type { Draft } from "../mentions/draft.ts";
import type { Reading } from "../mentions/reading.ts";

/** Words that may say of what stands in their statement that it is over, was never there, or is told by another. */
const turning: readonly RegExp[] = [
  /\b(?:no longer|discontinued|d\/c'?d|dc'd|reversed|explant\w*|rescinded|revoked|wean\w*|remission|resolv\w*|resolution|cured?|corrected|normaliz\w*|remitted|repleted|recovered|outgr\w+|gone|cleared|quiet|inactive|disappeared|subsided|cancel\w*|not confirmed)\b/i,
  /\b(?:misdiagnos\w*|artifact|error|disagree\w*|hemoly\w+|spurious|thought|believes?|told|reportedly|listed|lists|label\w*|carries|outside|self-reported|supposed\w*|claims|chart|records?)\b/i,
  /\b(?:was|were|used to|formerly|stopped|removed|ablated|off|finished|ended|actually|instead|rather than)\b/i,
  /\b(?:mother|father|mom|dad|sister|brother|wife|husband|daughter|aunt|uncle|grand\w+|partner)\b/i,
  /\?/,
];
/** Close behind a name: "diabetes, A1c normal". */
const normal = /\b(?:normal|none|absent)\b/i;
const nearby = 40;
/** "Obesity class 2 in 2022": so it was then. What a patient has from an operation on has a year too. */
const inYear = /^[\s\w,]{0,14}?\b(?:in|of)\s+(?:\d{1,2}\/)?(?:19|20)\d\d\b/i;
/** "Graves 2010": a disease in a year, told of no operation. */
const ofYear = /^\s*\(?(?:\d{1,2}\/)?(?:19|20)\d\d\b/;
const disease = /^[A-QU]/;
/** A device or an absence beside what has gone wrong with it, or is done about it. */
const trouble =
  /\b(?:infect\w*|prolaps\w*|malfunction\w*|loosen\w*|loose|dislocat\w*|occlu\w*|thrombos\w*|leak\w*|reject\w*|fail\w*|broken|erosion|eroded|extru\w*|migrat\w*|strings|spacer|extract\w*|exchange\w*|changed?|revision|revis\w*|removal|retained|ruptur\w*|dislodg\w*|mapping|check\w*|interrogat\w*|stenosis|kink\w*|displaced|malposition\w*|dehisc\w*|fracture\w*|fx|start\w*|temporar\w*|in (?:the )?hospital)\b/i;
const status = /^Z(?:79|9[0-9])/;

/** The word beside a name that may turn what it says, where neither the name nor the title of the code has it. */
export function turningWord(
  { spans, code }: Pick<Draft, "spans" | "code">,
  title: string,
  { text, statements }: Reading,
): string | undefined {
  const [name] = spans;
  const statement = name && statements.find(({ start, end }) => name.start >= start && name.start < end);
  if (name === undefined || statement === undefined) return undefined;
  const before = text.slice(statement.start, name.start);
  const after = text.slice(name.end, statement.end);
  for (const words of turning)
    for (const part of [before, after]) {
      const found = words.exec(part)?.[0];
      if (found !== undefined && !title.toLowerCase().includes(found.toLowerCase())) return found;
    }
  const ill = status.test(code) ? (trouble.exec(before) ?? trouble.exec(after)) : undefined;
  if (ill) return ill[0];
  if (disease.test(code) && ofYear.test(after)) return after.trim().slice(0, 4);
  return normal.exec(after.slice(0, nearby))?.[0] ?? inYear.exec(after)?.[0].trim();
}
