import { claimIdIn, referenceIn } from "../claim-status/read-names.ts";
import { parseD8 } from "../values/day.ts";
import { type Cents, parseDollars, zeroCents } from "../values/money.ts";
import type { Unit } from "../x12/item.ts";
import { child, children, findAll, type Loop, partIn, valueIn } from "../x12/loop.ts";
import { readX12 } from "../x12/reader.ts";
import { component, element } from "../x12/segment.ts";
import type { Adjustment, ProviderAdjustment, RemittanceHeader, RemittedClaim } from "./remitted-claim.ts";

export type RemittanceItem =
  | { readonly kind: "header"; readonly header: RemittanceHeader }
  | { readonly kind: "claim"; readonly claim: RemittedClaim }
  | { readonly kind: "end"; readonly providerAdjustments: readonly ProviderAdjustment[] };

/**
 * One transaction set of an 835, claim by claim: its header first, its provider adjustments last. Nothing for a
 * transaction that is not there. Amounts that are no amounts count as zero, so that the payment does not balance and
 * says so.
 * @param transaction 1-based place among all transaction sets of the source
 * Source: 005010X221A1.
 */
export async function* readRemittance(
  source: AsyncIterable<Uint8Array>,
  transaction: number,
): AsyncGenerator<RemittanceItem> {
  let at = 0;
  let position = 0;
  for await (const item of readX12(source, { critique: false })) {
    if (item.kind === "transaction-start") at++;
    if (at < transaction) continue;
    if (item.kind === "unit") {
      position++;
      if (position === 1) yield { kind: "header", header: readHeader(item.unit.header) };
      yield { kind: "claim", claim: readClaim(item.unit, position) };
    }
    if (item.kind === "transaction-end") {
      if (position === 0) yield { kind: "header", header: readHeader(item.body) };
      yield { kind: "end", providerAdjustments: readProviderAdjustments(item.body) };
      return;
    }
  }
}

function amount(text: string): Cents {
  return parseDollars(text) ?? zeroCents;
}

function readHeader(header: Loop): RemittanceHeader {
  const payer = child(header, "1000A");
  return {
    paidCents: amount(valueIn(header, "BPR", 2)),
    date: parseD8(valueIn(header, "BPR", 16)),
    trace: valueIn(header, "TRN", 2),
    payerId: valueIn(header, "TRN", 3) || valueIn(payer, "N1", 4) || valueIn(payer, "REF", 2, "2U"),
  };
}

function readClaim({ loop }: Unit, position: number): RemittedClaim {
  return {
    position,
    claimId: claimIdIn(valueIn(loop, "CLP", 1)),
    status: valueIn(loop, "CLP", 2),
    chargeCents: amount(valueIn(loop, "CLP", 3)),
    paidCents: amount(valueIn(loop, "CLP", 4)),
    patientCents: amount(valueIn(loop, "CLP", 5)),
    payerClaimNumber: referenceIn(valueIn(loop, "CLP", 7)),
    adjustments: readAdjustments(loop),
    lines: children(loop, "2110").map((line) => ({
      controlNumber: referenceIn(valueIn(line, "REF", 2, "6R")),
      procedure: partIn(line, "SVC", 1, 2),
      chargeCents: amount(valueIn(line, "SVC", 2)),
      paidCents: amount(valueIn(line, "SVC", 3)),
      adjustments: readAdjustments(line),
    })),
  };
}

/**
 * Up to six reason trios a CAS, several CAS a group; a reason that nobody knows is taken as it stands.
 * Source: 005010X221A1 CAS02 to CAS19.
 */
function readAdjustments(loop: Loop): readonly Adjustment[] {
  return findAll(loop, "CAS").flatMap((cas) =>
    [2, 5, 8, 11, 14, 17].flatMap((n) => {
      const reason = element(cas, n);
      return reason === "" ? [] : [{ group: element(cas, 1), reason, cents: amount(element(cas, n + 1)) }];
    }),
  );
}

/** Up to six adjustments a PLB. Source: 005010X221A1 PLB03 to PLB14. */
function readProviderAdjustments(body: Loop): readonly ProviderAdjustment[] {
  return findAll(body, "PLB").flatMap((plb) =>
    [3, 5, 7, 9, 11, 13].flatMap((n) => {
      const reason = component(plb, n, 1);
      return reason === "" ? [] : [{ reason, cents: amount(element(plb, n + 1)) }];
    }),
  );
}
