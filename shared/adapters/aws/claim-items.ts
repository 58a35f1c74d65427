import { ClaimEvent } from "../../claim/claim-event.ts";
import { Encounter } from "../../claim/encounter.ts";
import { Posting } from "../../claim/posting.ts";
import { deniedEntries, refusalCodes } from "../../claim/refusal.ts";
import type { ClaimContent } from "../../ports/claim-store.ts";
import type { Instant } from "../../values/instant.ts";
import { refusedKeyOf } from "../work-key.ts";
import { claimIdOfKey, contentPrefix, eventPrefix, type Item, keyOf, keys, postingPrefix } from "./keys.ts";
import { packedItem, readPackedItem } from "./packed-item.ts";

/* What stands beside a claim's state: contents, events, postings. Claim id and key are read from the item's keys. */

export function contentToItem(company: string, { claimId, content, encounter }: ClaimContent): Item {
  return packedItem(keys.content(company, claimId, content), encounter);
}

export function itemToContent(item: Item): ClaimContent {
  const key = keyOf(item);
  return {
    claimId: claimIdOfKey(key),
    content: key.sk.slice(contentPrefix.length),
    encounter: readPackedItem(item, "content", Encounter),
  };
}

export function eventToItem(company: string, { claimId, key, ...body }: ClaimEvent): Item {
  const item = packedItem(keys.event(company, claimId, key), body);
  return refusalCodes(body).length === 0 ? item : { ...item, ...refusedKeys(company, claimId, body.at, item) };
}

/** What refuses something stands in the index too, under its week. */
function refusedKeys(company: string, claimId: string, at: Instant, item: Item): Item {
  const { partition, sort } = refusedKeyOf(company, claimId, at, keyOf(item).sk);
  return { workPk: { S: partition }, workSk: { S: sort } };
}

export function itemToEvent(item: Item): ClaimEvent {
  const key = keyOf(item);
  return readPackedItem(item, "event", ClaimEvent, {
    claimId: claimIdOfKey(key),
    key: key.sk.slice(eventPrefix.length),
  });
}

export function postingToItem(company: string, { claimId, key, ...body }: Posting): Item {
  const item = packedItem(keys.posting(company, claimId, key), body);
  return deniedEntries(body).length === 0 ? item : { ...item, ...refusedKeys(company, claimId, body.at, item) };
}

export function itemToPosting(item: Item): Posting {
  const key = keyOf(item);
  return readPackedItem(item, "posting", Posting, {
    claimId: claimIdOfKey(key),
    key: key.sk.slice(postingPrefix.length),
  });
}
