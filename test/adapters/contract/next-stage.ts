import { expect, it } from "vitest";
import type { StageMessage } from "../../../shared/contracts/messages.ts";
import type { StageName } from "../../../shared/contracts/stage-name.ts";
import type { NextStage } from "../../../shared/ports/next-stage.ts";
import { claimIdAt, newCompany } from "./samples.ts";

/** What every way to the next stage does. `receive` takes what waits for a stage. */
export function nextStageContract(
  open: () => NextStage,
  receive: (stage: StageName) => Promise<readonly StageMessage[]>,
): void {
  const byText = (messages: readonly StageMessage[]) => messages.map((message) => JSON.stringify(message)).sort();

  it("hands every message to the stage that is named, and to no other", async () => {
    const next = open();
    const company = newCompany();
    const claims = Array.from({ length: 27 }, (_, n) => ({
      company,
      practice: n % 2 === 0 ? "cedar-clinic" : "oak-clinic",
      claimId: claimIdAt(n),
    }));
    await next.send("scrub-claim", claims);
    expect(byText(await receive("scrub-claim"))).toEqual(byText(claims));
    expect(await receive("code-encounter")).toEqual([]);
    expect(await receive("scrub-claim")).toEqual([]);
  });

  it("takes each kind of message, and none at all", async () => {
    const next = open();
    const company = newCompany();
    const messages: StageMessage[] = [
      { company, practice: "cedar-clinic", claimId: claimIdAt(1) },
      { company, practice: "cedar-clinic" },
      { tick: "2026-11-23T22:00:00Z" },
      { company, key: `received/${company}/era 1.835`, transaction: 2 },
    ];
    await next.send("post-remittance", messages);
    await next.send("post-remittance", []);
    expect(byText(await receive("post-remittance"))).toEqual(byText(messages));
  });
}
