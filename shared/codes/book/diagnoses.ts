import type { Day } from "../../values/day.ts";
import type { CodeBook } from "../code-book.ts";
import { codeKey } from "../compact/code-key.ts";
import type { DiagnosisFact } from "../diagnosis-fact.ts";
import { editorCategory } from "../editor-categories.ts";
import type { Lookup } from "../lookup.ts";
import { mceFlags } from "../mce-flags.ts";
import { sequenceRules } from "../sequence-rules.ts";
import type { Shelf } from "./shelf.ts";

/** ICD-10-CM with what the lists beside it say; of a day that no release is of, the starter says what it can. */
export function diagnosesOf(shelf: Shelf, starter: CodeBook): CodeBook["diagnosis"] {
  return (code, day) => {
    const found = codeOf(shelf, starter, code, day);
    if (found.kind !== "known") return found;
    const { fact } = found;
    const listed = { ...sequenceRules(code), ...editorFacts(shelf, code, day), ...exemption(shelf, code, day) };
    const whole: DiagnosisFact = {
      code,
      billable: fact.billable,
      get title() {
        return fact.title;
      },
      ...listed,
    };
    return { kind: "known", fact: whole, release: found.release };
  };
}

function codeOf(shelf: Shelf, starter: CodeBook, code: string, day: Day): Lookup<DiagnosisFact> {
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
}

/** Ages of the Medicare Code Editor, in whole years. Source: CMS, Definitions of Medicare Code Edits, "Age conflict". */
const ages = [
  [mceFlags.newborn, { from: 0, to: 0 }],
  [mceFlags.pediatric, { from: 0, to: 17 }],
  [mceFlags.maternity, { from: 9, to: 64 }],
  [mceFlags.adult, { from: 15, to: 124 }],
] as const;

function editorFacts(shelf: Shelf, code: string, day: Day): Partial<DiagnosisFact> {
  const shelved = shelf("mce", day);
  if (shelved === undefined) return editorCategory(code);
  const key = codeKey(code);
  const row = key === undefined ? -1 : shelved.release.firstRow(key);
  if (row < 0) return {};
  const flags = shelved.release.numbers("flags")[row] ?? 0;
  const age = ages.find(([flag]) => (flags & flag) !== 0)?.[1];
  return {
    ...(flags & mceFlags.female ? { sex: "F" as const } : flags & mceFlags.male ? { sex: "M" as const } : {}),
    ...(age === undefined ? {} : { ages: age }),
    ...(flags & mceFlags.maternity ? { maternity: true } : {}),
    ...(flags & mceFlags.manifestation ? { manifestation: true } : {}),
    ...(flags & mceFlags.unacceptablePrincipal ? { unacceptablePrincipal: true } : {}),
  };
}

function exemption(shelf: Shelf, code: string, day: Day): Partial<DiagnosisFact> {
  const shelved = shelf("poa-exempt", day);
  const key = codeKey(code);
  if (shelved === undefined || key === undefined) return {};
  return { poaExempt: shelved.release.firstRow(key) >= 0 };
}
