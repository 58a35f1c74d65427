import { type IntakePorts, intakeEncounters } from "../../../functions/intake-encounter/intake.ts";
import type { IntakeReport } from "../../../functions/intake-encounter/tally.ts";
import { memoryClaimStore } from "../../../shared/adapters/memory/claim-store.ts";
import { memoryClock } from "../../../shared/adapters/memory/clock.ts";
import { memoryDocumentStore } from "../../../shared/adapters/memory/document-store.ts";
import { memoryNextStage } from "../../../shared/adapters/memory/next-stage.ts";
import { memoryPartyStore } from "../../../shared/adapters/memory/party-store.ts";
import { memoryPatientStore } from "../../../shared/adapters/memory/patient-store.ts";
import { memoryPracticeRegistry } from "../../../shared/adapters/memory/practice-registry.ts";
import { memoryVisitStore } from "../../../shared/adapters/memory/visit-store.ts";
import { claimIdOf } from "../../../shared/claim/claim-id.ts";
import type { ClaimState } from "../../../shared/claim/claim-state.ts";
import type { IntakeExtension } from "../../../shared/contracts/object-keys.ts";
import { day, startOf } from "../../../shared/values/day.ts";

export const company = "acme-billing";
export const practice = "cedar-clinic";
export const tenant = { company, practice };

/** The intake stage over stores in memory, with what a test asks of it. */
export function intakeWorld() {
  const claims = memoryClaimStore();
  const documents = memoryDocumentStore();
  const next = memoryNextStage();
  const registry = memoryPracticeRegistry();
  const patients = memoryPatientStore();
  const visits = memoryVisitStore();
  const parties = memoryPartyStore();
  const clock = memoryClock(startOf(day("2026-11-23")));
  const ports = { claims, documents, next, registry, parties, patients, visits, clock };

  const idOf = (encounterId: string) =>
    claimIdOf(company, practice, { encounterId, frequency: "1", payerClaimNumber: undefined });

  return {
    ...ports,
    idOf,
    /** Drops a file and takes it in. */
    async drop(name: string, body: string | Uint8Array, changed: Partial<IntakePorts> = {}) {
      const key = `encounters/${company}/${practice}/${name}`;
      await documents.write("inbound", key, body, "application/octet-stream");
      return intakeEncounters({ ...ports, ...changed })({ key });
    },
    async claim(encounterId: string): Promise<ClaimState | undefined> {
      const claimId = idOf(encounterId);
      return (await claims.load(company, [claimId])).get(claimId);
    },
    async change(encounterId: string, fields: Partial<ClaimState>): Promise<void> {
      const claimId = idOf(encounterId);
      const state = (await claims.load(company, [claimId])).get(claimId);
      if (state === undefined) throw new Error("no such claim");
      await claims.save([{ ...state, ...fields, version: state.version + 1 }]);
    },
    async report(intakeId: string): Promise<IntakeReport> {
      const text = await documents.readText("reports", `rejections/${company}/${practice}/${intakeId}.json`);
      return JSON.parse(text ?? "null");
    },
    async rejections(intakeId: string, extension: IntakeExtension): Promise<string | undefined> {
      return documents.readText("reports", `rejections/${company}/${practice}/${intakeId}.${extension}`);
    },
    /** Claim ids that were sent on, and takes them. */
    sent(): readonly string[] {
      return next.take("code-encounter").map((message) => ("claimId" in message ? message.claimId : ""));
    },
  };
}
