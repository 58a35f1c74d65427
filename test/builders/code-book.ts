import type { AddOnFact, PairFact, UnitsFact } from "../../shared/codes/billing-facts.ts";
import type { CodeBook, CodeListName } from "../../shared/codes/code-book.ts";
import type { DiagnosisFact } from "../../shared/codes/diagnosis-fact.ts";
import { emptyCodeBook } from "../../shared/codes/empty-code-book.ts";
import { type Lookup, noData } from "../../shared/codes/lookup.ts";
import type { ProcedureFact } from "../../shared/codes/procedure-fact.ts";
import type { Tabular, TabularEntry } from "../../shared/codes/tabular.ts";

/** Tables that hold all there is: what is not in one that is given is `unknown`, what is in none is `no-data`. */
export interface Tables {
  readonly diagnoses?: Readonly<Record<string, Partial<DiagnosisFact>>>;
  readonly procedures?: Readonly<Record<string, Partial<ProcedureFact>>>;
  readonly listed?: Partial<Readonly<Record<CodeListName, readonly string[]>>>;
  /** "column 1 column 2" to the indicator. */
  readonly pairs?: Readonly<Record<string, PairFact["modifierIndicator"]>>;
  readonly units?: Readonly<Record<string, UnitsFact>>;
  readonly addOns?: Readonly<Record<string, AddOnFact>>;
  readonly articles?: Readonly<Record<string, readonly string[]>>;
  readonly tabular?: readonly TabularEntry[];
}

const release = "test";

function look<Kept, Fact>(
  table: Readonly<Record<string, Kept>> | undefined,
  key: string,
  make: (kept: Kept) => Fact,
): Lookup<Fact> {
  if (table === undefined) return noData;
  const kept = table[key];
  return kept === undefined ? { kind: "unknown", release } : { kind: "known", fact: make(kept), release };
}

/** A code book of a few codes. */
export function codeBookOf(tables: Tables): CodeBook {
  const { diagnoses, procedures, listed, pairs, units, addOns, articles, tabular } = tables;
  return {
    ...emptyCodeBook,
    diagnosis: (code) => look(diagnoses, code, (fact) => ({ code, billable: true, title: "Invented", ...fact })),
    procedure: (code) => look(procedures, code, (fact) => ({ code, system: "cpt" as const, ...fact })),
    listed: (list, code) => {
      const codes = listed?.[list];
      if (codes === undefined) return noData;
      return codes.includes(code) ? { kind: "known", fact: { code }, release } : { kind: "unknown", release };
    },
    pair: (_setting, column1, column2) =>
      look(pairs, `${column1} ${column2}`, (modifierIndicator) => ({ modifierIndicator })),
    units: (_setting, code) => look(units, code, (fact) => fact),
    addOn: (code) => look(addOns, code, (fact) => fact),
    coverageArticle: (_payer, procedure) =>
      look(articles, procedure, (supports) => ({ article: "A1", supports: new Set(supports) })),
    tabular: () => (tabular === undefined ? undefined : tabularOf(tabular)),
  };
}

function tabularOf(entries: readonly TabularEntry[]): Tabular {
  return {
    release,
    entry: (code) => entries.find((entry) => entry.code === code),
    lineage: (code) =>
      entries.filter((entry) => code.startsWith(entry.code)).sort((a, b) => b.code.length - a.code.length),
  };
}
