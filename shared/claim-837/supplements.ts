import type { Attachment, Contract } from "../claim/supplements.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { amountText, quantityOf } from "./elements.ts";

/** Paper beside a claim or line. Source: 005010X222A1 and 005010X223A2 2300 and 2400 PWK. */
export function attachmentSegments(attachments: readonly Attachment[] | undefined): readonly Segment[] {
  return (attachments ?? []).map(({ type, transmission, controlNumber }) =>
    segment(
      "PWK",
      type,
      transmission,
      undefined,
      undefined,
      controlNumber === undefined ? undefined : "AC",
      controlNumber,
    ),
  );
}

/** Source: 005010X222A1 2300 and 2400 CN1, 005010X223A2 2300 CN1. */
export function contractSegments(contract: Contract | undefined): readonly Segment[] {
  if (contract === undefined) return [];
  const { type, cents, percent, code, termsDiscountPercent, version } = contract;
  return [
    segment("CN1", type, amountText(cents), quantityOf(percent), code, quantityOf(termsDiscountPercent), version),
  ];
}

/** Source: 005010X222A1 2300 and 2400 K3, 005010X223A2 2300 K3. */
export function fileInformationSegments(lines: readonly string[] | undefined): readonly Segment[] {
  return (lines ?? []).map((line) => segment("K3", line));
}

/** Whether a screening led to a referral. Source: 005010X222A1 and 005010X223A2 2300 CRC*ZZ. */
export function screeningSegments(
  epsdt: { readonly wasReferred: boolean; readonly conditions: readonly string[] } | undefined,
): readonly Segment[] {
  return epsdt === undefined ? [] : [segment("CRC", "ZZ", epsdt.wasReferred ? "Y" : "N", ...epsdt.conditions)];
}
