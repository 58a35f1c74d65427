import type { z } from "zod";
import type { StageName } from "../contracts/stage-name.ts";
import type { BatchStore } from "../ports/batch-store.ts";
import type { ClaimStore } from "../ports/claim-store.ts";
import type { Clock } from "../ports/clock.ts";
import type { CodeSetStore } from "../ports/code-set-store.ts";
import type { ControlNumbers } from "../ports/control-numbers.ts";
import type { DocumentStore } from "../ports/document-store.ts";
import type { EligibilityService, EligibilityStore } from "../ports/eligibility.ts";
import type { NextStage } from "../ports/next-stage.ts";
import type { PartyStore } from "../ports/party-store.ts";
import type { PatientStore } from "../ports/patient-store.ts";
import type { PracticeRegistry } from "../ports/practice-registry.ts";
import type { RemittanceStore } from "../ports/remittance-store.ts";
import type { RuleFailures } from "../ports/rule-failures.ts";
import type { ServiceHistory } from "../ports/service-history.ts";
import type { VisitStore } from "../ports/visit-store.ts";
import type { BatchWork } from "./queue-handler.ts";

/** Everything a stage can reach. A stage's work names the few it uses. */
export interface StagePorts {
  readonly claims: ClaimStore;
  readonly batches: BatchStore;
  readonly documents: DocumentStore;
  readonly codeSets: CodeSetStore;
  readonly numbers: ControlNumbers;
  readonly registry: PracticeRegistry;
  readonly eligibility: EligibilityStore;
  readonly eligibilityService: EligibilityService;
  readonly parties: PartyStore;
  readonly patients: PatientStore;
  readonly remittances: RemittanceStore;
  readonly visits: VisitStore;
  readonly services: ServiceHistory;
  readonly ruleFailures: RuleFailures;
  readonly next: NextStage;
  readonly clock: Clock;
}

/** A stage, without where it runs: the same on AWS, on this machine and in the simulation. */
export interface StageDefinition<Message> {
  readonly name: StageName;
  readonly message: z.ZodType<Message>;
  readonly work: (ports: StagePorts) => BatchWork<Message>;
}
