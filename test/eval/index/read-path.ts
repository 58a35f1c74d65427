/** Where a title goes on with what binds it to the words before: it is read after them, and so is all below it. */
const binding =
  /^(?:with|without|due to|in|following|complicating|affecting|by|from|of|at|on|associated with|secondary to|caused by|resulting|and|or|after|before|during|as|to|for)\b/i;

/**
 * The path to an entry of the Index, read as a phrase. `printed` keeps the order of the Index, "Pneumonia, viral"; `spoken`
 * puts what qualifies the main term before it, "viral pneumonia". Of other forms of a word the first is taken; words in
 * parentheses, NEC and NOS, and instructions to the coder are left out.
 */
export function readPath(titles: readonly string[], order: "printed" | "spoken"): string {
  const read = titles.map(firstWording).filter((title) => title !== "");
  if (order === "printed") return read.join(", ");
  const [main = "", ...below] = read;
  const at = below.findIndex((title) => binding.test(title));
  const before = at < 0 ? below : below.slice(0, at);
  const after = at < 0 ? [] : below.slice(at);
  return [...before.toReversed(), main, ...after].join(" ");
}

function firstWording(title: string): string {
  const plain = title
    .replace(/\s-{1,2}\s*(?:code|omit)\b.*$/, "")
    .replace(/\[[^\]]*\]?/g, " ")
    .replace(/\b(?:NEC|NOS)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain.includes(" or ") ? plain.replaceAll(",", "") : withoutOtherForms(plain);
}

/** "Diabetes, diabetic" -> "Diabetes": parts that begin as the first does are the same word in another form. */
function withoutOtherForms(title: string): string {
  const [first = "", ...others] = title.split(/,\s*/);
  const start = first.slice(0, 3).toLowerCase();
  const kept = others.filter((part) => !(start.length === 3 && part.toLowerCase().startsWith(start)));
  return [first, ...kept].join(" ");
}
