import { MultiBar, type SingleBar } from "cli-progress";
import type { ClaimState } from "../../shared/claim/claim-state.ts";
import { lifecycleRank } from "../../shared/claim/lifecycle.ts";
import type { Instant } from "../../shared/values/instant.ts";

/** By the payer: what was rejected on the way never gets here. */
function isAccepted({ lifecycle }: ClaimState): boolean {
  return lifecycleRank[lifecycle] >= lifecycleRank["payer-accepted"] && lifecycle !== "rejected-by-payer";
}

const steps: readonly { readonly name: string; readonly reached: (state: ClaimState) => boolean }[] = [
  { name: "coded", reached: (state) => state.lifecycle !== "received" },
  { name: "scrubbed", reached: (state) => state.lifecycle !== "received" && state.lifecycle !== "coded" },
  { name: "submitted", reached: (state) => state.billedCents > 0 },
  { name: "accepted", reached: isAccepted },
  { name: "adjudicated", reached: (state) => lifecycleRank[state.lifecycle] >= lifecycleRank.adjudicated },
];

/** How far the encounters are: bars on a terminal, a line now and then elsewhere. */
export interface Progress {
  show(states: readonly ClaimState[], now: Instant): void;
  stop(): void;
}

export function createProgress(): Progress {
  return process.stdout.isTTY ? bars() : lines();
}

function bars(): Progress {
  const multi = new MultiBar({
    format: "{name} {bar} {value} of {total}  {day}",
    barsize: 30,
    hideCursor: true,
    clearOnComplete: false,
  });
  const byName = new Map<string, SingleBar>(
    steps.map(({ name }) => [name, multi.create(1, 0, { name: name.padEnd(12), day: "" })]),
  );
  return {
    show: (states, now) => {
      for (const [index, { name, reached }] of steps.entries()) {
        const bar = byName.get(name);
        bar?.setTotal(Math.max(states.length, 1));
        bar?.update(states.filter(reached).length, { day: index === 0 ? now.slice(0, 10) : "" });
      }
    },
    stop: () => multi.stop(),
  };
}

function lines(): Progress {
  let last = "";
  return {
    show: (states, now) => {
      const counts = steps.map(({ name, reached }) => `${states.filter(reached).length} ${name}`).join(", ");
      if (counts === last) return;
      last = counts;
      process.stdout.write(`${now.slice(0, 10)}  ${states.length} encounters: ${counts}\n`);
    },
    stop: () => undefined,
  };
}
