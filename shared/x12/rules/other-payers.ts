import type { Cents } from "../../values/money.ts";
import { child, children, find, findAll, type Loop, valueIn } from "../loop.ts";
import type { Segment } from "../segment.ts";
import { amountIn, moneyElements, sumOf } from "./amount.ts";
import { type ClaimLine, factsOf } from "./claim-facts.ts";
import { oncePerLoop } from "./once-per-loop.ts";

/** Another payer of a claim, with all that it said of the claim and of its lines. */
export interface OtherPayer {
  /** 2320. */
  readonly loop: Loop;
  /** 2330B. */
  readonly payer: Loop | undefined;
  /** 2330B NM109, which SVD01 repeats; "" when it is unknown or two payers of the claim have it. */
  readonly id: string;
  /** AMT*D. */
  readonly paid: Segment | undefined;
  readonly adjustments: readonly Segment[];
  /** Its 2430 loops, by line. A line that was unbundled has several. */
  readonly lines: ReadonlyMap<ClaimLine, readonly Loop[]>;
}

/** Whether a claim names another payer. */
export function hasOtherPayers(claim: Loop): boolean {
  return child(claim, "2320") !== undefined;
}

/** The other payers of a claim, found once. */
export const otherPayersOf: (claim: Loop) => readonly OtherPayer[] = oncePerLoop((claim) => {
  const loops = children(claim, "2320");
  if (loops.length === 0) return [];
  const said = adjudicationsByPayer(claim);
  const ids = loops.map((loop) => valueIn(child(loop, "2330B"), "NM1", 9).trim());
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return loops.map((loop, index) => {
    const id = ids[index] ?? "";
    const isAlone = id !== "" && times.get(id) === 1;
    return {
      loop,
      payer: child(loop, "2330B"),
      id: isAlone ? id : "",
      paid: find(loop, "AMT", "D"),
      adjustments: findAll(loop, "CAS"),
      lines: (isAlone ? said.get(id) : undefined) ?? new Map(),
    };
  });
});

function adjudicationsByPayer(claim: Loop): ReadonlyMap<string, ReadonlyMap<ClaimLine, readonly Loop[]>> {
  const payers = new Map<string, Map<ClaimLine, Loop[]>>();
  const linesOf = (id: string): Map<ClaimLine, Loop[]> => {
    const lines = payers.get(id) ?? new Map<ClaimLine, Loop[]>();
    payers.set(id, lines);
    return lines;
  };
  for (const line of factsOf(claim).lines) {
    for (const loop of line.adjudications) {
      const lines = linesOf(valueIn(loop, "SVD", 1).trim());
      const loops = lines.get(line);
      if (loops === undefined) lines.set(line, [loop]);
      else loops.push(loop);
    }
  }
  return payers;
}

/** Whether the payer has said what it makes of the claim. */
export function hasAdjudicated({ paid, adjustments, lines }: OtherPayer): boolean {
  return paid !== undefined || adjustments.length > 0 || lines.size > 0;
}

/** The sum of all adjustments in CAS segments. */
export function adjustmentSum(segments: readonly Segment[]): Cents | undefined {
  const amounts = moneyElements.get("CAS") ?? [];
  return sumOf(segments.flatMap((cas) => amounts.map((n) => amountIn(cas, n))));
}

/** What a payer paid for a line, and what it adjusted there. */
export function lineSums(loops: readonly Loop[]): {
  readonly paid: Cents | undefined;
  readonly adjusted: Cents | undefined;
} {
  return {
    paid: sumOf(loops.map((loop) => amountIn(find(loop, "SVD"), 2))),
    adjusted: adjustmentSum(loops.flatMap((loop) => findAll(loop, "CAS"))),
  };
}

/** How many lines charge something: a payer who answers line by line answers these. */
export function chargedLines(lines: Iterable<ClaimLine>): number {
  let count = 0;
  for (const { charge } of lines) if (charge !== 0) count++;
  return count;
}

/** Whether a payer answered every line that charges something, of so many. */
export function answersEveryLine({ lines }: OtherPayer, charged: number): boolean {
  return lines.size > 0 && chargedLines(lines.keys()) === charged;
}
