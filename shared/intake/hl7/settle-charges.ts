import { type Cents, cents } from "../../values/money.ts";
import type { Charge } from "./charges.ts";

/** What is charged for a visit once all its messages are known. */
export interface Settled {
  readonly charges: readonly Charge[];
  /** Charges that credits took back. */
  readonly takenBack: readonly Charge[];
  /** Credits of nothing that these messages charge. */
  readonly strays: readonly Charge[];
  /** Credits of another amount than their charge. */
  readonly partial: readonly Charge[];
  /** Charges that an earlier message made otherwise under the same id. */
  readonly corrections: readonly Charge[];
  /** Charges without an id that another message makes too: one service told twice, or two of them. */
  readonly twins: readonly Charge[];
}

interface Standing {
  readonly charge: Charge;
  readonly message: number;
}

/**
 * Settles the transactions of a visit's messages, which come in the order in which they were said. What a message charges under an
 * id takes the place of all that earlier messages charged under it; a credit takes back the charge of its id, else one of the
 * same service, day and amount.
 */
export function settleCharges(messages: readonly (readonly Charge[])[]): Settled {
  let standing: Standing[] = [];
  const takenBack: Charge[] = [];
  const strays: Charge[] = [];
  const partial: Charge[] = [];
  const corrections: Charge[] = [];
  const twins: Charge[] = [];
  for (const [message, transactions] of messages.entries()) {
    const ids = new Set(transactions.flatMap(({ id, isCredit }) => (isCredit || id === "" ? [] : [id])));
    const replaced = standing.filter(({ charge }) => ids.has(charge.id)).map(({ charge }) => charge);
    standing = standing.filter(({ charge }) => !ids.has(charge.id));
    for (const transaction of transactions) {
      if (!transaction.isCredit) {
        const before = replaced.filter(({ id }) => id === transaction.id && id !== "");
        if (before.length > 0 && !before.some((charge) => isSame(charge, transaction))) corrections.push(transaction);
        if (standing.some((each) => each.message !== message && areTwins(each.charge, transaction)))
          twins.push(transaction);
        standing.push({ charge: transaction, message });
        continue;
      }
      // A credit of what this very message says anew: the old charge is gone by that.
      const old = transaction.id === "" ? -1 : replaced.findIndex(({ id }) => id === transaction.id);
      if (old >= 0) {
        replaced.splice(old, 1);
        continue;
      }
      const credited = creditedBy(transaction, standing);
      if (credited === undefined) strays.push(transaction);
      else if (isOfPart(transaction, credited.charge)) partial.push(transaction);
      else {
        takenBack.push(credited.charge);
        standing = standing.filter((each) => each !== credited);
      }
    }
  }
  return { charges: standing.map(({ charge }) => charge), takenBack, strays, partial, corrections, twins };
}

function creditedBy(credit: Charge, standing: readonly Standing[]): Standing | undefined {
  const ofId = credit.id === "" ? [] : standing.filter(({ charge }) => charge.id === credit.id);
  const same = (each: Standing) => isSameService(each.charge, credit);
  return ofId.findLast(same) ?? ofId.at(-1) ?? standing.findLast(same);
}

function isOfPart({ amount }: Charge, charge: Charge): boolean {
  return amount !== undefined && amount !== 0 && charge.amount !== undefined && magnitude(amount) !== charge.amount;
}

function isSameService(charge: Charge, credit: Charge): boolean {
  return (
    charge.procedure === credit.procedure &&
    charge.from === credit.from &&
    charge.modifiers.join() === credit.modifiers.join() &&
    (credit.amount === undefined || charge.amount === magnitude(credit.amount))
  );
}

function areTwins(a: Charge, b: Charge): boolean {
  return a.id === "" && b.id === "" && isSame(a, b);
}

function isSame(a: Charge, b: Charge): boolean {
  return (
    a.procedure === b.procedure &&
    a.from === b.from &&
    a.modifiers.join() === b.modifiers.join() &&
    a.quantity === b.quantity &&
    a.amount === b.amount
  );
}

function magnitude(amount: Cents): Cents {
  return cents(Math.abs(amount));
}
