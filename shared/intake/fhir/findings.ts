import { type RowFinding, rowFinding } from "../intake-item.ts";
import type { FileResource } from "./resource.ts";

/* What is told of resources that make no visit. */

export function notToBill({ row, type }: FileResource): RowFinding {
  return rowFinding(
    row,
    "not-to-bill",
    "says that there is nothing to bill",
    "nothing to do, unless it is wrong",
    `${type}.status`,
  );
}

export function notProfessional({ row }: FileResource): RowFinding {
  return rowFinding(
    row,
    "not-professional",
    "is a claim of a kind that is not taken here",
    "send professional claims; institutional, dental and pharmacy claims through the system that made them",
    "Claim.type",
  );
}

export function mayBeIncomplete({ row }: FileResource): RowFinding {
  return rowFinding(
    row,
    "visit-too-far-apart",
    "the file is too large to be sure that all charges of the visit stand near it",
    "send each visit with its charges as one Bundle on a line",
    "Encounter",
  );
}

export function comesAgain(row: number): RowFinding {
  return rowFinding(
    row,
    "encounter-again",
    "a visit of this id came earlier in the file",
    "keep one of the two, or give the other an id of its own",
  );
}

export function chargeWithoutVisit({ row }: FileResource): RowFinding {
  return rowFinding(
    row,
    "visit-not-here",
    "names no Encounter that this file or an earlier one of the practice has",
    "send the Encounter too: the visit is then read by itself",
    "ChargeItem.context",
  );
}

export function billedByClaim({ row }: FileResource): RowFinding {
  return rowFinding(
    row,
    "billed-by-claim",
    "is billed by a Claim that names it; its charges are not billed again",
    "nothing to do",
    "Encounter",
  );
}

export function allTakenBack(row: number): RowFinding {
  return rowFinding(
    row,
    "all-taken-back",
    "nothing is charged any more for the visit",
    "nothing to do: its claim is not sent; one that was sent comes back with its own word",
  );
}

export function tooMuchSaid(row: number): RowFinding {
  return rowFinding(
    row,
    "visit-too-large",
    "more was said of this visit than a visit can have",
    "send the visit as it now is as one Bundle under another id",
  );
}

export function notNeeded({ row, type }: FileResource): RowFinding {
  return rowFinding(
    row,
    "resource-not-needed",
    "resources of this kind say nothing that is billed or registered here",
    "nothing to do",
    type,
  );
}
