import { parseDollars } from "../../../shared/values/money.ts";
import { type Loop, partIn, valueIn } from "../../../shared/x12/loop.ts";

/** Where a claim and its services stand in a kind of file, and their money. */
interface ClaimPlaces {
  readonly claim: string;
  readonly charge: number;
  readonly line: string;
  readonly service: string;
}

/** By the segment that starts a claim. Each service has its procedure in element 1 and its charge in element 2. */
const places: ReadonlyMap<string, ClaimPlaces> = new Map([
  ["CLM", { claim: "CLM", charge: 2, line: "2400", service: "SV1" }],
  ["CLP", { claim: "CLP", charge: 3, line: "2110", service: "SVC" }],
]);

/** The same by the loop that a claim or its payment is. */
const claimLoops: ReadonlyMap<string, ClaimPlaces | undefined> = new Map([
  ["2300", places.get("CLM")],
  ["2100", places.get("CLP")],
]);

/** What a reader takes out of a file that it read: the same of every reader, so that none is fast by reading nothing. */
export interface ClaimCheck {
  claim(number: string, charge: string): void;
  service(procedure: string, charge: string): void;
  /** @throws Error when a claim has no number or not the charge of its services, which the bench's claims all have. */
  end(): void;
}

export function createClaimCheck(): ClaimCheck {
  let open = false;
  let left = 0;
  const end = (): void => {
    if (open && left !== 0) throw new Error("a claim's charge is not that of its services");
    open = false;
  };
  return {
    claim(number, charge) {
      end();
      if (number === "") throw new Error("a claim has no number");
      open = true;
      left = centsOf(charge);
    },
    service(procedure, charge) {
      if (procedure.length !== 5) throw new Error("a service has no procedure");
      left -= centsOf(charge);
    },
    end,
  };
}

function centsOf(charge: string): number {
  const amount = parseDollars(charge);
  if (amount === undefined) throw new Error("a charge is no amount");
  return amount;
}

/** Looks at a claim, or at the payment of one, as a loop. */
export function lookAtLoop(loop: Loop, check: ClaimCheck): void {
  const at = claimLoops.get(loop.id);
  if (at === undefined) throw new Error(`no claim in ${loop.id}`);
  check.claim(valueIn(loop, at.claim, 1), valueIn(loop, at.claim, at.charge));
  for (const line of loop.loops) {
    if (line.id === at.line) check.service(partIn(line, at.service, 1, 2), valueIn(line, at.service, 2));
  }
}

/** Looks at a segment of what came without loops. */
export function lookAtSegment(id: string, element: (n: number) => string, check: ClaimCheck): void {
  const at = places.get(id);
  if (at !== undefined) check.claim(element(1), element(at.charge));
  else if (id === "SV1" || id === "SVC") check.service(element(1).split(":")[1] ?? "", element(2));
}
