import { isBinding, readWords, rootOf } from "../../codes/search/words.ts";

const turning = new Set(["without", "no", "not"]);

/**
 * What a text says, as roots. What stands after "without" or "not" has a "!", what is unspecified a "?": "migraine, not
 * intractable, unspecified ear" says "migraine", "!intractable" and "?ear"; a text that ends so says "?". A comma, "and",
 * "with" or "or" ends what is turned.
 */
export function readSaid(text: string): ReadonlySet<string> {
  const said = new Set<string>();
  let turned = false;
  let open = false;
  let end = 0;
  for (const { stem, from, to } of readWords(text)) {
    if (/[,;()]/.test(text.slice(end, from))) {
      turned = false;
      if (open) said.add("?");
      open = false;
    } else if (stem === "with") turned = false;
    end = to;
    if (turning.has(stem)) turned = true;
    else if (stem === "unspecified") open = true;
    else if (!isBinding(stem)) {
      said.add(`${open ? "?" : turned ? "!" : ""}${rootOf(stem)}`);
      open = false;
    }
  }
  if (open) said.add("?");
  return said;
}
