import type { Claim, ServiceLine } from "../claim/claim.ts";
import { formatD8 } from "../values/day.ts";
import { formatX12Amount } from "../values/money.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { providerSegment, specialtySegments } from "./person.ts";

/** One service line with its drug and its own rendering provider. Source: 005010X222A1 2400, 2410, 2420A. */
export function serviceLineSegments(claim: Claim, line: ServiceLine): readonly Segment[] {
  const sameDay = line.from === line.to;
  return [
    segment("LX", String(line.number)),
    segment(
      "SV1",
      procedureOf(claim, line),
      formatX12Amount(line.chargeCents),
      line.unitType,
      quantityText(line.units),
      line.placeOfService,
      undefined,
      line.pointers.map(String),
    ),
    segment(
      "DTP",
      "472",
      sameDay ? "D8" : "RD8",
      sameDay ? formatD8(line.from) : `${formatD8(line.from)}-${formatD8(line.to)}`,
    ),
    segment("REF", "6R", line.controlNumber),
    ...drugSegments(line),
    ...renderingSegments(claim, line),
  ];
}

/** What the practice calls the service goes out as it was said, except where a drug code says it. Source: SV101-7. */
function procedureOf(claim: Claim, line: ServiceLine): readonly (string | undefined)[] {
  const [first, second, third, fourth, ...more] = line.modifiers;
  const description = line.ndc === undefined ? claim.encounter.lines[line.number - 1]?.description : undefined;
  return ["HC", line.procedure, first, second, third, fourth, description, ...more];
}

function drugSegments({ ndc }: ServiceLine): readonly Segment[] {
  if (ndc === undefined) return [];
  return [
    segment("LIN", undefined, "N4", ndc.code.replaceAll("-", "")),
    segment("CTP", undefined, undefined, undefined, quantityText(ndc.quantity), [ndc.unit]),
  ];
}

/** Only who differs from the claim's rendering provider, which is the billing provider where none is named. */
function renderingSegments({ rendering: ofClaim, billingProvider }: Claim, { rendering }: ServiceLine) {
  if (rendering === undefined || rendering.npi === (ofClaim ?? billingProvider)?.npi) return [];
  return [providerSegment("82", rendering), ...specialtySegments("PE", rendering)];
}

/** At most three decimals, no trailing zeros: 1.5 -> "1.5", 0.1 + 0.2 -> "0.3". Source: 005010X222A1 2400 SV104. */
function quantityText(quantity: number): string {
  return String(Math.round(quantity * 1000) / 1000);
}
