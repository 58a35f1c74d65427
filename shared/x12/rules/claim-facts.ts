import type { Cents } from "../../values/money.ts";
import { find, type Loop } from "../loop.ts";
import { component, elements, type Segment } from "../segment.ts";
import { amountIn } from "./amount.ts";
import { type Period, periodIn } from "./period.ts";

/** A service line as far as rules over a whole claim look at it. */
export interface ClaimLine {
  readonly loop: Loop;
  /** SV1, SV2 or SV3. */
  readonly service: Segment | undefined;
  readonly charge: Cents | undefined;
  /** DTP*472 of the line. */
  readonly period: Period | undefined;
}

/** One code of an HI segment: diagnosis, procedure, occurrence… */
export interface ClaimCode {
  readonly segment: Segment;
  readonly element: number;
  readonly qualifier: string;
  readonly code: string;
}

export interface ClaimFacts {
  readonly clm: Segment | undefined;
  readonly lines: readonly ClaimLine[];
  readonly codes: readonly ClaimCode[];
}

const known = new WeakMap<Loop, ClaimFacts>();

/** What many rules ask of one claim, found once. */
export function factsOf(claim: Loop): ClaimFacts {
  let facts = known.get(claim);
  if (facts === undefined) {
    facts = { clm: find(claim, "CLM"), lines: linesOf(claim), codes: codesOf(claim) };
    known.set(claim, facts);
  }
  return facts;
}

/** Where a line's charge stands, by its service segment. */
const charges: ReadonlyMap<string, number> = new Map([
  ["SV1", 2],
  ["SV2", 3],
  ["SV3", 2],
]);

function linesOf(claim: Loop): readonly ClaimLine[] {
  const lines: ClaimLine[] = [];
  for (const loop of claim.loops) {
    if (loop.id !== "2400") continue;
    const service = loop.segments.find(({ id }) => charges.has(id));
    const charge = amountIn(service, charges.get(service?.id ?? "") ?? 0);
    lines.push({ loop, service, charge, period: periodIn(find(loop, "DTP", "472")) });
  }
  return lines;
}

function codesOf(claim: Loop): readonly ClaimCode[] {
  const codes: ClaimCode[] = [];
  for (const segment of claim.segments) {
    if (segment.id !== "HI") continue;
    for (const [index, text] of elements(segment).entries()) {
      const [qualifier = "", code = ""] = text.split(segment.separators.component, 2);
      if (code !== "") codes.push({ segment, element: index + 1, qualifier, code });
    }
  }
  return codes;
}

/** Component c of CLM05, which says where a claim's services were and which issue of the claim it is; "" when unknown. */
export function claimCode(facts: ClaimFacts, c: 1 | 3): string {
  return facts.clm === undefined ? "" : component(facts.clm, 5, c);
}
