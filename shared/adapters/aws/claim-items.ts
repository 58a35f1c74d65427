import { ClaimEvent } from "../../claim/claim-event.ts";
import { Encounter } from "../../claim/encounter.ts";
import { Posting } from "../../claim/posting.ts";
import type { ClaimContent } from "../../ports/claim-store.ts";
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
  return packedItem(keys.event(company, claimId, key), body);
}

export function itemToEvent(item: Item): ClaimEvent {
  const key = keyOf(item);
  return readPackedItem(item, "event", ClaimEvent, {
    claimId: claimIdOfKey(key),
    key: key.sk.slice(eventPrefix.length),
  });
}

export function postingToItem(company: string, { claimId, key, ...body }: Posting): Item {
  return packedItem(keys.posting(company, claimId, key), body);
}

export function itemToPosting(item: Item): Posting {
  const key = keyOf(item);
  return readPackedItem(item, "posting", Posting, {
    claimId: claimIdOfKey(key),
    key: key.sk.slice(postingPrefix.length),
  });
}
