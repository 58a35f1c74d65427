import type { ClaimState, WorkList } from "../claim/claim-state.ts";
import { type Day, dayOf, mondayOf } from "../values/day.ts";
import type { Instant } from "../values/instant.ts";

/*
 * Where a claim stands in a work list. The partition is "<company>/<practice>/<list>"; within it the sort key
 * "<due>#<payerId>#<claimId>" puts the earliest first and, among equals, claims of one payer together.
 */

export interface WorkKey {
  readonly partition: string;
  readonly sort: string;
}

export function workPartition(company: string, practice: string, list: WorkList): string {
  return `${company}/${practice}/${list}`;
}

/** Undefined for a claim that stands in no list. */
export function workKeyOf(
  state: Pick<ClaimState, "company" | "practice" | "claimId" | "payerId" | "work">,
): WorkKey | undefined {
  if (state.work === undefined) return undefined;
  return {
    partition: workPartition(state.company, state.practice, state.work.list),
    sort: `${state.work.due}#${state.payerId}#${state.claimId}`,
  };
}

/** What every sort key due by an instant lies below: instants are all of one length, and "$" follows "#". */
export function workBound(dueBy: Instant): string {
  return `${dueBy}$`;
}

/*
 * What was refused in a week: "<company>/refused/<Monday>", in the order "<at>#<claimId>#<sort key of the event or posting>".
 * No list is called by a day, so no practice's list is in its way.
 */

export function refusedPartition(company: string, monday: Day): string {
  return `${company}/refused/${monday}`;
}

export function refusedKeyOf(company: string, claimId: string, at: Instant, sortKey: string): WorkKey {
  return { partition: refusedPartition(company, mondayOf(dayOf(at))), sort: `${at}#${claimId}#${sortKey}` };
}

/** The claim and the item that a sort key of a refusal names. */
export function itemOfRefusedSort(sort: string): { readonly claimId: string; readonly sortKey: string } {
  const [, claimId = "", ...rest] = sort.split("#");
  return { claimId, sortKey: rest.join("#") };
}

/** The claim that a sort key names. */
export function claimIdOfWorkSort(sort: string): string {
  return sort.slice(sort.lastIndexOf("#") + 1);
}
