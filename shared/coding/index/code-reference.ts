/** Which category of a range a phrase means, by a word of it; the last one where it says none. */
const categories: Readonly<Record<string, readonly (readonly [category: string, ...words: readonly string[]])[]>> = {
  "E08-E13": [
    ["E10", "1", "juvenile", "autoimmune", "lada"],
    ["E09", "drug", "chemical", "steroid", "medication"],
    ["E08", "underlying", "pancreatectomy", "pancreatic", "secondary"],
    ["E11"],
  ],
};

/** A code that a reference names, and the words of the phrase that chose its category. */
export interface CodeReference {
  readonly printed: string;
  readonly by: readonly string[];
}

/**
 * A `see` that names codes rather than terms: "E08-E13 with .40" -> "E11.40", or "E10.40" where the phrase says type 1;
 * "subcategory H92.0" -> "H92.0-"; undefined for any other. Diabetes of no type named is type 2. Source: ICD-10-CM Guidelines I.C.4.a.2.
 */
export function readCodeReference(see: string, stems: readonly string[]): CodeReference | undefined {
  const [, range = "", ending = ""] = /^([A-Z]\d\d-[A-Z]\d\d) with\s+\.(\d+)-?$/.exec(see) ?? [];
  const [, header] = /^(?:sub)?category ([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]+)?)-?$/.exec(see) ?? [];
  if (header !== undefined) return { printed: `${header}-`, by: [] };
  for (const [category, ...words] of categories[range] ?? []) {
    const by = words.filter((word) => stems.includes(word));
    if (by.length > 0 || words.length === 0)
      return { printed: `${category}.${ending}`, by: ["type", "2", "induced", ...by] };
  }
  return undefined;
}
