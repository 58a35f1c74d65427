import { findSaid, type Said, textOf } from "../said.ts";
import { draftOf, type Found, type NotBilled, type ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import type { TestRow } from "./test-row.ts";
import { testTable } from "./test-table.ts";
import { whereDone } from "./where-done.ts";

const patterns = testTable.map((row) => ({
  row,
  pattern: new RegExp(String.raw`(?<![\w-])(?:${row.names})(?![\w])`, row.isSentOut === true ? "g" : "gi"),
}));
const runHere =
  /\b(?:in[- ]?(?:the )?(?:office|house|clinic)|poc|point[- ]of[- ]care|run here|here|on[- ]?site|clia[- ]waived|by (?:dip\w*|our analyzer))\b/i;
const draws = /^3641[56]$/;
const rule = "diagnostics/tests";
const source = "CPT tests, as numbers; CMS CLIA waived tests (42 CFR 493.15)";
/** Where another house owns the machine: its own claim bills the technical part. */
const facilities = new Set(["19", "21", "22", "23", "24"]);

/** Tests that the practice ran on the day -> their lines. What was sent out or ordered is not billed. */
export function readTests(note: ServiceNote): Found {
  const drafts: ServiceDraft[] = [];
  const notBilled: NotBilled[] = [];
  const taken: Said[] = [];
  for (const { row, pattern } of patterns) {
    for (const said of findSaid(note.reading, pattern)) {
      if (taken.some((other) => other.start < said.end && said.start < other.end)) continue;
      taken.push(said);
      if (drafts.some(({ code }) => code === row.code)) continue;
      const where = whereDone(note.reading, said, draws.test(row.code));
      if (where === "elsewhere" || (where === "unsaid" && row.isSentOut === true)) {
        if (row.isSentOut !== true && !said.marks.has("negated"))
          notBilled.push({
            code: row.code,
            spans: [said],
            reason: "The text does not say that the test was run here on this day.",
            source,
          });
        continue;
      }
      // "today" and "normal" stand beside tests of other laboratories too.
      if (row.isSentOut === true && !runHere.test(textOf(note.reading, said.statement))) continue;
      drafts.push(lineOf(note, row, said, where));
    }
  }
  return { drafts, notBilled };
}

function lineOf(note: ServiceNote, row: TestRow, said: Said, where: "here" | "unsaid"): ServiceDraft {
  const isFacility = facilities.has(note.placeOfService) && row.parts !== undefined;
  return draftOf({
    code: isFacility ? (row.parts?.professional ?? row.code) : row.code,
    role: row.role,
    units: row.isCounted === true ? countOf(note, row, said) : 1,
    modifiers: row.needsQw === true ? ["QW"] : [],
    spans: [said],
    rule,
    source,
    confidence: where === "here" ? 0.95 : 0.7,
    reason: isFacility
      ? "The test was read; the machine is the facility's."
      : row.needsQw === true
        ? "The test was run here; it is waived."
        : "The test was run here.",
    doubts: [
      ...(where === "here" ? [] : ["The text does not say plainly that the test was run here."]),
      ...(row.doubt === undefined ? [] : [row.doubt]),
    ],
    suggestions: row.suggestions ?? [],
  });
}

/** Instruments of one code that were scored on the day, each once: "PHQ-9 and GAD-7" -> 2. */
function countOf(note: ServiceNote, row: TestRow, said: Said): number {
  const told = /^\s*(?:x|×)\s*(?<count>\d)\b/.exec(note.reading.text.slice(said.end))?.groups?.count;
  if (told !== undefined) return Number(told);
  const named = patterns
    .filter(({ row: other }) => other.code === row.code)
    .flatMap(({ pattern }) => findSaid(note.reading, pattern))
    .filter((each) => whereDone(note.reading, each) !== "elsewhere")
    .map(({ words }) => words.toLowerCase().replaceAll(/[^a-z0-9]/g, ""));
  // "Developmental screening with ASQ-3" names one of them twice.
  const instruments = named.filter((name) => !/screen/.test(name));
  return Math.max(1, new Set(instruments).size);
}
