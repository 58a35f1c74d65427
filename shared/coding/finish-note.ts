import type { CodeBook } from "../codes/code-book.ts";
import type { Day } from "../values/day.ts";
import type { CodedNote, NoteCode } from "./coded-note.ts";
import type { Draft, SetAside } from "./mentions/draft.ts";
import type { Reading } from "./mentions/reading.ts";
import { dropIncluded } from "./verify/drop-included.ts";
import { sequence } from "./verify/sequence.ts";
import { seventhFor } from "./verify/seventh-character.ts";
import { type Verified, verifyDraft } from "./verify/verify-draft.ts";

/** The least confidence that goes on without a coder. */
const sureFrom = 0.85;

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
  const { kept, dropped } = dropIncluded(real, reading);
  const codes = new Map<string, NoteCode>();
  for (const draft of kept) {
    const verified = verifyDraft(draft, seventhFor(draft, reading), book, day);
    const finished = finish(draft, verified);
    if (finished !== undefined && !codes.has(finished.code)) codes.set(finished.code, finished);
  }
  const { ordered, firstListed } = sequence([...codes.values()]);
  return {
    codes: ordered,
    notCoded: [...setAside, ...dropped].filter(({ code }) => !codes.has(code)),
    firstListed,
    releases: [...new Set(ordered.flatMap(({ release }) => (release === undefined ? [] : [release])))],
  };
}

function finish(draft: Draft, verified: Verified): NoteCode | undefined {
  const doubts = draft.doubt === undefined ? [] : [draft.doubt];
  if (draft.confidence < sureFrom && draft.doubt === undefined)
    doubts.push("the text says less than the code needs, or says it far from the name");
  const common = {
    confidence: draft.confidence,
    spans: draft.spans,
    rule: draft.rule,
    source: draft.source,
    reason: draft.reason,
  };
  switch (verified.kind) {
    case "billable":
      return {
        ...common,
        code: verified.code,
        title: verified.title,
        release: verified.release,
        standing: doubts.length === 0 ? "sure" : "review",
        doubts,
        suggestions: [],
      };
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
