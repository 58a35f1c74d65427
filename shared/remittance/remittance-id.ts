import { identifierFrom } from "../values/identifier.ts";
import type { RemittanceHeader } from "./remitted-claim.ts";

/**
 * Names a remittance by what makes it one: payer, trace number, amount and date. The same remittance in another file
 * has the same name; a file's own name says nothing.
 */
export function remittanceIdOf(header: RemittanceHeader): string {
  return identifierFrom(14, "remittance", header.payerId, header.trace, String(header.paidCents), header.date ?? "");
}
