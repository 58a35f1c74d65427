import { compile } from "./compiled-guide.ts";
import { checkSegment } from "./element-check.ts";
import type { TransactionSet } from "./envelope.ts";
import type { X12Finding } from "./finding.ts";
import type { Guide } from "./grammar.ts";
import type { X12Item } from "./item.ts";
import type { Loop } from "./loop.ts";
import { buildLoops, type LoopBuilder } from "./loop-builder.ts";
import { checkLoop, createHierarchyCheck } from "./loop-check.ts";
import type { X12Rule } from "./rules/rule.ts";
import { runRules } from "./rules/run-rules.ts";
import type { Segment } from "./segment.ts";
import { createSegmentShow, type SegmentShow } from "./segment-show.ts";

/** A transaction set that is being read. */
export interface OpenTransaction {
  readonly transaction: TransactionSet;
  /** Takes a segment that has a place in the guide; false, and nothing is done, for one that has none. */
  add(segment: Segment): boolean;
  /** Takes a segment that has none. */
  keep(segment: Segment): void;
  /** Closes its loops; how many segments it had, ST and SE included. */
  end(lastPosition: number): number;
  /** Emits its end, after what the trailer was found to say wrong. */
  finish(segmentCount: number): void;
}

/** What is checked beyond structure: nothing, or the guide, the catalog's rules and those that the caller adds. */
export type Critique = { readonly rules: readonly X12Rule[] } | undefined;

const emptyBody: Loop = { id: "", segments: [], loops: [] };

/** Starts a transaction set: units are emitted as they end; without a guide segments are counted and dropped. */
export function openTransaction(
  transaction: TransactionSet,
  guide: Guide | undefined,
  firstPosition: number,
  emit: (item: X12Item) => void,
  critique: Critique,
  segments: boolean,
): OpenTransaction {
  emit({ kind: "transaction-start", transaction, guide, position: firstPosition });
  const shown = segments ? createSegmentShow(guide, emit) : undefined;
  const builder =
    guide === undefined ? undefined : unitBuilder(transaction, guide, firstPosition, emit, critique, shown);
  let body = emptyBody;
  return {
    transaction,
    add(segment) {
      if (builder === undefined || !builder.add(segment)) return false;
      shown?.added(segment);
      return true;
    },
    keep(segment) {
      builder?.keep(segment);
      shown?.added(segment);
    },
    end(lastPosition) {
      body = builder?.end() ?? emptyBody;
      return lastPosition - firstPosition + 1;
    },
    finish(segmentCount) {
      emit({ kind: "transaction-end", transaction, body, segmentCount });
    },
  };
}

function unitBuilder(
  transaction: TransactionSet,
  guide: Guide,
  firstPosition: number,
  emit: (item: X12Item) => void,
  critique: Critique,
  shown: SegmentShow | undefined,
): LoopBuilder {
  const report = (finding: X12Finding) => emit({ kind: "finding", finding });
  const rules = critique === undefined ? undefined : runRules(guide.id, critique.rules, report);
  const checkHierarchy = createHierarchyCheck(report);
  return buildLoops(
    compile(guide),
    {
      found: report,
      opened(open, ancestors, segment) {
        shown?.opened(open, ancestors);
        checkHierarchy(open, ancestors, segment);
      },
      placed(segment, rule, loopId) {
        shown?.placed(segment, rule);
        if (rules === undefined) return;
        checkSegment(segment, rule, loopId, report);
        rules.placed(segment, rule, loopId);
      },
      closed(open, ancestors, around) {
        shown?.closed(ancestors);
        if (rules !== undefined) {
          checkLoop(open, report);
          rules.closed(open.loop, around);
        }
        if (!open.compiled.isUnit) return;
        const [header = emptyBody, ...context] = around;
        emit({ kind: "unit", unit: { loop: open.loop, context, header }, transaction, guide });
      },
      // A unit that occurs once in its loop is told of the units after it: the file (2200B) of a 277CA's claims.
      keeps: ({ isUnit, holdsUnit, rule }) => (!isUnit && !holdsUnit) || (isUnit && rule.repeat === 1),
    },
    firstPosition,
  );
}
