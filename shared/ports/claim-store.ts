import type { ClaimEvent } from "../claim/claim-event.ts";
import type { ClaimState, WorkList } from "../claim/claim-state.ts";
import type { Encounter } from "../claim/encounter.ts";
import type { Posting } from "../claim/posting.ts";
import type { Day } from "../values/day.ts";
import type { Instant } from "../values/instant.ts";

export interface ClaimContent {
  readonly claimId: string;
  /** contentIdOf(encounter) */
  readonly content: string;
  readonly encounter: Encounter;
}

export interface ClaimHistory {
  readonly state: ClaimState;
  readonly contents: readonly ClaimContent[];
  readonly events: readonly ClaimEvent[];
  readonly postings: readonly Posting[];
}

export interface WorkPage {
  readonly claimIds: readonly string[];
  /** Pass it back for the next page; absent on the last. */
  readonly next?: string | undefined;
}

/**
 * Claims of billing companies. Every read of a state is strongly consistent, save `work`, which may lag behind: load
 * what it names before acting. Calls may be repeated; none is a transaction over several claims.
 */
export interface ClaimStore {
  /** States by claim id; an unknown id is absent. Any number of ids. */
  load(company: string, claimIds: readonly string[]): Promise<ReadonlyMap<string, ClaimState>>;

  /** Contents by claim id, of the versions named. @throws MissingContentError when one is not there. */
  loadContents(
    company: string,
    wanted: readonly Pick<ClaimContent, "claimId" | "content">[],
  ): Promise<ReadonlyMap<string, Encounter>>;

  /** Writes contents; the same content again changes nothing. */
  putContents(company: string, contents: readonly ClaimContent[]): Promise<void>;

  /**
   * Puts each state where no claim of that id stands yet. Answers, in order, "created" or the state that was there.
   * Only states of version 1.
   */
  create(states: readonly ClaimState[]): Promise<readonly ("created" | ClaimState)[]>;

  /**
   * Appends events and postings, each once under its key: one that is already there is left as it is, so that a
   * repeated call changes neither history nor money.
   */
  record(company: string, events: readonly ClaimEvent[], postings: readonly Posting[]): Promise<void>;

  /**
   * Writes each state over the version before it (`state.version - 1`). Answers, in order, "saved", or "conflict" when
   * another version stands there: load and decide again.
   */
  save(states: readonly ClaimState[]): Promise<readonly ("saved" | "conflict")[]>;

  /** Claims of a practice's list that are due by an instant, earliest first. Eventually consistent. */
  work(
    company: string,
    practice: string,
    list: WorkList,
    dueBy: Instant,
    options?: { readonly limit?: number; readonly after?: string | undefined },
  ): Promise<WorkPage>;

  /**
   * Claims of which a payer or clearinghouse refused something, by an event or a posting of the week that begins on a
   * Monday, in the order in which it did; one that was refused several times comes several times. Eventually consistent.
   */
  refused(
    company: string,
    monday: Day,
    options?: { readonly limit?: number; readonly after?: string | undefined },
  ): Promise<WorkPage>;

  /** Everything known of a claim; undefined when there is none. */
  history(company: string, claimId: string): Promise<ClaimHistory | undefined>;
}

/** A claim's state names a content that is not stored: ours to mend, so the message is tried again and then parked. */
export class MissingContentError extends Error {
  override readonly name = "MissingContentError";
  readonly claimId: string;
  constructor(claimId: string) {
    super("a claim names a content that is not stored");
    this.claimId = claimId;
  }
}
