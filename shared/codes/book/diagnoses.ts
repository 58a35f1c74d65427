import type { CodeBook } from "../code-book.ts";
import { codeKey } from "../compact/code-key.ts";
import type { DiagnosisFact } from "../diagnosis-fact.ts";
import type { Shelf } from "./shelf.ts";

/** ICD-10-CM: of a day that no release is of, the starter says what it can. */
export function diagnosesOf(shelf: Shelf, starter: CodeBook): CodeBook["diagnosis"] {
  return (code, day) => {
    const shelved = shelf("icd-10-cm", day);
    if (shelved === undefined) return starter.diagnosis(code, day);
    const { release, name } = shelved;
    const key = codeKey(code);
    const row = key === undefined ? -1 : release.firstRow(key);
    if (row < 0) return { kind: "unknown", release: name };
    const fact: DiagnosisFact = {
      code,
      billable: release.numbers("billable")[row] === 1,
      get title() {
        return release.text("title")(row);
      },
    };
    return { kind: "known", fact, release: name };
  };
}
