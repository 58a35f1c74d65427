import type { CodeBook } from "../../shared/codes/code-book.ts";
import type { DiagnosisFact } from "../../shared/codes/diagnosis-fact.ts";
import { emptyCodeBook } from "../../shared/codes/empty-code-book.ts";

/** Codes as a test writes them, one a line: "S82891A Other fracture of right lower leg, initial encounter". */
export function orderBook(...lines: readonly string[]): CodeBook {
  const facts = lines.map((line) => ({
    code: line.slice(0, line.indexOf(" ")),
    title: line.slice(line.indexOf(" ") + 1),
  }));
  return bookOf(facts.map((fact) => ({ ...fact, billable: true })));
}

function bookOf(facts: readonly DiagnosisFact[]): CodeBook {
  const release = "icd-10-cm test";
  const byCode = new Map(facts.map((fact) => [fact.code, fact]));
  const under = new Map<string, DiagnosisFact[]>();
  for (const fact of facts) {
    if (!fact.billable) continue;
    for (let length = 3; length <= fact.code.length; length++) {
      const header = fact.code.slice(0, length);
      const list = under.get(header) ?? [];
      under.set(header, list);
      list.push(fact);
    }
  }
  return {
    ...emptyCodeBook,
    diagnosis: (code) => {
      const fact = byCode.get(code);
      return fact === undefined ? { kind: "unknown", release } : { kind: "known", fact, release };
    },
    billableUnder: (code) => under.get(code) ?? [],
  };
}
/** An order file of CMS: code at 6, billable at 14, long title at 77. */
export function bookOfOrderFile(text: string): CodeBook {
  const facts = text.split(/\r?\n/).filter((line) => line.length > 77);
  return bookOf(
    facts.map((line) => ({
      code: line.slice(6, 13).trim(),
      billable: line[14] === "1",
      title: line.slice(77).trim(),
    })),
  );
}
