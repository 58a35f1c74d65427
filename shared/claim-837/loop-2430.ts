import type { LineAdjudication } from "../claim/adjudication.ts";
import type { ServiceLine } from "../claim/claim.ts";
import { formatX12Amount } from "../values/money.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { adjustmentSegments } from "./adjustments.ts";
import { amountSegments, dateSegments, quantityText } from "./elements.ts";

/**
 * What another payer said of a line. What it paid for is what was asked where it does not say otherwise.
 * Source: 005010X222A1 and 005010X223A2 2430.
 */
export function lineAdjudicationSegments(line: ServiceLine): readonly Segment[] {
  return (line.adjudications ?? []).flatMap((adjudication) => [
    segment(
      "SVD",
      adjudication.payerId,
      formatX12Amount(adjudication.paidCents),
      paidProcedure(line, adjudication),
      adjudication.revenueCode ?? line.revenueCode,
      quantityText(adjudication.units),
      adjudication.bundledIntoLine === undefined ? undefined : String(adjudication.bundledIntoLine),
    ),
    ...adjustmentSegments(adjudication.adjustments),
    ...dateSegments("573", adjudication.date),
    ...amountSegments("EAF", adjudication.remainingCents),
  ]);
}

function paidProcedure(line: ServiceLine, { procedure, modifiers }: LineAdjudication): readonly string[] | undefined {
  if (procedure !== undefined) return ["HC", procedure, ...(modifiers ?? [])];
  return line.procedure === "" ? undefined : ["HC", line.procedure, ...line.modifiers.slice(0, 4)];
}
