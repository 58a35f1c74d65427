import type { Token } from "../note/token.ts";

/** "no fever, chills or cough": one list, because its last part is joined with "or". */
export function joinsItsList(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.isMark && token.word !== "," && token.word !== "/")) return false;
    if (token.word === "or" || token.word === "nor") return true;
    if (token.word === "and" || token.word === "but") return false;
  }
  return false;
}

/** Words that tell of something that is there, or begin to tell of something else. */
const telling =
  /^(?:and|but|has|had|have|is|are|was|were|positive|reactive|\+|mild|moderate|severe|present|still|some|now|today|new|since|due-to|from|after|on|started|start|stable|continue|known|status-post|year-old|male|female|lives|works|takes|taking)$/;
const longestItem = 3;

/**
 * "No rash, ulcers, Raynaud, sicca.": short names to the end of the statement, three or more, and no word of what is there.
 * `turns` says whether another cue begins at a token.
 */
export function isBareList(tokens: readonly Token[], from: number, turns: (at: number) => boolean): boolean {
  let items = 1;
  let length = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;\n]$/.test(token.word)) break;
    if (token.word === ",") {
      items += 1;
      length = 0;
      continue;
    }
    if (token.word === "/" || token.word === "-") continue;
    if (token.isMark || /\d/.test(token.word) || telling.test(token.word)) return false;
    // "Fever, cancer history": a cue that ends its part reaches nothing.
    if (at > from && turns(at) && tokens[at + 1]?.isMark === false) return false;
    length += 1;
    if (length > longestItem) return false;
  }
  return items >= 3;
}
