import type { Claim, ServiceLine } from "../claim/claim.ts";
import { formatD8 } from "../values/day.ts";
import { formatX12Amount } from "../values/money.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { providerSegment, specialtySegments } from "./person.ts";

/** One service line with its drug and its own rendering provider. Source: 005010X222A1 2400, 2410, 2420A. */
export function serviceLineSegments(claim: Claim, line: ServiceLine): readonly Segment[] {
  const { ndc, rendering } = line;
  const sameDay = line.from === line.to;
  return [
    segment("LX", String(line.number)),
    segment(
      "SV1",
      ["HC", line.procedure, ...line.modifiers],
      formatX12Amount(line.chargeCents),
      line.unitType,
      String(line.units),
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
    ...(ndc === undefined
      ? []
      : [
          segment("LIN", undefined, "N4", ndc.code.replaceAll("-", "")),
          segment("CTP", undefined, undefined, undefined, String(ndc.quantity), [ndc.unit]),
        ]),
    ...(rendering === undefined ||
    rendering.npi === claim.rendering?.npi ||
    rendering.npi === claim.billingProvider?.npi
      ? []
      : [providerSegment("82", rendering), ...specialtySegments("PE", rendering)]),
  ];
}
