import { find, type Loop } from "../loop.ts";
import { loopRule } from "./rule.ts";

/** The loop of related entities in each loop that LS and LE bound it in. */
const bounded: ReadonlyMap<string, string> = new Map([
  ["2110C", "2120C"],
  ["2110D", "2120D"],
]);

/**
 * LS, the related entities of a benefit and LE are there together or not at all. The grammar cannot say so: it has each of
 * them by itself, so that an entity is read where LS or LE is forgotten.
 */
export const boundedLoop = loopRule({
  code: "bounded-loop",
  level: 2,
  severity: "error",
  message: "Related entities (2120) do not stand between an LS and an LE.",
  remedy: "Send one LS before the first related entity and one LE after the last, or none of the three.",
  acknowledgment: { element: "IK304", code: "I6" },
  source: "005010X279A1 271 2110C LS, 2110C LE, 2110D LS, 2110D LE",
  guides: ["005010X279A1"],
  loops: [...bounded.keys()],
  check(loop, _around, tell) {
    const innerId = bounded.get(loop.id) ?? "";
    const entity = loop.loops.find(({ id }) => id === innerId);
    const [start, end] = [find(loop, "LS"), find(loop, "LE")];
    const there = start ?? entity?.segments[0] ?? end;
    if (there === undefined) return;
    const missing = (id: string): Loop => ({ id, segments: [there], loops: [] });
    if (start === undefined) tell("LS", 0, 0, missing(loop.id));
    if (entity === undefined) tell("NM1", 0, 0, missing(innerId));
    if (end === undefined) tell("LE", 0, 0, missing(loop.id));
  },
});
