import type { Guide } from "../grammar.ts";
import { guide270 } from "./270/index.ts";
import { guide271 } from "./271/index.ts";
import { guide276 } from "./276/index.ts";
import { guide277 } from "./277/index.ts";
import { guide277ca } from "./277ca/index.ts";
import { guide835 } from "./835/index.ts";
import { guide837d } from "./837d/index.ts";
import { guide837i } from "./837i/index.ts";
import { guide837p } from "./837p/index.ts";
import { guide999 } from "./999/index.ts";

/** Every guide we have, one line each. */
export const guides: readonly Guide[] = [
  guide837p,
  guide837d,
  guide837i,
  guide835,
  guide276,
  guide277,
  guide277ca,
  guide999,
  guide270,
  guide271,
];

/** A guide, and whether the file names exactly this version of it. */
export interface GuideMatch {
  readonly guide: Guide;
  readonly exact: boolean;
}

/**
 * The guide for ST01 and ST03 (or GS08): exactly, else another erratum of the same guide (005010X222, 005010X222A2). Where
 * only one guide has the transaction set, a bare "005010" is enough.
 */
export function findGuide(transactionSet: string, implementation: string): GuideMatch | undefined {
  const candidates = guides.filter((guide) => guide.transactionSet === transactionSet);
  const exact = candidates.find((guide) => guide.id === implementation);
  if (exact !== undefined) return { guide: exact, exact: true };
  const related = candidates.find((guide) => family(guide.id) === family(implementation));
  if (related !== undefined) return { guide: related, exact: false };
  const [only, ...others] = candidates;
  const isBare = /^(005010)?$/.test(implementation);
  return only !== undefined && others.length === 0 && isBare ? { guide: only, exact: false } : undefined;
}

/** "005010X222A1" -> "005010X222". */
function family(implementation: string): string {
  return implementation.replace(/[AE]\d+$/, "");
}
