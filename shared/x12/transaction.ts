import { compile } from "./compiled-guide.ts";
import { checkSegment } from "./element-check.ts";
import type { TransactionSet } from "./envelope.ts";
import type { X12Finding } from "./finding.ts";
import type { Guide } from "./grammar.ts";
import type { X12Item } from "./item.ts";
import type { Loop } from "./loop.ts";
import { buildLoops, type LoopBuilder, loopOf } from "./loop-builder.ts";
import { checkLoop, createHierarchyCheck } from "./loop-check.ts";
import type { RuleRun } from "./rules/run-rules.ts";
import { segmentFrom } from "./segment.ts";
import { createSegmentShow, type SegmentShow } from "./segment-show.ts";
import type { Separators } from "./separators.ts";

/** A transaction set that starts. */
export interface StartedSet {
  readonly set: TransactionSet;
  /** Undefined where none is known for it: its segments are then counted and dropped. */
  readonly guide: Guide | undefined;
  /** Where its ST stands. */
  readonly position: number;
  readonly separators: Separators;
}

/** A transaction set that is being read. Its segments come as the builder takes them (see loop-builder.ts). */
export interface OpenTransaction {
  readonly transaction: TransactionSet;
  /** Takes a segment that has a place in the guide; false, and nothing is done, for one that has none. */
  readonly add: LoopBuilder["add"];
  /** Takes those that come next and have a place; undefined where each is to be shown. */
  readonly run: LoopBuilder["run"] | undefined;
  /** Takes a segment that has none. */
  readonly keep: LoopBuilder["keep"];
  /** Closes its loops; how many segments it had, ST and SE included. */
  end(lastPosition: number): number;
  /** Emits its end, after what the trailer was found to say wrong. */
  finish(segmentCount: number): void;
}

/** What is checked beyond structure: nothing, or the guide and the rules that are for it. */
export type Critique = ((guide: Guide) => RuleRun) | undefined;

const emptyBody: Loop = { id: "", segments: [], loops: [] };

/** Starts a transaction set: units are emitted as they end. */
export function openTransaction(
  started: StartedSet,
  emit: (item: X12Item) => void,
  critique: Critique,
  segments: boolean,
): OpenTransaction {
  const { set: transaction, guide, position: firstPosition, separators } = started;
  emit({ kind: "transaction-start", transaction, guide, position: firstPosition });
  const shown = segments ? createSegmentShow(guide, emit) : undefined;
  const builder = guide === undefined ? undefined : unitBuilder(started, guide, emit, critique, shown);
  let body = emptyBody;
  const showing = (take: LoopBuilder["add"]): LoopBuilder["add"] => {
    if (shown === undefined) return take;
    return (text, bytes, start, end, id, position) => {
      const isTaken = take(text, bytes, start, end, id, position);
      if (isTaken) shown.added(segmentFrom(text, start, end, id, position, separators));
      return isTaken;
    };
  };
  return {
    transaction,
    add: showing(builder?.add ?? (() => false)),
    run: shown === undefined ? builder?.run : undefined,
    keep: showing((text, bytes, start, end, id, position) => {
      builder?.keep(text, bytes, start, end, id, position);
      return true;
    }),
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
  { set: transaction, position, separators }: StartedSet,
  guide: Guide,
  emit: (item: X12Item) => void,
  critique: Critique,
  shown: SegmentShow | undefined,
): LoopBuilder {
  const report = (finding: X12Finding) => emit({ kind: "finding", finding });
  const rules = critique?.(guide);
  rules?.begin();
  const looks = shown !== undefined || rules !== undefined;
  return buildLoops(
    compile(guide),
    separators,
    {
      found: report,
      level: createHierarchyCheck(report),
      opened: shown?.opened,
      placed: looks
        ? (segment, bytes, slot, open) => {
            shown?.placed(segment, slot.rule);
            if (rules === undefined) return;
            checkSegment(segment, bytes, slot.rule, open.compiled.rule.id, report);
            rules.placed(segment, slot, open.compiled.rule.id);
          }
        : undefined,
      closesAll: looks,
      closed(open, ancestors) {
        shown?.closed(ancestors);
        if (rules !== undefined) {
          checkLoop(open, report);
          rules.closed(open, ancestors);
        }
        if (!open.compiled.isUnit) return;
        const context: Loop[] = [];
        for (let index = 1; index < ancestors.length; index++) {
          const around = ancestors[index];
          if (around !== undefined) context.push(loopOf(around));
        }
        const header = ancestors[0] === undefined ? emptyBody : loopOf(ancestors[0]);
        emit({ kind: "unit", unit: { loop: loopOf(open), context, header }, transaction, guide });
      },
      // A unit that occurs once in its loop is told of the units after it: the file (2200B) of a 277CA's claims.
      keeps: ({ isUnit, holdsUnit, rule }) => (!isUnit && !holdsUnit) || (isUnit && rule.repeat === 1),
    },
    position,
  );
}
