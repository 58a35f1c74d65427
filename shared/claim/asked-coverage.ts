import type { Coverage } from "./coverage.ts";
import type { Encounter } from "./encounter.ts";
import type { Responsibility } from "./lifecycle.ts";

type Covered = Pick<Encounter, "coverages" | "askedPriority">;

/** The coverage that is asked, then the others in the order in which they pay. */
export function coveragesAsked({ coverages, askedPriority }: Covered): readonly Coverage[] {
  const inOrder = coverages.toSorted((a, b) => a.priority - b.priority);
  const asked =
    inOrder.find(({ priority }) => priority === askedPriority) ??
    inOrder.find(({ adjudication }) => adjudication === undefined) ??
    inOrder[0];
  return asked === undefined ? [] : [asked, ...inOrder.filter((coverage) => coverage !== asked)];
}

/** How many coverages have still to answer: the asked one, and those after it that have not. */
export function unansweredCoverages(encounter: Covered): number {
  const [asked, ...others] = coveragesAsked(encounter);
  if (asked === undefined) return 0;
  return 1 + others.filter((other) => other.priority > asked.priority && other.adjudication === undefined).length;
}

const payers: readonly Responsibility[] = ["primary", "secondary", "tertiary"];

/** Whose turn it is: the patient's where there is no coverage. */
export function responsibleFor(encounter: Covered): Responsibility {
  const [asked] = coveragesAsked(encounter);
  if (asked === undefined) return "patient";
  return payers[encounter.coverages.filter(({ priority }) => priority < asked.priority).length] ?? "tertiary";
}
