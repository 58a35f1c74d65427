import type { Span } from "../note/span.ts";

const injected = /^(?:enoxaparin|lovenox|fondaparinux|arixtra|heparin|dalteparin)/i;
const lifelong = /\b(?:long[- ]?term|chronic|lifelong|life-long|indefinite(?:ly)?)\b/i;
const awhile =
  /^[^.;\n]{0,30}\b(?:x|for|another)\s*~?\d+\s*(?:more\s+)?(?:d|days?|wks?|weeks?)\b|^[^.;\n]{0,30}\buntil (?:ambulat|walking|mobile|weight)/i;
const ward = /^[^.;\n]{0,40}\b(?:dvt|vte|clot)?\s*(?:ppx|prophy\w*)\b/i;

/**
 * Whether a drug against clots is given for days or weeks: "Lovenox 40 daily x 4 weeks for DVT ppx" keeps a clot off until
 * the patient walks, and no longer. Source: ICD-10-CM Guidelines FY2026 I.C.21.c.3.
 */
export function isForAWhile(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + 60);
  if (lifelong.test(text.slice(Math.max(0, start - 30), end + 60))) return false;
  const isWard =
    ward.test(after) ||
    /\b(?:dvt|vte)\s+(?:ppx|prophy\w*)[\s:-]+(?:with\s+|w\/\s*)?$/i.test(text.slice(Math.max(0, start - 30), start));
  return awhile.test(after) || (injected.test(text.slice(start, end)) && isWard);
}

const years = /^[^.;,\n]{0,25}\b(?:x|for|since|>)\s*(?:over\s+)?(?:\d+\+?\s*(?:yrs?|years?|y)\b|(?:19|20)\d\d\b)/i;

/** "Oxycodone 10 tid x 4 yrs": what has been taken for years is taken on and on. */
export function isForYears(text: string, { end }: Span): boolean {
  return years.test(text.slice(end, end + 45));
}

/** "Norco #10", "was on metformin until 2022": so many tablets, or a time that is over. */
export function isOnceTaken(text: string, { start, end }: Span): boolean {
  return (
    /^\s*(?:\d+(?:\/\d+)?\s*(?:mg\s*)?)?#\s?(?:[1-9]|[12]\d)\b/i.test(text.slice(end, end + 16)) ||
    (/\b(?:was|had been|used to be) on\s+(?:\w+\s+)?$/i.test(text.slice(Math.max(0, start - 24), start)) &&
      /^[^.;\n]{0,40}\b(?:until|till|but|stopped|before|in (?:19|20)\d\d)\b/i.test(text.slice(end, end + 60)))
  );
}
