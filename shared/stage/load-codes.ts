import { createCodeBook } from "../codes/book/create-code-book.ts";
import type { CodeBook } from "../codes/code-book.ts";
import { openRelease, type Release } from "../codes/compact/open-release.ts";
import { type ReleaseKind, releaseKindNames } from "../codes/compact/release-kind.ts";
import type { ReleaseEntry } from "../codes/release-entry.ts";
import { type ReleaseTimeline, releaseTimeline } from "../codes/release-timeline.ts";
import { starterCodeBook } from "../codes/starter/starter-code-book.ts";
import type { Clock } from "../ports/clock.ts";
import type { CodeSetStore } from "../ports/code-set-store.ts";
import type { Day } from "../values/day.ts";
import { identifierFrom } from "../values/identifier.ts";
import { epochMilliseconds } from "../values/instant.ts";

/** A release is listed and cannot be had, or is not what the list says. */
export class UnreadableReleaseError extends Error {
  override readonly name = "UnreadableReleaseError";
  constructor({ kind, release, content }: ReleaseEntry, cause?: unknown) {
    super(`the code-set release ${kind} ${release} (${content.slice(0, 12)}) cannot be read: import it again`, {
      cause,
    });
  }
}

export interface LoadCodes {
  /** The code sets of some days, as a book that answers at once. */
  (days: Iterable<Day>): Promise<CodeBook>;
  /** A name of all releases at hand, those of which books are made now: another one once something was imported. */
  readonly listing: () => Promise<string>;
}

/** A release that was imported is seen after so long, without a deployment. */
const listedForMilliseconds = 300_000;
/** Opened releases of this process, by content: what is in one never changes. */
const opened = new Map<string, Release>();
const mostOpened = 64;

/**
 * Loads what the days need and is not open yet. @param kinds which code sets are wanted; all, unless said
 * @throws UnreadableReleaseError
 */
export function createCodeLoader(
  store: CodeSetStore,
  clock: Clock,
  kinds: readonly ReleaseKind[] = releaseKindNames,
): LoadCodes {
  let listed: { readonly timeline: ReleaseTimeline; readonly name: string; readonly at: number } | undefined;
  const list = async () => {
    const now = epochMilliseconds(clock.now());
    if (listed === undefined || Math.abs(now - listed.at) > listedForMilliseconds) {
      const timeline = releaseTimeline(await store.list());
      const name = identifierFrom(8, "releases", ...timeline.entries.map(({ kind, content }) => `${kind} ${content}`));
      listed = { timeline, name, at: now };
    }
    return listed;
  };
  const load = async (days: Iterable<Day>): Promise<CodeBook> => {
    const { timeline } = await list();
    const wanted = new Map<string, ReleaseEntry>();
    for (const day of new Set(days)) {
      for (const kind of kinds) {
        const entry = timeline.on(kind, day)?.entry;
        if (entry !== undefined) wanted.set(entry.content, entry);
      }
    }
    const mine = new Map<string, Release>();
    await Promise.all(
      [...wanted].map(async ([content, entry]) => {
        const release = opened.get(content) ?? (await open(store, entry));
        mine.set(content, release);
        opened.delete(content);
        opened.set(content, release);
      }),
    );
    for (const content of opened.keys()) {
      if (opened.size <= mostOpened) break;
      opened.delete(content);
    }
    return createCodeBook(timeline, ({ content }) => mine.get(content), starterCodeBook);
  };
  return Object.assign(load, { listing: async () => (await list()).name });
}

async function open(store: CodeSetStore, entry: ReleaseEntry): Promise<Release> {
  const bytes = await store.read(entry);
  if (bytes === undefined) throw new UnreadableReleaseError(entry);
  let release: Release;
  try {
    release = openRelease(bytes);
  } catch (cause) {
    throw new UnreadableReleaseError(entry, cause);
  }
  if (release.header.content !== entry.content) throw new UnreadableReleaseError(entry);
  return release;
}
