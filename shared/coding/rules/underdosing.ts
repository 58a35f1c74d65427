import { phraseSearch } from "../mentions/find-in-text.ts";
import type { Reading } from "../mentions/reading.ts";
import type { Span } from "../note/span.ts";

/** Words of a drug that was not taken as ordered, wherever they stand near it. */
export const tooLittle = phraseSearch(
  "underdosing|ran out|ran out of|not taking|stopped taking|skipping|skips|skipped doses|missed doses|missing doses|cutting pills|half dose|cannot afford|can't afford|unable to afford|rationing|off meds|off medication|forgets|forgot to take|quit taking|stopped on own|stopped on his own|stopped on her own|taking half|not refilled|takes less|has not been taking|nonadherent|noncompliant|she stopped|he stopped|patient stopped|pt stopped|forgot|forgot her|forgot his|missed|self discontinued|on her own|on his own|did not take|didn't take|has not taken|hasn't taken",
);
const cost = phraseSearch(
  "cost|afford|can't afford|cannot afford|could not afford|couldn't afford|unable to afford|expensive|financial|insurance|insurance lapse|lost insurance|copay|rationing|rationed|money|no coverage|uninsured",
);
const onPurpose = phraseSearch(
  "on own|on her own|on his own|decided to stop|did not like|didn't like|stopped because|stopped due to|chose to stop|refuses to take|stopped taking|quit taking|intentional|on purpose|intentionally|side effects|felt fine|felt better|felt well",
);
const forgetful = phraseSearch(
  "forgets|forgot|forgotten|forgetful|dementia|memory|forgetting|unintentional|unintentionally|cannot open|mixed up|confused about|traveling|while traveling|lost her pills|lost his pills|left at home",
);

/** "out of losartan", "ran out of her lasix", "off insulin x 5 days", "hasn't had warfarin". */
const out =
  /\b(?:out of|ran out(?: of)?|has(?:n't| not) (?:had|taken|filled|refilled)|never (?:filled|refilled|picked up)|did(?:n't| not) (?:take|fill|refill|pick up)|self[- ]?(?:discontinued|stopped)|(?:discontinued|stopped) taking|(?:she|he|pt|patient) (?:stopped|discontinued)|quit(?: taking)?|skip(?:s|ped|ping)(?: doses of)?|miss(?:es|ed|ing)(?: \w+)?(?: doses? of)?|forg(?:ets|ot|etting)(?: to take)?|ration(?:s|ed|ing)|(?:halving|splitting|cutting)|not taking|not been taking|noncompliant with|nonadherent (?:to|with)|lapse in)\s+(?:(?:his|her|their|the|all|both|of|taking|doses?|home|evening|morning|am|pm)\s+){0,3}$/i;
/** "Lasix ran out", "insulin not taken for 3 days", "warfarin - stopped it on her own". */
const outAfter =
  /^\s*(?:\d+(?:\.\d+)?\s*(?:mg|mcg|units?)?\s*)?[,:(-]?\s*(?:rx\s+)?(?:ran out|not taken|was not taken|not (?:being )?filled|never filled|lapsed|stopped (?:it )?(?:by|on) (?:patient|pt|own|her own|his own)|(?:she|he|pt|patient) (?:stopped|quit|ran out|forgot|skipped))/i;

/** Whether the words beside a drug say that the patient went without it. */
export function isWithout(text: string, { start, end }: Span): boolean {
  return out.test(text.slice(Math.max(0, start - 60), start)) || outAfter.test(text.slice(end, end + 60));
}

/** Why less was taken. Source: ICD-10-CM Tabular List, Z91.12, Z91.13, Z91.14. */
export function whyLess(reading: Reading): string {
  if (cost(reading).length > 0) return "Z91120";
  if (forgetful(reading).length > 0) return "Z91138";
  return onPurpose(reading).length > 0 ? "Z91128" : "Z91148|Z9114";
}
