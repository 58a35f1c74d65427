import { find, findAll, type Loop } from "../../x12/loop.ts";
import { element, type Segment } from "../../x12/segment.ts";
import { amountOf, type ClaimDraft, elementsBetween, numberOf, present, some } from "./values.ts";

/** How a certificate of medical necessity comes: what tells it from other paper. Source: 005010X222A1 2400 PWK02. */
const certificateWays: ReadonlySet<string> = new Set(["AB", "AD", "AF", "AG", "NS"]);

function isCertificate(pwk: Segment): boolean {
  return element(pwk, 1) === "CT" && certificateWays.has(element(pwk, 2));
}

/** Source: 005010X222A1 and 005010X223A2 2300 and 2400 PWK. */
export function attachmentsIn(loop: Loop): readonly ClaimDraft[] | undefined {
  return some(
    findAll(loop, "PWK")
      .filter((pwk) => !isCertificate(pwk))
      .map((pwk) => present({ type: element(pwk, 1), transmission: element(pwk, 2), controlNumber: element(pwk, 6) })),
  );
}

/** Source: 005010X222A1 2400 PWK*CT. */
export function certificateIn(loop: Loop): string | undefined {
  const found = findAll(loop, "PWK").find(isCertificate);
  return found === undefined ? undefined : element(found, 2);
}

/** Source: 005010X222A1 2300 and 2400 CN1. */
export function contractIn(loop: Loop): ClaimDraft | undefined {
  const cn1 = find(loop, "CN1");
  if (cn1 === undefined) return undefined;
  return present({
    type: element(cn1, 1),
    cents: amountOf(element(cn1, 2)),
    percent: numberOf(element(cn1, 3)),
    code: element(cn1, 4),
    termsDiscountPercent: numberOf(element(cn1, 5)),
    version: element(cn1, 6),
  });
}

/** Source: 005010X222A1 2300 and 2400 K3. */
export function fileInformationIn(loop: Loop): readonly string[] | undefined {
  return some(findAll(loop, "K3").map((k3) => element(k3, 1)));
}

export function conditionsOf(crc: Segment | undefined): ClaimDraft | undefined {
  return crc === undefined ? undefined : { applies: element(crc, 2), codes: elementsBetween(crc, 3, 7) };
}

/** Source: 005010X222A1 2300 and 2400 CR1, CRC*07. */
export function ambulanceIn(loop: Loop): ClaimDraft | undefined {
  const cr1 = find(loop, "CR1");
  if (cr1 === undefined) return undefined;
  return present({
    weightPounds: numberOf(element(cr1, 2)),
    reason: element(cr1, 4),
    miles: numberOf(element(cr1, 6)),
    roundTripPurpose: element(cr1, 9),
    stretcherPurpose: element(cr1, 10),
    certifications: some(findAll(loop, "CRC", "07").map(conditionsOf)),
  });
}

/** Source: 005010X222A1 and 005010X223A2 2300 CRC*ZZ. */
export function screeningIn(loop: Loop): ClaimDraft | undefined {
  const crc = find(loop, "CRC", "ZZ");
  return crc === undefined
    ? undefined
    : { wasReferred: element(crc, 2) === "Y", conditions: elementsBetween(crc, 3, 5) };
}
