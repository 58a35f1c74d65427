import type { ClaimEvent } from "../../claim/claim-event.ts";
import type { ClaimState } from "../../claim/claim-state.ts";
import type { Encounter } from "../../claim/encounter.ts";
import type { Posting } from "../../claim/posting.ts";
import { deniedEntries, refusalCodes } from "../../claim/refusal.ts";
import { type ClaimStore, MissingContentError } from "../../ports/claim-store.ts";
import { byInstantAndKey } from "../history-order.ts";
import { itemOfRefusedSort, refusedKeyOf, refusedPartition } from "../work-key.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { WorkIndex } from "./work-index.ts";

interface StoredClaim {
  state: ClaimState | undefined;
  readonly contents: Map<string, Encounter>;
  readonly events: Map<string, ClaimEvent>;
  readonly postings: Map<string, Posting>;
}

/** Claims in maps, for simulation and tests. Values are frozen as they come in and handed out as they are. */
export function memoryClaimStore(): ClaimStore {
  const companies = new Map<string, Map<string, StoredClaim>>();
  const work = new WorkIndex();

  const find = (company: string, claimId: string) => companies.get(company)?.get(claimId);

  const open = (company: string, claimId: string): StoredClaim => {
    let claims = companies.get(company);
    if (claims === undefined) {
      claims = new Map();
      companies.set(company, claims);
    }
    let claim = claims.get(claimId);
    if (claim === undefined) {
      claim = { state: undefined, contents: new Map(), events: new Map(), postings: new Map() };
      claims.set(claimId, claim);
    }
    return claim;
  };

  const put = (claim: StoredClaim, state: ClaimState) => {
    work.move(claim.state, state);
    claim.state = deepFreeze(state);
  };

  return {
    async load(company, claimIds) {
      const found = new Map<string, ClaimState>();
      for (const claimId of claimIds) {
        const state = find(company, claimId)?.state;
        if (state !== undefined) found.set(claimId, state);
      }
      return found;
    },

    async loadContents(company, wanted) {
      const found = new Map<string, Encounter>();
      for (const { claimId, content } of wanted) {
        const encounter = find(company, claimId)?.contents.get(content);
        if (encounter === undefined) throw new MissingContentError(claimId);
        found.set(claimId, encounter);
      }
      return found;
    },

    async putContents(company, contents) {
      for (const { claimId, content, encounter } of contents) {
        open(company, claimId).contents.set(content, deepFreeze(encounter));
      }
    },

    async create(states) {
      if (states.some((state) => state.version !== 1)) throw new RangeError("a claim starts at version 1");
      return states.map((state) => {
        const claim = open(state.company, state.claimId);
        if (claim.state !== undefined) return claim.state;
        put(claim, state);
        return "created";
      });
    },

    async record(company, events, postings) {
      for (const event of events) {
        const stored = open(company, event.claimId).events;
        if (!stored.has(event.key)) stored.set(event.key, deepFreeze(event));
      }
      for (const posting of postings) {
        const stored = open(company, posting.claimId).postings;
        if (!stored.has(posting.key)) stored.set(posting.key, deepFreeze(posting));
      }
    },

    async save(states) {
      return states.map((state) => {
        const claim = find(state.company, state.claimId);
        if (claim?.state?.version !== state.version - 1) return "conflict";
        put(claim, state);
        return "saved";
      });
    },

    async work(company, practice, list, dueBy, options = {}) {
      return work.page(company, practice, list, dueBy, options.limit ?? 1000, options.after);
    },

    async refused(company, monday, { limit = 1000, after } = {}) {
      const sorts = [...(companies.get(company) ?? [])].flatMap(([claimId, { events, postings }]) =>
        [
          ...[...events.values()].filter((event) => refusalCodes(event).length > 0),
          ...[...postings.values()].filter((posting) => deniedEntries(posting).length > 0),
        ]
          .map(({ at, key }) => refusedKeyOf(company, claimId, at, key))
          .filter(({ partition }) => partition === refusedPartition(company, monday))
          .map(({ sort }) => sort),
      );
      const left = sorts.filter((sort) => after === undefined || sort > after).sort();
      const page = left.slice(0, limit);
      const claimIds = page.map((sort) => itemOfRefusedSort(sort).claimId);
      const last = page.at(-1);
      return left.length > limit && last !== undefined ? { claimIds, next: last } : { claimIds };
    },

    async history(company, claimId) {
      const claim = find(company, claimId);
      if (claim?.state === undefined) return undefined;
      return {
        state: claim.state,
        contents: [...claim.contents]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([content, encounter]) => ({ claimId, content, encounter })),
        events: [...claim.events.values()].sort(byInstantAndKey),
        postings: [...claim.postings.values()].sort(byInstantAndKey),
      };
    },
  };
}
