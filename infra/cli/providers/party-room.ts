import { awsClock } from "../../../shared/adapters/aws/clock.ts";
import { s3DocumentStore } from "../../../shared/adapters/aws/document-store.ts";
import { readTableEnv } from "../../../shared/adapters/aws/env.ts";
import { dynamoPartyStore } from "../../../shared/adapters/aws/party-store.ts";
import { dynamoPracticeRegistry } from "../../../shared/adapters/aws/practice-registry.ts";
import type { PartyState } from "../../../shared/claim/party.ts";
import type { PracticeProfile } from "../../../shared/claim/practice-profile.ts";
import type { PartyStore } from "../../../shared/ports/party-store.ts";
import { loadPractice } from "../../../shared/stage/load-practice.ts";
import { openStack } from "../../local/stack.ts";

/** A practice's parties, or what is wrong with its practice.json. */
export interface PracticeParties {
  readonly company: string;
  readonly practice: string;
  /** With who is registered; undefined where its practice.json cannot be used. */
  readonly profile: PracticeProfile | undefined;
  readonly parties: readonly PartyState[];
  readonly problems: readonly string[];
}

export interface PartyRoom {
  readonly store: PartyStore;
  /** By practice; a practice.json that is not registered yet is registered now. */
  readonly practices: readonly PracticeParties[];
}

/** Opens the data folder, works with who is registered there, and closes it. @param practice of one practice only */
export async function inPartyRoom(
  dataFolder: string,
  practice: string | undefined,
  work: (room: PartyRoom) => Promise<number>,
): Promise<number> {
  const stack = await openStack({ dataFolder });
  try {
    const { clients, buckets } = stack.resources;
    const table = readTableEnv();
    const store = dynamoPartyStore(clients.dynamo, table);
    const documents = s3DocumentStore(clients.s3, buckets);
    const names = (await dynamoPracticeRegistry(clients.dynamo, table).list()).filter(
      (name) => practice === undefined || name.practice === practice,
    );
    const practices: PracticeParties[] = [];
    for (const name of names.sort((a, b) => a.practice.localeCompare(b.practice))) {
      const reading = await loadPractice({ documents, parties: store, clock: awsClock() }, name);
      practices.push({
        ...name,
        ...(reading.kind === "practice"
          ? { profile: reading.profile, parties: reading.parties, problems: [] }
          : { profile: undefined, parties: await store.list(name), problems: reading.problems }),
      });
    }
    return await work({ store, practices });
  } finally {
    await stack.close();
  }
}
