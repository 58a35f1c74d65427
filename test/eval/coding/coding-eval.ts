import type { CodeBook } from "../../../shared/codes/code-book.ts";
import { starterCodeBook } from "../../../shared/codes/starter/starter-code-book.ts";
import { engines } from "../../../shared/coding/engines/catalog.ts";
import type { CodingEngine } from "../../../shared/coding/engines/coding-engine.ts";
import { day } from "../../../shared/values/day.ts";
import type { Eval } from "../eval.ts";
import { missingRelease } from "../index/published-release.ts";
import { EvalCase } from "./eval-case.ts";
import { publishedBooks } from "./published-books.ts";
import { readLines } from "./read-lines.ts";
import { type CaseScore, rates, scoreCase, sum } from "./score.ts";

const aim = { f1: 0.9, surePrecision: 0.95 };

interface Scored extends CaseScore {
  readonly half: string;
  readonly of: EvalCase;
}

/** The two halves, and more texts that are for tuning as `dev` is: they count towards no aim. */
const sets = ["dev", "held-out", "practice"] as const;

/**
 * Notes to codes, on both halves of the evaluation set and on the practice texts. `held-out` is measured and never looked
 * at: of it there are figures, and no cases.
 */
export const codingEval: Eval = async ({ failed: most }) => {
  const books: readonly (readonly [name: string, book: CodeBook])[] = [
    ...(missingRelease === undefined ? [["published", await publishedBooks()] as const] : []),
    ["starter", starterCodeBook],
  ];
  const rows: Record<string, string | number>[] = [];
  const shown: string[] = [];
  let reached = true;
  for (const [name, book] of books) {
    const { "cleanclaim-index": ours, ...others } = engines;
    const scored = (await Promise.all(sets.map((half) => score(half, book, ours)))).flat();
    const halves = Map.groupBy(scored, ({ half }) => half);
    for (const [half, cases] of halves) rows.push(rowOf(`${name}, ${half}`, cases));
    for (const other of Object.values(others))
      for (const half of sets) rows.push(rowOf(`${name}, ${half}: ${other.name}`, await score(half, book, other)));
    if (name !== books[0]?.[0]) continue;
    reached = ["dev", "held-out"].every((half) => isReached(halves.get(half) ?? []));
    for (const [half, cases] of halves) {
      if (half !== "practice")
        for (const [specialty, of] of groups(cases, ({ of }) => [of.specialty]))
          rows.push(rowOf(`${half}: ${specialty}`, of));
      for (const [trap, of] of groups(cases, ({ of }) => of.traps)) rows.push(rowOf(`${half}, trap: ${trap}`, of));
      if (half !== "held-out") shown.push(...cases.flatMap((each) => (isWhole(each) ? [] : [lineOf(each)])));
    }
  }
  const without = missingRelease === undefined ? "" : ` Skipped with the published releases: ${missingRelease}.`;
  return {
    kind: "measured",
    title: `Notes to ICD-10-CM codes, micro-averaged. Aim: F1 ${aim.f1}, and ${aim.surePrecision} precision among those that go on without a coder.${without}`,
    rows,
    failed: shown.slice(0, most),
    reached,
  };
};

async function score(half: string, book: CodeBook, engine: CodingEngine): Promise<readonly Scored[]> {
  return Promise.all(
    readLines(half, EvalCase).map(async (of) => ({
      half,
      of,
      ...scoreCase(await engine.code(of.text, { book, day: day(of.date), setting: of.setting }), of),
    })),
  );
}

function groups(scored: readonly Scored[], keysOf: (each: Scored) => readonly string[]) {
  const found = new Map<string, Scored[]>();
  for (const each of scored) for (const key of keysOf(each)) found.set(key, [...(found.get(key) ?? []), each]);
  return [...found].toSorted(([one], [other]) => one.localeCompare(other));
}

function rowOf(name: string, cases: readonly Scored[]): Record<string, string | number> {
  const exact = rates(sum(cases.map((each) => each.exact)));
  const sure = sum(cases.map((each) => each.sure));
  const withFirst = cases.filter(({ first }) => first !== "open");
  return {
    set: name,
    texts: cases.length,
    precision: round(exact.precision),
    recall: round(exact.recall),
    F1: round(exact.f1),
    "category F1": round(rates(sum(cases.map((each) => each.category))).f1),
    sure: sure.right + sure.wrong,
    "sure precision": round(rates(sure).precision),
    "denied given": cases.reduce((so, { denied }) => so + denied.length, 0),
    "denied sure": cases.reduce((so, { deniedSure }) => so + deniedSure, 0),
    "first right": round(withFirst.filter(({ first }) => first === "right").length / Math.max(withFirst.length, 1)),
    "first later": withFirst.filter(({ first }) => first === "later").length,
    "first not given": withFirst.filter(({ first }) => first === "not-given").length,
  };
}

function isReached(cases: readonly Scored[]): boolean {
  const isRight = rates(sum(cases.map((each) => each.exact))).f1 >= aim.f1;
  return isRight && rates(sum(cases.map((each) => each.sure))).precision >= aim.surePrecision;
}

function isWhole({ exact, first }: Scored): boolean {
  return exact.wrong === 0 && exact.missed === 0 && first !== "later";
}

function lineOf({ of, exact, denied, first }: Scored): string {
  const forbidden = denied.length === 0 ? "" : `, denied ${denied.join(" ")}`;
  return `${of.id}: ${exact.wrong} too many, ${exact.missed} missed${forbidden}${first === "later" ? ", another first" : ""}`;
}

function round(rate: number): number {
  return Math.round(rate * 1000) / 1000;
}
