import type { Day } from "../../values/day.ts";
import type { CompiledRow } from "../vocabulary/compile-row.ts";
import type { Draft } from "./draft.ts";
import { type Mention, spanOf } from "./mention.ts";
import type { Reading } from "./reading.ts";

/** Events that are over by the next year: "stroke 2021", "PE 3/2019". */
const events = /^(?:I63|G45|I21|I26|I82|I6[01]|U07|J18|K85|N10|A41|K35|S|N20|N39|A04|B02|O)/;

/** A stroke or an infarction of so long ago has left what it left. Source: ICD-10-CM Guidelines FY2026 I.C.9.d.1, I.C.9.e.4. */
const late = /^(?:I6[0-3]|I21)/;
const longAgo =
  /^[^.;,\n]{0,16}?\b((?:(?:[5-9]|[1-5]\d)\s*(?:wks?|weeks?)|(?:\d{1,2}|two|three|four|six)\s*(?:mos?|months?|yrs?|years?))\s*(?:ago|back|prior))\b/i;

/** That an event is past: an earlier year stands after it, or it stands in the past history alone. */
export function pastBy(
  { text, hasAssessment }: Reading,
  draft: Draft,
  mentions: readonly Mention<CompiledRow>[],
  day: Day,
): string | undefined {
  if (!events.test(draft.code)) return undefined;
  if (hasAssessment && mentions.every(({ statement }) => statement.section === "past-history")) return "past history";
  const elapsed = mentions.map(
    (mention) => longAgo.exec(text.slice(spanOf(mention).end, spanOf(mention).end + 30))?.[1],
  );
  const [ago] = elapsed;
  if (late.test(draft.code) && ago !== undefined && elapsed.every((each) => each !== undefined)) return ago;
  const years = mentions.map((mention) => {
    const after = text.slice(spanOf(mention).end, spanOf(mention).end + 30);
    return /^\s*(?:(?!(?:on|since|now|from|after|w|with|and)\b)[a-z]+\s+){0,2}(?:healed\s+|resolved\s+|repaired\s+)?(?:in\s+|\(|dx\s+)?(?:\d{1,2}\/)?((?:19|20)\d\d)\b/i.exec(
      after,
    )?.[1];
  });
  const [year] = years;
  return year !== undefined && years.every((each) => each !== undefined && each < day.slice(0, 4)) ? year : undefined;
}
