import type { Claim, ServiceLine } from "../claim/claim.ts";
import type { KnownService } from "../claim/known-service.ts";
import type { Provider } from "../claim/parties.ts";
import type { EditContext } from "./edit.ts";

/** Who performed a line: its own rendering provider, else the claim's, else who bills. */
export function performerOf(claim: Claim, line: ServiceLine): Provider | undefined {
  return line.rendering ?? claim.rendering ?? claim.billingProvider;
}

export function samePerformer(claim: Claim, a: ServiceLine, b: ServiceLine): boolean {
  return performerOf(claim, a)?.npi === performerOf(claim, b)?.npi;
}

export function sameDay(a: Pick<ServiceLine, "from">, b: Pick<ServiceLine, "from">): boolean {
  return a.from === b.from;
}

/**
 * What else was done for the patient by the same performer on the day of a line: other lines of the claim, and services
 * of earlier claims. For an institution the performer is the institution.
 */
export function othersOfDay(
  claim: Claim,
  { history = [] }: EditContext,
  line: ServiceLine,
): readonly (ServiceLine | KnownService)[] {
  const isSame = (other: ServiceLine) => claim.claimType === "institutional" || samePerformer(claim, other, line);
  const npi = claim.claimType === "institutional" ? claim.billingProvider?.npi : performerOf(claim, line)?.npi;
  return [
    ...claim.lines.filter((other) => other !== line && sameDay(other, line) && isSame(other)),
    ...history.filter(
      (other) =>
        sameDay(other, line) &&
        (claim.claimType === "institutional" ? other.billingNpi : other.performerNpi) === npi &&
        other.procedure !== "",
    ),
  ];
}
