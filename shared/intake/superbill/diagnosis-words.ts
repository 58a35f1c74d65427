import type { Entry } from "../nest.ts";

const codeShape = /^[A-Za-z]\d/;
const word = /\p{L}{3}/u;

/** A diagnosis that is written out ("type 2 diabetes", "gout") goes where its words are coded, and is no code with a fault. */
export function putWords(entries: readonly Entry[]): readonly Entry[] {
  return entries.map(([path, value]): Entry => {
    const [head, index, field] = path;
    const isWords =
      head === "diagnoses" &&
      index !== undefined &&
      field === "code" &&
      typeof value === "string" &&
      !codeShape.test(value) &&
      word.test(value);
    return isWords ? [["diagnoses", index, "description"], value] : [path, value];
  });
}
