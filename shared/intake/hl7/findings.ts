import { type RowFinding, rowFinding } from "../intake-item.ts";
import type { Charge } from "./charges.ts";

/* What is told of messages and charges that make no visit, change one, or register nobody. */

export function withoutCharges(row: number): RowFinding {
  return rowFinding(
    row,
    "no-charges",
    "the message has no charge, only payments or adjustments of the practice's own books",
    "nothing to do, unless a charge is missing",
    "FT1",
  );
}

export function withoutVisit(row: number, field: string): RowFinding {
  return rowFinding(
    row,
    "missing",
    "is empty: it tells which visit the charges are of",
    'fill it in, or name another field in practice.json, as "hl7": {"encounterId": "PID-18"}',
    field,
  );
}

export function notRead(row: number): RowFinding {
  return rowFinding(
    row,
    "message-not-read",
    "is of a kind that says nothing of charges or patients",
    "send DFT, ADT and BAR messages",
    "MSH-9",
  );
}

export function nothingToTake(row: number): RowFinding {
  return rowFinding(
    row,
    "event-not-needed",
    "the event changes nothing that is registered here",
    "nothing to do",
    "MSH-9",
  );
}

export function mergesNothing(row: number): RowFinding {
  return rowFinding(
    row,
    "missing",
    "does not say which other patient this one was",
    "name the number that is given up in MRG-1, and the one that is kept in PID-3",
    "MRG-1",
  );
}

export function comesAgain(row: number): RowFinding {
  return rowFinding(
    row,
    "encounter-again",
    "messages of this visit stand earlier in the file, far from these, or are too many",
    "put all messages of the visit together and drop all of them again",
  );
}

export function allTakenBack(row: number): RowFinding {
  return rowFinding(
    row,
    "all-taken-back",
    "everything that was charged for the visit is taken back in the same file",
    "nothing to do; a claim that was sent before must be voided",
  );
}

export function allTakenBackBefore(row: number): RowFinding {
  return rowFinding(
    row,
    "all-taken-back",
    "everything that was charged for the visit is taken back",
    "nothing to do: its claim is not sent; one that was sent comes back with its own word",
  );
}

export function tooMuchSaid(row: number): RowFinding {
  return rowFinding(
    row,
    "visit-too-large",
    "more messages of this visit came than a visit can have",
    "send the visit as it now is in one message under another visit number",
  );
}

/** A credit whose charge no message has yet: it waits, and takes the charge back when one comes. */
export function creditWaits({ place }: Charge): RowFinding {
  return {
    ...place(6),
    code: "credit-waits",
    message: "takes back a charge that has not come yet",
    remedy: "nothing to do if the charge comes; otherwise check the transaction id (FT1-2)",
  };
}

export function chargeCorrected({ place }: Charge): RowFinding {
  return {
    ...place(2),
    code: "charge-corrected",
    message: "takes the place of what an earlier message charged under this id",
    remedy:
      'nothing to do if it is a correction; a system that uses an id twice is told so in practice.json, as "hl7": {"chargeId": "FT1-23"}',
  };
}

export function strayCredit({ place }: Charge): RowFinding {
  return {
    ...place(6),
    code: "credit-of-nothing",
    message: "takes back a charge that this file does not have",
    remedy: "send the whole visit again as it now is: its charges without this one",
  };
}

export function creditOfPart({ place }: Charge): RowFinding {
  return {
    ...place(11),
    code: "credit-of-part",
    message: "takes back another amount than was charged",
    remedy: "take back the whole charge, and charge again what is left of it",
  };
}

export function twinCharge({ place }: Charge, chargeId: string): RowFinding {
  return {
    ...place(2),
    code: "charge-again",
    message: `is the same as a charge of another message, and neither has an id (${chargeId}): once or twice cannot be told`,
    remedy:
      'fill the id in; if each message is a charge of its own say so in practice.json, "hl7": {"chargeId": "MSH-10"}',
  };
}

export function unreadAmount({ amount, place }: Charge): readonly RowFinding[] {
  if (amount !== undefined) return [];
  const words = { code: "not-an-amount", message: "is not an amount of dollars", remedy: "write it as 125.50" };
  return [{ ...place(11), ...words }];
}
