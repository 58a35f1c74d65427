import { edits } from "../../shared/edits/catalog.ts";
import { concernedEdits } from "../../shared/edits/learn/concerned-edits.ts";
import { emphasize } from "./terminal.ts";

export interface ReasonWords {
  readonly what: string;
  readonly todo: string;
}

const known: Readonly<Record<string, ReasonWords>> = {
  "no-diagnosis": {
    what: "The encounter names no diagnosis.",
    todo: 'Code it with "cleanclaim mend", or drop the encounter again.',
  },
  "uncoded-diagnosis": {
    what: "A diagnosis came as words, and no code is sure.",
    todo: 'Look with "cleanclaim coding show", then "cleanclaim coding decide".',
  },
  "uncoded-line": {
    what: "A service came as words, without a code.",
    todo: 'Code it with "cleanclaim coding decide", or drop the encounter again.',
  },
  "coding-review": {
    what: "The coder is not sure of the diagnoses.",
    todo: 'Look with "cleanclaim coding show", then "cleanclaim coding decide".',
  },
  "file-failed": {
    what: "The clearinghouse refused the whole file.",
    todo: "Read its 999 or TA1, mend the cause, and drop the encounters again.",
  },
  "no-acknowledgment": {
    what: "Nobody acknowledged the claim in three business days.",
    todo: "Ask the clearinghouse for the file by its number; never send it again before.",
  },
  "no-answer": { what: "The payer was asked four times and decided nothing.", todo: "Call the payer." },
  "corrected-after-billing": {
    what: "The practice sent the visit again, otherwise, after it was billed.",
    todo: "Compare; where it matters, send it with frequency 7 and the payer's claim number, or void it with 8.",
  },
  "missing-era": {
    what: "The payer says that it is done, and no remittance came.",
    todo: "Ask the payer or clearinghouse for the 835.",
  },
  "secondary-due": {
    what: "The first payer is done and another coverage is left.",
    todo: "Bill the next payer with the first one's remittance.",
  },
  reversed: { what: "The payer took its payment back.", todo: "Look for the correction, or call the payer." },
  overpaid: { what: "More was paid than was charged.", todo: "Find out whose money it is." },
  "charge-differs": {
    what: "The remittance shows another charge than we sent.",
    todo: "Compare the remittance with the claim.",
  },
  "reversal-due": {
    what: "The claim was replaced or voided, and the payer has not taken back what it paid.",
    todo: "Nothing for some weeks; then ask the payer.",
  },
  "payment-on-replaced-claim": { what: "Money came for a claim that was replaced or voided.", todo: "Call the payer." },
};

/** Where to look first: the edits that are about a reason of a payer's. */
function editsAbout(codes: string): string {
  const about = (concernedEdits(codes) ?? []).slice(0, mostEdits);
  return about.length === 0 ? "" : ` (look first at what these say: ${about.join(", ")})`;
}

/** Edits that are named for one reason. */
const mostEdits = 3;

/** An edit's sentence says how it should be: whoever reads it of a claim is told that it is not so. */
export function brokenRule(sentence: string): string {
  return `Breaks the rule: ${sentence}`;
}

/** A place as a screen has it, with its place on the wire behind: "line 2 diagnosis pointers (2400 SV107)". */
export function screenPlace(place: string): string {
  const [, wire = "", screen = ""] = /^(.*?) ?\((.+)\)$/.exec(place) ?? [];
  return screen === "" ? place : `${screen} ${emphasize("dim", `(${wire})`)}`;
}

/** A hold's reason in words, and what to do about it. */
export function wordsFor(reason: string): ReasonWords {
  const edit = edits.find(({ id }) => id === reason);
  if (edit !== undefined) return { what: brokenRule(edit.sentence), todo: edit.remedy };
  const [kind = "", ...code] = reason.split(":");
  const codes = code.join(":");
  if (kind === "rejected") {
    return {
      what: `Refused before adjudication, claim status ${codes}.`,
      todo: `Look up the status code${editsAbout(codes)} and correct the claim with "cleanclaim mend", or drop it again: it goes out as a first claim.`,
    };
  }
  if (kind === "denied") {
    return {
      what: `Denied with adjustment reason ${codes}.`,
      todo: `Find out why${editsAbout(codes)}; correct and replace (frequency 7 with the payer's claim number), or appeal. Nothing was written off.`,
    };
  }
  if (kind === "information") {
    return {
      what: `The payer wants information, claim status ${codes}.`,
      todo: "Send what it asks for before its time is up.",
    };
  }
  if (/^own-/.test(reason)) {
    return {
      what: `Breaks your own rule ${reason}.`,
      todo: 'Read it with "cleanclaim rules list", and correct the claim.',
    };
  }
  return known[reason] ?? { what: reason, todo: "Look at the claim's history." };
}
