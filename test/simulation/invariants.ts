import { balanceOf } from "../../shared/claim/claim-state.ts";
import { type LedgerEntry, totalOf } from "../../shared/claim/posting.ts";
import { addCents, cents } from "../../shared/values/money.ts";
import { type Clinics, claimIds, company, completedClaimIds, gatheredClaimId, messagePractice } from "./clinic-day.ts";

/** What may not differ between runs: everything but names of files and times. */
export interface Ending {
  readonly claims: readonly unknown[];
  readonly remittances: readonly unknown[];
  readonly patients: readonly unknown[];
}

/** Checks what must hold at the end of any run, whatever happened in it; answers every breach in words. */
export async function breachesOf({ ports, isAtRest }: Clinics): Promise<readonly string[]> {
  const breaches: string[] = [];
  const must = (holds: boolean, words: string): void => {
    if (!holds) breaches.push(words);
  };
  must(await isAtRest(), "claims still wait for a clock");

  const controlNumbers: string[] = [];
  const mentions = new Map<string, number>();
  for await (const { key } of ports.documents.list("exchange", "sent/")) {
    const text = (await ports.documents.readText("exchange", key)) ?? "";
    controlNumbers.push(text.split("*")[13] ?? "");
    if (!key.endsWith(".837")) continue;
    for (const [, claimId = ""] of text.matchAll(/\nCLM\*([^*]+)\*/g))
      mentions.set(claimId, (mentions.get(claimId) ?? 0) + 1);
  }
  must(new Set(controlNumbers).size === controlNumbers.length, "a control number was used twice");
  for (const [claimId, count] of mentions) must(count === 1, `claim ${claimId} is in ${count} files`);

  const states = await ports.claims.load(company, claimIds);
  must(states.size === claimIds.length, `${claimIds.length - states.size} encounters made no claim`);
  const paid: number[] = [];
  for (const claimId of claimIds) {
    const history = await ports.claims.history(company, claimId);
    if (history === undefined) continue;
    const { state, postings, contents } = history;
    const entries: LedgerEntry[] = postings.flatMap((posting) => posting.entries);
    const most = claimId === gatheredClaimId ? 3 : completedClaimIds.includes(claimId) ? 2 : 1;
    must(contents.length <= most, `claim ${claimId} has ${contents.length} contents`);
    must(
      totalOf(entries, "charge") === state.billedCents,
      `claim ${claimId}: charges in the ledger are not what was billed`,
    );
    must(totalOf(entries, "payment") === state.paidCents, `claim ${claimId}: payments do not add up`);
    must(totalOf(entries, "adjustment") === state.adjustedCents, `claim ${claimId}: adjustments do not add up`);
    must(totalOf(entries, "patient") === state.patientCents, `claim ${claimId}: the patient's part does not add up`);
    must(balanceOf(state) >= 0, `claim ${claimId} is overpaid`);
    must(
      state.billedCents > 0 === mentions.has(claimId),
      `claim ${claimId} is billed and not sent, or sent and not billed`,
    );
    paid.push(state.paidCents);
  }
  const remittances = await ports.remittances.list(company);
  must(
    remittances.every((remittance) => remittance.balanced),
    "a remittance does not balance",
  );
  const remitted = addCents(...remittances.map((remittance) => remittance.claimsCents));
  must(addCents(...paid.map(cents)) === remitted, "claims were paid other than remittances say");
  return breaches;
}

/** The ending of a run, to compare with that of another. */
export async function endingOf({ ports }: Clinics): Promise<Ending> {
  const claims: unknown[] = [];
  for (const claimId of claimIds) {
    const history = await ports.claims.history(company, claimId);
    if (history === undefined) continue;
    const { state, postings } = history;
    claims.push({
      claimId,
      lifecycle: state.lifecycle,
      outcome: state.outcome,
      responsibility: state.responsibility,
      holds: state.holds.map((hold) => hold.reason),
      list: state.work?.list,
      money: [state.chargedCents, state.billedCents, state.paidCents, state.adjustedCents, state.patientCents],
      content: state.content,
      billed: state.statementId !== undefined,
      entries: postings
        .flatMap((posting) => posting.entries)
        .map((entry) => JSON.stringify(entry))
        .sort(),
    });
  }
  const remittances = (await ports.remittances.list(company)).map(
    ({ paidCents, claimsCents, claims: count, balanced }) =>
      JSON.stringify({ paidCents, claimsCents, count, balanced }),
  );
  const patients: string[] = [];
  for await (const patient of ports.patients.list({ company, practice: messagePractice })) {
    const { patientNumber, mergedInto, waiting, at, details } = patient;
    // Of a number that was given up only that counts; who was registered first sees no namesake.
    const said = mergedInto === undefined ? { at, details } : { mergedInto };
    patients.push(JSON.stringify({ patientNumber, waiting, ...said }));
  }
  return { claims, remittances: remittances.sort(), patients: patients.sort() };
}
