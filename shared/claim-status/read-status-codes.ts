import { findAll, type Loop } from "../x12/loop.ts";
import { component, element } from "../x12/segment.ts";
import type { StatusCode } from "./claim-acknowledgment.ts";

/** What a code takes at most. Source: X12 data element 1271. */
const longestCode = 30;

/**
 * Every status of a loop's STC segments, in order: STC01, STC10, STC11 of each. Unknown codes are taken as they stand.
 * Source: 005010X214 and 005010X212 STC.
 */
export function readStatusCodes(loop: Loop): readonly StatusCode[] {
  return findAll(loop, "STC").flatMap((stc) =>
    [1, 10, 11].flatMap((n) => {
      const part = (c: number) => component(stc, n, c).slice(0, longestCode);
      return element(stc, n) === "" ? [] : [{ category: part(1), status: part(2), entity: part(3) }];
    }),
  );
}
