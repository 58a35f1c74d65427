/** A title as it is printed, parted into what counts and what is in parentheses and changes nothing. */
export interface PrintedTitle {
  readonly title: string;
  readonly nonessential: readonly string[];
}

/**
 * "Fox (-Fordyce) disease (apocrine miliaria)" -> title "Fox disease", nonessential "-Fordyce" and "apocrine miliaria".
 * Parentheses inside parentheses stay; a parenthesis that never closes runs to the end. Where all stands in parentheses, it is the title: "(somatoform)".
 */
export function readPrintedTitle(printed: string): PrintedTitle {
  let title = "";
  let inside = "";
  let depth = 0;
  const nonessential: string[] = [];
  const keep = (): void => {
    const words = inside.replace(/\s+/g, " ").trim();
    if (words !== "") nonessential.push(words);
    inside = "";
  };
  for (const character of printed) {
    if (character === "(" && depth++ === 0) {
      title += " ";
      continue;
    }
    if (character === ")" && depth > 0 && --depth === 0) {
      keep();
      continue;
    }
    if (depth > 0) inside += character;
    else title += character;
  }
  keep();
  const outside = title.replace(/\s+/g, " ").replace(/ ,/g, ",").trim();
  return outside === "" ? { title: nonessential.join(" "), nonessential: [] } : { title: outside, nonessential };
}
