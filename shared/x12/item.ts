import type { FunctionalGroup, Interchange, InterchangeAcknowledgment, TransactionSet } from "./envelope.ts";
import type { X12Finding } from "./finding.ts";
import type { Guide } from "./grammar.ts";
import { child, type Loop } from "./loop.ts";

/** One unit loop with what stands around it: a claim with its subscriber and provider, a payment with its payer. */
export interface Unit {
  readonly loop: Loop;
  /** The loops around it, outermost first, each with its own segments and small loops: 2000A, 2000B, 2000C for a 2300. */
  readonly context: readonly Loop[];
  /** The body of the transaction set as far as it was read: BHT, 1000A and 1000B of an 837; BPR, TRN, 1000A and 1000B of an 835. */
  readonly header: Loop;
}

/** What reading gives, in the order of the file. Every start has its end, also where the file lacks it. */
export type X12Item =
  | { readonly kind: "interchange-start"; readonly interchange: Interchange }
  | { readonly kind: "acknowledgment"; readonly acknowledgment: InterchangeAcknowledgment }
  | { readonly kind: "group-start"; readonly group: FunctionalGroup }
  | { readonly kind: "transaction-start"; readonly transaction: TransactionSet; readonly guide: Guide | undefined }
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
  | { readonly kind: "group-end"; readonly group: FunctionalGroup; readonly transactionCount: number }
  | { readonly kind: "interchange-end"; readonly interchange: Interchange; readonly groupCount: number };

/** The nearest loop of that id around a unit: in its context, directly inside one of them, or in the header. */
export function contextLoop(unit: Unit, id: string): Loop | undefined {
  for (const around of unit.context.toReversed()) {
    const found = around.id === id ? around : child(around, id);
    if (found !== undefined) return found;
  }
  return child(unit.header, id);
}
