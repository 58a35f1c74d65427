/** What a kind is told of by a letter: "hepatitis A", "group A strep", "vitamin A deficiency". */
const lettered =
  /\b(?:hep(?:atitis)?|influenza|flu|vit(?:amin)?|hemophilia|haemophilia|group|strep(?:tococcus)?|type|class|grade|immunoglobulin|factor|paratyphoid)\s+$/i;
/** "Hepatitis a year ago", "flu a few days ago": an article after all. */
const article =
  /^a\s+(?:week|month|year|day|few|couple|long|short|little|bit|while|second|third|new|bad|mild|severe)\b/;

/** Whether an "a" at a place of a text is a letter, and no article. */
export function isLetterA(text: string, at: number): boolean {
  return lettered.test(text.slice(Math.max(0, at - 20), at)) && !article.test(text.slice(at, at + 12));
}
