import { describe, expect, it } from "vitest";
import { memoryBatchStore } from "../../shared/adapters/memory/batch-store.ts";
import { memoryClaimStore } from "../../shared/adapters/memory/claim-store.ts";
import { memoryClock } from "../../shared/adapters/memory/clock.ts";
import { memoryCodeSetStore } from "../../shared/adapters/memory/code-set-store.ts";
import { memoryControlNumbers } from "../../shared/adapters/memory/control-numbers.ts";
import { memoryDocumentStore } from "../../shared/adapters/memory/document-store.ts";
import { memoryEligibilityStore } from "../../shared/adapters/memory/eligibility-store.ts";
import { memoryFailureLog } from "../../shared/adapters/memory/failure-log.ts";
import { memoryNextStage } from "../../shared/adapters/memory/next-stage.ts";
import { memoryPartyStore } from "../../shared/adapters/memory/party-store.ts";
import { memoryPatientStore } from "../../shared/adapters/memory/patient-store.ts";
import { memoryPracticeRegistry } from "../../shared/adapters/memory/practice-registry.ts";
import { memoryRemittanceStore } from "../../shared/adapters/memory/remittance-store.ts";
import { memoryRuleFailures } from "../../shared/adapters/memory/rule-failures.ts";
import { memoryServiceHistory } from "../../shared/adapters/memory/service-history.ts";
import { memoryVisitStore } from "../../shared/adapters/memory/visit-store.ts";
import { batchStoreContract } from "./contract/batch-store.ts";
import { claimStoreContract } from "./contract/claim-store.ts";
import { codeSetStoreContract } from "./contract/code-set-store.ts";
import { controlNumbersContract } from "./contract/control-numbers.ts";
import { documentStoreContract } from "./contract/document-store.ts";
import { eligibilityStoreContract } from "./contract/eligibility-store.ts";
import { nextStageContract } from "./contract/next-stage.ts";
import { partyStoreContract } from "./contract/party-store.ts";
import { patientStoreContract } from "./contract/patient-store.ts";
import { at, firstState } from "./contract/samples.ts";
import { serviceHistoryContract } from "./contract/service-history.ts";
import {
  failureLogContract,
  practiceRegistryContract,
  remittanceStoreContract,
  ruleFailuresContract,
} from "./contract/small-stores.ts";
import { visitStoreContract } from "./contract/visit-store.ts";

describe("claims in memory", () => {
  claimStoreContract(memoryClaimStore);

  it("can't be changed from outside", async () => {
    const store = memoryClaimStore();
    const state = firstState("acme-billing");
    await store.create([state]);
    expect(() => Object.assign(state, { version: 9 })).toThrow(TypeError);
    expect(Object.isFrozen(state.work)).toBe(true);
  });
});
describe("batches in memory", () => batchStoreContract(memoryBatchStore));
describe("control numbers in memory", () => controlNumbersContract(async (used) => memoryControlNumbers(used)));
describe("code sets in memory", () => codeSetStoreContract(memoryCodeSetStore));
describe("documents in memory", () => documentStoreContract(memoryDocumentStore));
describe("practices in memory", () => practiceRegistryContract(memoryPracticeRegistry));
describe("answers of payers in memory", () => eligibilityStoreContract(memoryEligibilityStore));
describe("parties in memory", () => partyStoreContract(memoryPartyStore));
describe("patients in memory", () => patientStoreContract(memoryPatientStore));
describe("visits in memory", () => visitStoreContract(memoryVisitStore));
describe("remittances in memory", () => remittanceStoreContract(memoryRemittanceStore));
describe("services in memory", () => serviceHistoryContract(memoryServiceHistory));
describe("failing rules in memory", () => ruleFailuresContract(memoryRuleFailures));
describe("failures in memory", () => failureLogContract(memoryFailureLog));
describe("queues in memory", () => {
  const next = memoryNextStage();
  nextStageContract(
    () => next,
    async (stage) => next.take(stage),
  );
});

describe("the clock in memory", () => {
  it("stands still until it is moved", () => {
    const clock = memoryClock(at("2026-11-23T18:00:00.000Z"));
    expect([clock.now(), clock.now()]).toEqual(["2026-11-23T18:00:00.000Z", "2026-11-23T18:00:00.000Z"]);
    clock.advance(1_500);
    expect(clock.now()).toBe("2026-11-23T18:00:01.500Z");
    clock.set(at("2026-12-01T00:00:00.000Z"));
    expect(clock.now()).toBe("2026-12-01T00:00:00.000Z");
  });
});
