import { practiceMemory } from "../../../functions/intake-encounter/practice-memory.ts";
import { awsClock } from "../../../shared/adapters/aws/clock.ts";
import { s3DocumentStore } from "../../../shared/adapters/aws/document-store.ts";
import { readTableEnv } from "../../../shared/adapters/aws/env.ts";
import { dynamoPartyStore } from "../../../shared/adapters/aws/party-store.ts";
import { dynamoPatientStore } from "../../../shared/adapters/aws/patient-store.ts";
import { dynamoPracticeRegistry } from "../../../shared/adapters/aws/practice-registry.ts";
import { dynamoVisitStore } from "../../../shared/adapters/aws/visit-store.ts";
import type { PartyState } from "../../../shared/claim/party.ts";
import type { PatientState } from "../../../shared/claim/patient-state.ts";
import type { PracticeProfile } from "../../../shared/claim/practice-profile.ts";
import type { IntakeMemory } from "../../../shared/intake/intake-memory.ts";
import { loadPractice } from "../../../shared/stage/load-practice.ts";
import { openStack } from "../../local/stack.ts";
import { UnusableProfileError } from "./profile-file.ts";

/** What a data folder knows of a practice: only looked at. */
export interface KnownPractice {
  readonly profile: PracticeProfile;
  readonly parties: readonly PartyState[];
  readonly memory: IntakeMemory;
  readonly patient: (patientNumber: string) => Promise<PatientState | undefined>;
  readonly close: () => Promise<void>;
}

/** A practice as it is registered in a data folder; undefined where it never sent anything. @throws UnusableProfileError */
export async function knownPractice(dataFolder: string, practice: string): Promise<KnownPractice | undefined> {
  const stack = await openStack({ dataFolder });
  try {
    const { clients, buckets } = stack.resources;
    const table = readTableEnv();
    const names = await dynamoPracticeRegistry(clients.dynamo, table).list();
    const name = names.find((each) => each.practice === practice);
    if (name === undefined) {
      await stack.close();
      return undefined;
    }
    const documents = s3DocumentStore(clients.s3, buckets);
    const reading = await loadPractice(
      { documents, parties: dynamoPartyStore(clients.dynamo, table), clock: awsClock() },
      name,
    );
    if (reading.kind === "broken") {
      throw new UnusableProfileError(`the registered profile cannot be used: ${reading.problems.join("; ")}`);
    }
    const patients = dynamoPatientStore(clients.dynamo, table);
    return {
      profile: reading.profile,
      parties: reading.parties,
      memory: practiceMemory({ documents, visits: dynamoVisitStore(clients.dynamo, table) }, name),
      patient: async (patientNumber) => (await patients.load(name, [patientNumber])).get(patientNumber),
      close: () => stack.close(),
    };
  } catch (problem) {
    await stack.close();
    throw problem;
  }
}
