import { type RowFinding, rowFinding } from "../intake-item.ts";

/* What is told of messages that make no visit and register nobody. */

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
