import type { Claim } from "../claim/claim.ts";
import { edits } from "./catalog.ts";
import { type Edit, type EditContext, notApplicable, type Verdict } from "./edit.ts";
import type { Override, PackName } from "./packs/pack.ts";
import { policyFor, type Ruling } from "./packs/policy.ts";
import { recordReleases } from "./record-releases.ts";
import { relevantEdits } from "./relevant-edits.ts";

/** An edit threw: ours to mend. Names the edit, never the claim's content. */
export class FailedEditError extends Error {
  override readonly name = "FailedEditError";
  constructor(edit: string, cause: unknown) {
    super(`the edit ${edit} failed`, { cause });
  }
}

/** One edit that was asked, what it said and how that is taken. */
export interface Judgment {
  readonly edit: Edit;
  readonly ruling: Ruling;
  readonly verdict: Verdict;
}

export interface ClaimVerdict {
  /** Every edit that was asked, in the catalog's order. One that is not here does not concern the claim, or is off. */
  readonly judgments: readonly Judgment[];
  /** The packs that applied, the widest first. */
  readonly packs: readonly PackName[];
  /** The code-set releases that answered, sorted. */
  readonly releases: readonly string[];
}

export interface Scrubbing {
  /** All edits there are, where left out. */
  readonly edits?: (claim: Claim) => readonly Edit[];
  /** What the practice changes, by edit. */
  readonly overrides?: Readonly<Record<string, Override>> | undefined;
  /** Edits that are only recorded. */
  readonly shadows?: ReadonlySet<string> | undefined;
}

const all = relevantEdits(edits);

/** Asks every edit that concerns a claim. @throws FailedEditError */
export function judgeClaim(claim: Claim, context: EditContext, scrubbing: Scrubbing = {}): ClaimVerdict {
  const policy = policyFor(claim, context.payer, scrubbing.overrides);
  const { codes, releases } = recordReleases(context.codes);
  const asked = { ...context, codes };
  const judgments: Judgment[] = [];
  for (const edit of (scrubbing.edits ?? all)(claim)) {
    const ruling = policy.rulingOf(edit);
    if (ruling === undefined || ruling.severity === "off") continue;
    const taken: Ruling = scrubbing.shadows?.has(edit.id) ? { ...ruling, severity: "shadow" } : ruling;
    judgments.push({ edit, ruling: taken, verdict: ask(edit, claim, asked) });
  }
  return { judgments, packs: policy.packs, releases: [...releases].sort() };
}

function ask(edit: Edit, claim: Claim, context: EditContext): Verdict {
  const { from, to } = edit;
  if ((from !== undefined && claim.serviceTo < from) || (to !== undefined && claim.serviceFrom > to)) {
    return notApplicable;
  }
  try {
    return edit.check(claim, context);
  } catch (cause) {
    throw new FailedEditError(edit.id, cause);
  }
}
