import type { Claim, ServiceLine } from "../claim/claim.ts";
import { amountSegments, amountText, periodSegment, quantityText, referenceSegments } from "../claim-837/elements.ts";
import { drugSegments } from "../claim-837/loop-2410.ts";
import { lineAdjudicationSegments } from "../claim-837/loop-2430.ts";
import { namedProviderSegments } from "../claim-837/person.ts";
import { serviceOf } from "../claim-837/service.ts";
import { attachmentSegments } from "../claim-837/supplements.ts";
import { formatX12Amount } from "../values/money.ts";
import { type Segment, segment } from "../x12/segment.ts";

/** One service line with all that stands under it. Source: 005010X223A2 2400 to 2430. */
export function serviceLineSegments(claim: Claim, line: ServiceLine): readonly Segment[] {
  return [
    segment("LX", String(line.number)),
    segment(
      "SV2",
      line.revenueCode,
      line.procedure === "" ? undefined : serviceOf(line),
      formatX12Amount(line.chargeCents),
      line.unitType,
      quantityText(line.units),
      undefined,
      amountText(line.nonCoveredCents),
    ),
    ...attachmentSegments(line.attachments),
    ...dateOf(claim, line),
    ...referenceSegments("6R", line.controlNumber),
    ...referenceSegments("9B", line.repricedLineNumber),
    ...referenceSegments("9D", line.adjustedRepricedLineNumber),
    ...amountSegments("GT", line.serviceTaxCents),
    ...amountSegments("N8", line.facilityTaxCents),
    ...(line.thirdPartyNote === undefined ? [] : [segment("NTE", "TPO", line.thirdPartyNote)]),
    ...drugSegments(line.ndc),
    ...namedProviderSegments("72", line.operating),
    ...namedProviderSegments("ZZ", line.otherOperating),
    ...renderingSegments(claim, line),
    ...namedProviderSegments("DN", line.referring),
    ...lineAdjudicationSegments(line),
  ];
}

/** A line that names no day is of the whole statement, and says no more. Source: 005010X223A2 2400 DTP*472. */
function dateOf({ encounter }: Claim, line: ServiceLine): readonly Segment[] {
  return encounter.lines[line.number - 1]?.from === undefined ? [] : [periodSegment("472", line.from, line.to)];
}

/** Only who differs from the claim's rendering provider, which is the attending one where none is named. */
function renderingSegments(
  { rendering: ofClaim, institutional }: Claim,
  { rendering }: ServiceLine,
): readonly Segment[] {
  const isSame = rendering?.npi === (ofClaim ?? institutional?.attending)?.npi;
  return namedProviderSegments("82", isSame ? undefined : rendering);
}
