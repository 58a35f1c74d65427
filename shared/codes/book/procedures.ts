import type { Day } from "../../values/day.ts";
import type { CodeBook } from "../code-book.ts";
import { codeKey } from "../compact/code-key.ts";
import { globalPeriods } from "../global-periods.ts";
import { type Lookup, noData } from "../lookup.ts";
import type { ProcedureFact } from "../procedure-fact.ts";
import { doseOf } from "../unit-dose.ts";
import { absent } from "./absent.ts";
import { rowOn } from "./dated-row.ts";
import type { Shelf } from "./shelf.ts";

/** HCPCS Level II has a letter and four digits. */
const hcpcsShape = /^[A-V]\d{4}$/;

/** CPT and HCPCS Level II with the fee schedule's indicators; the starter answers where no list is at hand. */
export function proceduresOf(shelf: Shelf, starter: CodeBook): CodeBook["procedure"] {
  return (code, day) => {
    const known = starter.procedure(code, day);
    const own = known.kind === "known" ? known.fact : undefined;
    const scheduled = scheduleFacts(shelf, code, day);
    const listed = hcpcsShape.test(code) ? hcpcsCode(shelf, code, day) : cptCode(shelf, code, day);
    if (listed.kind === "unknown") return listed;
    if (listed.kind === "known") return { ...listed, fact: { ...own, ...scheduled?.facts, ...listed.fact } };
    if (known.kind === "known")
      return { ...known, fact: { ...known.fact, ...scheduled?.facts }, release: scheduled?.name ?? known.release };
    if (scheduled === undefined) return noData;
    const system = hcpcsShape.test(code) ? "hcpcs" : "cpt";
    return { kind: "known", fact: { code, system, ...scheduled.facts }, release: scheduled.name };
  };
}

function hcpcsCode(shelf: Shelf, code: string, day: Day): Lookup<ProcedureFact> {
  const shelved = shelf("hcpcs", day);
  if (shelved === undefined) return noData;
  const { release, name } = shelved;
  const row = rowOn(release, code, day);
  if (row < 0) return absent(shelved);
  const title = release.text("title")(row);
  const dose = doseOf(title);
  return {
    kind: "known",
    fact: { code, system: "hcpcs", ...(title === "" ? {} : { title }), ...(dose === undefined ? {} : { dose }) },
    release: name,
  };
}

function cptCode(shelf: Shelf, code: string, day: Day): Lookup<ProcedureFact> {
  const shelved = shelf("cpt", day);
  if (shelved === undefined) return noData;
  if (rowOn(shelved.release, code, day) < 0) return absent(shelved);
  return { kind: "known", fact: { code, system: "cpt" }, release: shelved.name };
}

/** What the fee schedule says; undefined where it has no such code. */
function scheduleFacts(
  shelf: Shelf,
  code: string,
  day: Day,
): { readonly facts: Partial<ProcedureFact>; readonly name: string } | undefined {
  const shelved = shelf("fee-schedule", day);
  const key = codeKey(code);
  const row = shelved === undefined || key === undefined ? -1 : shelved.release.firstRow(key);
  if (shelved === undefined || row < 0) return undefined;
  const { release, name } = shelved;
  const global = globalPeriods[release.numbers("global")[row] ?? 0];
  const text = (column: string) => release.text(column)(row);
  return {
    facts: {
      ...(global === undefined || global === "" ? {} : { global }),
      ...(text("components") === "" ? {} : { components: text("components") }),
      ...(text("bilateral") === "" ? {} : { bilateral: text("bilateral") }),
      ...(text("assistant") === "" ? {} : { assistant: text("assistant") }),
    },
    name,
  };
}
