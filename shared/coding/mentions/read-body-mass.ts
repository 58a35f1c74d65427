const figure = "(\\d{2}(?:\\.\\d{1,2})?)(?!\\s*(?:%|th|percentile|\\.?\\d|\\s?(?:kg(?!\\/m)|lbs?)\\b))";
const given = new RegExp(`\\bBMI\\b\\D{0,24}?${figure}`, "gi");
/** "BMI was 36.2 last year, today 34.8", "BMI 41 -> 37.5". */
const later = new RegExp(
  `\\bBMI\\b[^;\\n]{0,50}?(?:->|→|\\b(?:now|today|currently|down to|up to))\\s*(?:at\\s+|is\\s+|BMI\\s+)?${figure}`,
  "i",
);
const before =
  /\b(?:was|from|pre-?op(?:erative)?|highest|max(?:imum)?|peak|initial|starting|previous|prior|last (?:yr|year|visit)|baseline)\b[^;.\n]{0,12}$/i;
const behind =
  /^\s*\(?(?:->|→|in (?:19|20)\d\d|\(?(?:19|20)\d\d|last (?:yr|year|visit)|pre-?op|before|ago|at baseline|at start)/i;

/** The body mass index of the visit, and whether the note gives others; undefined where it gives none. */
export function readBodyMass(text: string): { readonly index: number; readonly isDisputed: boolean } | undefined {
  const all = [...text.matchAll(given)].map((match) => {
    const [whole, index = ""] = match;
    const lead = `${text.slice(Math.max(0, match.index - 24), match.index)}${whole.slice(0, -index.length)}`;
    const isPast = before.test(lead) || behind.test(text.slice(match.index + whole.length));
    return { index: Number(index), isPast };
  });
  const now = later.exec(text)?.[1];
  const [first] = all;
  if (first === undefined) return undefined;
  const chosen = now === undefined ? (all.find(({ isPast }) => !isPast) ?? first).index : Number(now);
  return { index: chosen, isDisputed: all.some(({ index }) => index !== chosen) };
}
