import { edits } from "../catalog.ts";
import { isBinding } from "./binding.ts";
import type { Override } from "./pack.ts";

/** Own rules go by names of their own: "own-injection-side". */
const ownRule = /^own-/;
const known: ReadonlySet<string> = new Set(edits.map(({ id }) => id));

/**
 * What is wrong with how a practice takes edits, each as "edits.timely-filling: there is no edit of that name": what is
 * said of such an edit changes nothing.
 */
export function overrideFaults(overrides: Readonly<Record<string, Override>> = {}): readonly string[] {
  return Object.entries(overrides).flatMap(([id, { severity }]) => {
    if (isBinding(id)) {
      return severity === "hold"
        ? []
        : [`edits.${id}: is not loosened: what it finds, clearinghouses refuse. Take it out, and correct the claims`];
    }
    if (known.has(id) || ownRule.test(id)) return [];
    const near = nearest(id);
    return [`edits.${id}: there is no edit of that name${near === undefined ? "" : `: is ${near} meant?`}`];
  });
}

/** The edit whose name shares the most words, where it shares half of them. */
function nearest(id: string): string | undefined {
  const words = new Set(id.split(/[^a-z0-9]+/));
  const [best] = edits
    .map((edit) => ({ id: edit.id, shared: edit.id.split("-").filter((word) => words.has(word)).length }))
    .toSorted((a, b) => b.shared - a.shared || a.id.length - b.id.length);
  return best !== undefined && best.shared * 2 >= words.size ? best.id : undefined;
}
