import type { Side } from "../service-draft.ts";

/** Source: HCPCS Level II modifiers, CMS: toes TA to T9, fingers FA to F9, the left side first. */
const toes = ["great|big|hallux|first|1st", "second|2nd", "third|3rd", "fourth|4th", "fifth|5th|little|small"];
const fingers = [
  "thumb",
  "index|second|2nd",
  "middle|long|third|3rd",
  "ring|fourth|4th",
  "little|small|pinky|fifth|5th",
];
const codes = {
  toe: { left: ["TA", "T1", "T2", "T3", "T4"], right: ["T5", "T6", "T7", "T8", "T9"] },
  finger: { left: ["FA", "F1", "F2", "F3", "F4"], right: ["F5", "F6", "F7", "F8", "F9"] },
} as const;

/** The modifier of the finger or toe that a stretch names: "left great toe" -> "TA". */
export function digitModifier(words: string, side: Side | undefined): string | undefined {
  if (side === undefined || side === "both") return undefined;
  const toe = toes.findIndex((names) =>
    new RegExp(String.raw`\b(?:${names})\b[^.;]{0,8}\btoe|\bhallux\b`, "i").test(words),
  );
  if (toe !== -1) return codes.toe[side][toe];
  const finger = fingers.findIndex((names) =>
    new RegExp(String.raw`\bthumb\b|\b(?:${names})\b[^.;]{0,8}\bfinger`, "i").test(words),
  );
  return finger === -1 ? undefined : codes.finger[side][finger];
}

/** Whether a stretch names a finger or toe that has a modifier. */
export function namesDigit(words: string): boolean {
  return digitModifier(words, "left") !== undefined;
}
