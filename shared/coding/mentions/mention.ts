import type { ContextMark } from "../context/context.ts";
import { type Span, spanOver } from "../note/span.ts";
import type { ReadStatement } from "./reading.ts";

/** A name of a condition in the note. `from` and `to` bound the words beside it that are its own. */
export interface Mention<Value> {
  readonly value: Value;
  readonly statement: ReadStatement;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** How far its words go where what follows is joined to it: "diverticulitis WITH ABSCESS". */
  readonly reach?: number | undefined;
}

/** Where the name of a mention stands in the note. */
export function spanOf({ statement, first, last }: Pick<Mention<unknown>, "statement" | "first" | "last">): Span {
  const one = statement.tokens[first] ?? statement;
  return spanOver(one, statement.tokens[last] ?? one);
}

/** What is said of a mention, each kind once. A cue that is part of the name ("non smoker") says nothing of it. */
export function marksOf({ statement, first, last }: Mention<unknown>): readonly ContextMark[] {
  const marks = new Map<string, ContextMark>();
  for (const ofToken of statement.marks.slice(first, last + 1))
    for (const mark of ofToken)
      if (!marks.has(mark.kind) && (mark.at < first || mark.at > last)) marks.set(mark.kind, mark);
  return [...marks.values()];
}
