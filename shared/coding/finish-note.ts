import type { CodeBook } from "../codes/code-book.ts";
import type { Day } from "../values/day.ts";
import type { CodedNote, NoteCode } from "./coded-note.ts";
import type { Draft, SetAside } from "./mentions/draft.ts";
import type { Reading } from "./mentions/reading.ts";
import { sequence } from "./sequence/sequence.ts";
import { additionalCodes } from "./verify/additional-codes.ts";
import { askOfCompanions } from "./verify/ask-of-companions.ts";
import { closerCodes } from "./verify/closer-codes.ts";
import { dropIncluded } from "./verify/drop-included.ts";
import { dropSaid } from "./verify/drop-said.ts";
import { dropVague } from "./verify/drop-vague.ts";
import { heedExcludes } from "./verify/heed-excludes.ts";
import { doubtsOf, isPassingWord } from "./verify/policy.ts";
import { seventhFor } from "./verify/seventh-character.ts";
import { tabularNotes } from "./verify/tabular-notes.ts";
import { type Verified, verifyDraft } from "./verify/verify-draft.ts";

interface Unfinished {
  readonly reading: Reading;
  readonly drafts: readonly Draft[];
  readonly setAside: readonly SetAside[];
  readonly book: CodeBook;
  readonly day: Day;
}

/** Drafts -> codes that the release of the day has, each once, in order, the sure apart from those for a coder. */
export function finishNote({ reading, drafts, setAside, book, day }: Unfinished): CodedNote {
  const real = drafts.filter(({ code }) => !code.startsWith("#") && code !== "");
  const finished = (draft: Draft): NoteCode | undefined =>
    finish(
      draft,
      verifyDraft(draft, seventhFor(draft, reading), book, day),
      (code, title) => closerCodes({ code, title, spans: draft.spans }, reading, book, day),
      reading,
      setAside,
    );
  const codesOf = (part: readonly Draft[]) => {
    const made = new Map<string, NoteCode>();
    for (const draft of part) {
      const code = finished(draft);
      if (code !== undefined && !made.has(code.code)) made.set(code.code, code);
    }
    return made;
  };
  const isPassing = (code: NoteCode) => isPassingWord(code, reading);
  // What is named in passing is not given, and so takes nothing else with it.
  const named = [...codesOf(dropIncluded(real, reading).kept).values()].filter(isPassing);
  const gone = new Set(named.map(({ code }) => code));
  const staying = gone.size === 0 ? real : real.filter((draft) => !gone.has(finished(draft)?.code ?? ""));
  const { kept, dropped, explained } = dropIncluded(staying, reading);
  const codes = codesOf(kept);
  const passing = [...named, ...[...codes.values()].filter(isPassing)];
  const { kept: exact, dropped: vague } = dropVague([...codes.values()].filter((code) => !isPassing(code)));
  const { kept: apart, dropped: said } = dropSaid(exact, reading);
  const notes = tabularNotes(book, day);
  // Without a Tabular List nothing asks for what was left out, and none of it need be verified.
  const leftOut =
    notes === undefined
      ? []
      : [
          ...real.flatMap((draft) => (kept.includes(draft) ? [] : (finished(draft) ?? []))),
          ...[...codes.values()].filter((code) => !apart.includes(code)),
        ];
  const heeded = heedExcludes([...apart, ...additionalCodes(apart, leftOut, notes)], notes);
  const { ordered, firstListed } = sequence(askOfCompanions(heeded.kept), { reading, explained, notes });
  const given = new Set(ordered.map(({ code }) => code));
  return {
    codes: ordered,
    notCoded: distinct(
      [...setAside, ...dropped, ...vague, ...said, ...passing.map(inPassing)].map((each) => ({
        ...each,
        code: codeOf(each.code, book, day),
      })),
    )
      .concat(heeded.dropped)
      .filter(({ code }) => !given.has(code)),
    firstListed,
    releases: [...new Set(ordered.flatMap(({ release }) => (release === undefined ? [] : [release])))],
  };
}

/** What is named where nothing is assessed, and doubted. */
function inPassing({ code, spans, source }: NoteCode): SetAside {
  return {
    code,
    spans,
    source,
    reason: "named in passing: the assessment says nothing of it, and the words are in doubt",
  };
}

/** "J10.1|J11.1", "S51811~" -> the code of the day, without what is still open. */
function codeOf(draft: string, book: CodeBook, day: Day): string {
  const alternatives = draft.split("|").map((each) => each.replaceAll(".", "").replace(/~$/, ""));
  return alternatives.find((each) => book.diagnosis(each, day).kind === "known") ?? alternatives[0] ?? draft;
}

/** One entry a code and reason, with the places of all. */
function distinct(entries: readonly SetAside[]): SetAside[] {
  return [...Map.groupBy(entries, ({ code, reason }) => `${code} ${reason}`).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, spans: same.flatMap(({ spans }) => spans) }];
  });
}

type Closer = (code: string, title: string) => readonly { readonly code: string; readonly title: string }[];

function finish(
  draft: Draft,
  verified: Verified,
  closer: Closer,
  reading: Reading,
  setAside: readonly SetAside[],
): NoteCode | undefined {
  const doubts = draft.doubt === undefined ? [] : [draft.doubt];
  const common = {
    confidence: draft.confidence,
    spans: draft.spans,
    rule: draft.rule,
    source: draft.source,
    reason: draft.reason,
  };
  switch (verified.kind) {
    case "billable": {
      const { code, title, release } = verified;
      const others = closer(code, title);
      const all = doubtsOf({ draft, code, title, hasCloser: others.length > 0, reading, setAside });
      const isSure = all.length === 0;
      const confidence = isSure ? draft.confidence : Math.min(draft.confidence, 0.84) - 0.05 * (all.length - 1);
      return {
        ...common,
        code,
        title,
        release,
        confidence,
        standing: isSure ? "sure" : "review",
        doubts: all,
        suggestions: others,
      };
    }
    case "incomplete": {
      const [first, ...others] = verified.choices;
      if (first === undefined) return undefined;
      return {
        ...common,
        code: first.code,
        title: first.title,
        release: verified.release,
        standing: "review",
        doubts: [...doubts, "the release asks for more than the note says"],
        suggestions: others,
      };
    }
    case "no-data":
      return {
        ...common,
        code: verified.code,
        title: "",
        release: undefined,
        standing: "review",
        doubts: [...doubts, "no release at hand knows this code on that day"],
        suggestions: [],
      };
    case "not-in-release":
      return undefined;
  }
}
