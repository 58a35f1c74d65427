import type { Day } from "../../values/day.ts";
import type { AddOnFact, BillingSetting, CoverageArticleFact, PairFact, UnitsFact } from "../billing-facts.ts";
import type { CodeBook } from "../code-book.ts";
import { codeKey } from "../compact/code-key.ts";
import { dayNumber } from "../compact/day-number.ts";
import { type Lookup, noData } from "../lookup.ts";
import { absent } from "./absent.ts";
import { rowOfKey, rowsOf } from "./dated-row.ts";
import type { Shelf } from "./shelf.ts";

const pairKinds = { practitioner: "ptp-practitioner", hospital: "ptp-hospital", dme: undefined } as const;
const unitsKinds = { practitioner: "mue-practitioner", hospital: "mue-hospital", dme: "mue-dme" } as const;
const adjudications = [undefined, "1", "2", "3"] as const;

/** NCCI edits and coverage articles; of them the starter has some add-on codes. */
export function billingOf(
  shelf: Shelf,
  starter: CodeBook,
): Pick<CodeBook, "pair" | "units" | "addOn" | "coverageArticle"> {
  return {
    pair(setting: BillingSetting, column1: string, column2: string, day: Day): Lookup<PairFact> {
      const kind = pairKinds[setting];
      const shelved = kind === undefined ? undefined : shelf(kind, day);
      const key = column1.length === 5 && column2.length === 5 ? codeKey(column1 + column2) : undefined;
      if (shelved === undefined) return noData;
      const { release, name } = shelved;
      const row = key === undefined ? -1 : rowOfKey(release, key, dayNumber(day));
      if (row < 0) return absent(shelved);
      const modifierIndicator = release.numbers("indicator")[row] === 1 ? "1" : "0";
      return { kind: "known", fact: { modifierIndicator }, release: name };
    },

    units(setting: BillingSetting, code: string, day: Day): Lookup<UnitsFact> {
      const shelved = shelf(unitsKinds[setting], day);
      if (shelved === undefined) return noData;
      const { release, name } = shelved;
      const key = codeKey(code);
      const row = key === undefined ? -1 : release.firstRow(key);
      const adjudication = adjudications[row < 0 ? 0 : (release.numbers("adjudication")[row] ?? 0)];
      if (adjudication === undefined) return absent(shelved);
      return { kind: "known", fact: { units: release.numbers("units")[row] ?? 0, adjudication }, release: name };
    },

    addOn(code: string, day: Day): Lookup<AddOnFact> {
      const shelved = shelf("add-on", day);
      if (shelved === undefined) return starter.addOn(code, day);
      const { release, name } = shelved;
      const on = dayNumber(day);
      const [from, to] = [release.numbers("from"), release.numbers("to")];
      const rows = rowsOf(release, codeKey(code) ?? -1).filter((row) => (from[row] ?? 0) <= on && on <= (to[row] ?? 0));
      const type = adjudications[rows[0] === undefined ? 0 : (release.numbers("type")[rows[0]] ?? 0)];
      if (type === undefined) return absent(shelved);
      const primaries = rows.map((row) => release.text("primary")(row)).filter((primary) => primary !== "");
      return { kind: "known", fact: { type, primaries }, release: name };
    },

    coverageArticle(payerId: string, procedure: string, day: Day): Lookup<CoverageArticleFact> {
      const shelved = shelf("coverage-article", day);
      if (shelved === undefined) return noData;
      const { release, name } = shelved;
      const on = dayNumber(day);
      const [from, to] = [release.numbers("from"), release.numbers("to")];
      const rows = rowsOf(release, codeKey(procedure) ?? -1).filter(
        (row) => (from[row] ?? 0) <= on && on <= (to[row] ?? 0) && release.text("payer")(row) === payerId,
      );
      const [first] = rows;
      if (first === undefined) return absent(shelved);
      const supports = new Set(rows.flatMap((row) => release.text("diagnoses")(row).split(" ")));
      return { kind: "known", fact: { article: release.text("article")(first), supports }, release: name };
    },
  };
}
