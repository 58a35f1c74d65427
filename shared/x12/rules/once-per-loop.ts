import type { Loop } from "../loop.ts";

/**
 * What many rules ask of the same loop one after the other, found once: the answer is kept until another loop is asked
 * about. A loop is asked about when it has ended, so its answer cannot change.
 */
export function oncePerLoop<T>(read: (loop: Loop) => T): (loop: Loop) => T {
  let last: { readonly loop: Loop; readonly answer: T } | undefined;
  return (loop) => {
    if (last?.loop !== loop) last = { loop, answer: read(loop) };
    return last.answer;
  };
}
