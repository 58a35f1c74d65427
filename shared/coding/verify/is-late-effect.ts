const link = "(?:since|from|due to|d/t|after|2/2|secondary to|following|caused by|residual of|left by)";
const injury =
  "(?:burns?|scald|fx|fracture|lac|laceration|injur\\w*|crush\\w*|gsw|gunshot|mv[ac]|accident|crash|trauma|amputation|tbi|concussion|sprain|tear|dislocation|wound|fall|bite|frostbite|chainsaw)";
const past =
  "(?:\\d+\\s*(?:yrs?|years?|y)\\.?\\s*(?:ago|back|prior|earlier)|\\b(?:in\\s+|\\()(?:19|20)\\d\\d|as an? (?:child|kid|teen\\w*|infant|boy|girl)|in childhood|years ago|yrs ago|decades ago)";
const words = "(?:[\\w'-]+\\s+){0,6}?";

/** What an old injury left: "foot drop since a nerve laceration in 2019", "contracture from an old burn". */
const lateEffects = [
  new RegExp(
    `[a-z]{4,}[\\w\\s,()-]*\\b${link}\\s+${words}(?:old|remote|prior|previous|childhood)\\s+${words}${injury}\\b`,
    "i",
  ),
  new RegExp(`[a-z]{4,}[\\w\\s,()-]*\\b${link}\\s+${words}${injury}\\b[^.;\\n]{0,40}?${past}`, "i"),
  new RegExp(`\\bold\\s+${words}${injury}\\b[^.;\\n]{0,30}?\\b(?:left|with residual|causing)\\b`, "i"),
];

/** Whether a note is of what an injury of long ago left. Source: ICD-10-CM Guidelines FY2026 I.B.10. */
export function isLateEffect(text: string): boolean {
  return lateEffects.some((pattern) => pattern.test(text));
}
