import { findAll, type Loop } from "../x12/loop.ts";
import { component, element } from "../x12/segment.ts";
import type { StatusCode } from "./claim-acknowledgment.ts";

/** Every status of a loop's STC segments, in order: STC01, STC10, STC11 of each. Source: 005010X214 and 005010X212 STC. */
export function readStatusCodes(loop: Loop): readonly StatusCode[] {
  return findAll(loop, "STC").flatMap((stc) =>
    [1, 10, 11].flatMap((n) =>
      element(stc, n) === ""
        ? []
        : [{ category: component(stc, n, 1), status: component(stc, n, 2), entity: component(stc, n, 3) }],
    ),
  );
}
