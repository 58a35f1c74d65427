import type { Day } from "../../values/day.ts";
import type { AlphabeticIndex, IndexTerm } from "../alphabetic-index.ts";
import { conditionNames } from "./condition-names.ts";
import { starterDiagnoses, starterDiagnosisLines } from "./starter-diagnoses.ts";

/** What stands before the first of these is what the condition is; its last word is the main term. */
const prepositions = /\s(?:of|in|with|without|due to|to|from|for|on|at|by|as|following|during|involving)\s/;
/** Said where nothing more is known: it is no part of what is looked for. */
const unsaid =
  /,? (?:unspecified.*|NEC|without (?:complications?|abnormal findings|foreign body)|uncomplicated|not specified .*)$/i;

const made = new Map<string, AlphabeticIndex>();

/** The starter's own Alphabetic Index of a day: every title and common name, turned so that its main term comes first. */
export function starterIndex(day: Day): AlphabeticIndex {
  const newest = starterDiagnosisLines().reduce((last, { from }) => (from <= day && from > last ? from : last), "");
  const index = made.get(newest) ?? makeIndex(day);
  made.set(newest, index);
  return index;
}

function makeIndex(day: Day): AlphabeticIndex {
  const mains = new Map<string, Map<string, IndexTerm>>();
  const put = (title: string, code: string, isName: boolean): void => {
    const { main, sub, nonessential } = invert(title);
    const subs = mains.get(main) ?? new Map<string, IndexTerm>();
    mains.set(main, subs);
    // What a clinic calls a condition goes before a title that happens to read the same once its tail is left off.
    if (isName || !subs.has(sub)) subs.set(sub, { title: sub, nonessential, code, children: [] });
  };
  for (const { stem, title, codes, from } of starterDiagnosisLines()) {
    if (from > day) continue;
    const plain = title
      .replace(/[%&]/g, " ")
      .replace(/\s+/g, " ")
      .replace(/\s,/g, ",")
      .replace(/[ ,]+$/, "")
      .trim();
    put(plain, printed(stem, codes.length > 1), false);
  }
  for (const { name, code } of readNames()) {
    const from = starterDiagnoses().get(code.replace(/[.-]/g, ""))?.from;
    if (from === undefined || from <= day) put(name, code, true);
  }
  return { release: "starter", terms: [...mains].map(termOf), externalCauses: [], neoplasms: [], drugs: [] };
}

function termOf([title, subs]: readonly [string, ReadonlyMap<string, IndexTerm>]): IndexTerm {
  const own = subs.get("");
  const children = [...subs.values()].filter((each) => each !== own);
  return { title, nonessential: own?.nonessential ?? [], code: own?.code, children };
}

interface Inverted {
  readonly main: string;
  readonly sub: string;
  readonly nonessential: readonly string[];
}

/** "Acute cystitis with hematuria" -> "Cystitis", "acute, with hematuria". */
function invert(title: string): Inverted {
  const tail = unsaid.exec(title)?.[0] ?? "";
  const said = title.slice(0, title.length - tail.length).replace(/^Unspecified /, "");
  const nonessential = tail === "" ? [] : [tail.replace(/^[, ]+/, "")];
  const at = prepositions.exec(said)?.index ?? said.length;
  const [head = "", ...after] = said.slice(0, at).split(", ");
  const words = head.split(" ");
  const main = words.at(-1) ?? "";
  const sub = [words.slice(0, -1).join(" "), ...after, said.slice(at).trim()].filter((part) => part !== "").join(", ");
  return { main: main.charAt(0).toUpperCase() + main.slice(1), sub, nonessential };
}

/** "S9340", more to come -> "S93.40-". */
function printed(stem: string, isOpen: boolean): string {
  const code = stem.length > 3 ? `${stem.slice(0, 3)}.${stem.slice(3)}` : stem;
  return isOpen ? `${code}${stem.length > 3 ? "" : "."}-` : code;
}

function readNames(): readonly { readonly name: string; readonly code: string }[] {
  return conditionNames
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", code = ""] = line.split(" = ");
      return { name, code };
    });
}
