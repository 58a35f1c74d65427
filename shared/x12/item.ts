import type { FunctionalGroup, Interchange, InterchangeAcknowledgment, TransactionSet } from "./envelope.ts";
import type { X12Finding } from "./finding.ts";
import type { Guide, LoopRule, SegmentRule } from "./grammar.ts";
import { child, type Loop } from "./loop.ts";
import type { Segment } from "./segment.ts";

/** One unit loop with what stands around it: a claim with its subscriber and provider, a payment with its payer. */
export interface Unit {
  readonly loop: Loop;
  /** The loops around it, outermost first, each with its own segments and small loops: 2000A, 2000B, 2000C for a 2300. */
  readonly context: readonly Loop[];
  /** The body of the transaction set as far as it was read: BHT, 1000A and 1000B of an 837; BPR, TRN, 1000A and 1000B of an 835. */
  readonly header: Loop;
}

/** One segment at its place; what is found in it follows, or stands right before it where it has no place. */
export interface PlacedSegment {
  readonly segment: Segment;
  /** Undefined where the guide has no place for it. */
  readonly rule: SegmentRule | undefined;
  /** The loops around it, the body of the transaction set first; none for the envelope. */
  readonly path: readonly LoopRule[];
  /** It begins the last loop of the path. */
  readonly opens: boolean;
}

/** What reading gives, in the order of the file. Every start has its end, also where the file lacks it. */
export type X12Item =
  | { readonly kind: "interchange-start"; readonly interchange: Interchange }
  | { readonly kind: "acknowledgment"; readonly acknowledgment: InterchangeAcknowledgment }
  | { readonly kind: "group-start"; readonly group: FunctionalGroup }
  | {
      readonly kind: "transaction-start";
      readonly transaction: TransactionSet;
      readonly guide: Guide | undefined;
      /** Where its ST stands in the interchange, the ISA being 1. */
      readonly position: number;
    }
  /** Only where segments were asked for. */
  | { readonly kind: "segment"; readonly placed: PlacedSegment }
  | { readonly kind: "unit"; readonly unit: Unit; readonly transaction: TransactionSet; readonly guide: Guide }
  | { readonly kind: "finding"; readonly finding: X12Finding }
  | {
      readonly kind: "transaction-end";
      readonly transaction: TransactionSet;
      /** The body without units and their context: header, and what stands after the units as PLB. Empty without a guide. */
      readonly body: Loop;
      /** Segments from ST to SE, as counted. */
      readonly segmentCount: number;
    }
  | {
      readonly kind: "group-end";
      readonly group: FunctionalGroup;
      readonly transactionCount: number;
      /** GE01; undefined when there is none, or it is no number. */
      readonly includedCount: number | undefined;
    }
  | {
      readonly kind: "interchange-end";
      readonly interchange: Interchange;
      readonly groupCount: number;
      /** Segments from ISA to IEA, as counted. */
      readonly segmentCount: number;
    };

/** The nearest loop of that id around a unit: in its context, directly inside one of them, or in the header. */
export function contextLoop(unit: Unit, id: string): Loop | undefined {
  for (let index = unit.context.length - 1; index >= 0; index--) {
    const around = unit.context[index];
    const found = around?.id === id ? around : child(around, id);
    if (found !== undefined) return found;
  }
  return child(unit.header, id);
}
