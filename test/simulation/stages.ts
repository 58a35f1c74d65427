import { askEligibilityStage } from "../../functions/ask-eligibility/stage.ts";
import { billPatientStage } from "../../functions/bill-patient/stage.ts";
import { checkEligibilityStage } from "../../functions/check-eligibility/stage.ts";
import { codeEncounterStage } from "../../functions/code-encounter/stage.ts";
import { decideCodingStage } from "../../functions/decide-coding/stage.ts";
import { intakeEncounterStage } from "../../functions/intake-encounter/stage.ts";
import { pollClaimStatusStage } from "../../functions/poll-claim-status/stage.ts";
import { postRemittanceStage } from "../../functions/post-remittance/stage.ts";
import { receiveResponseStage } from "../../functions/receive-response/stage.ts";
import { reportRefusalsStage } from "../../functions/report-refusals/stage.ts";
import { scrubClaimStage } from "../../functions/scrub-claim/stage.ts";
import { submitClaimsStage } from "../../functions/submit-claims/stage.ts";
import type { StageName } from "../../shared/contracts/stage-name.ts";
import type { BatchWork } from "../../shared/stage/queue-handler.ts";
import type { StageDefinition, StagePorts } from "../../shared/stage/stage-definition.ts";

/** A stage that takes whatever body a queue holds, checked by the stage's own schema. */
export interface SimulatedStage {
  readonly name: StageName;
  readonly work: (ports: StagePorts) => BatchWork<unknown>;
}

function simulated<Message>(stage: StageDefinition<Message>): SimulatedStage {
  return {
    name: stage.name,
    work: (ports) => {
      const work = stage.work(ports);
      return async (bodies) => work(bodies.map((body) => stage.message.parse(body)));
    },
  };
}

export const allStages: readonly SimulatedStage[] = [
  simulated(intakeEncounterStage),
  simulated(checkEligibilityStage),
  simulated(askEligibilityStage),
  simulated(codeEncounterStage),
  simulated(decideCodingStage),
  simulated(scrubClaimStage),
  simulated(submitClaimsStage),
  simulated(receiveResponseStage),
  simulated(pollClaimStatusStage),
  simulated(postRemittanceStage),
  simulated(billPatientStage),
  simulated(reportRefusalsStage),
];

/** A stage with a fault of its own, to see whether the invariants notice: every message is worked on, then fails. */
export function withStage(
  name: StageName,
  change: (work: BatchWork<unknown>) => BatchWork<unknown>,
): readonly SimulatedStage[] {
  return allStages.map((stage) =>
    stage.name === name ? { ...stage, work: (ports) => change(stage.work(ports)) } : stage,
  );
}
