import { Command } from "commander";
import type { PartyDecision, PartyState } from "../../../shared/claim/party.ts";
import { applyDecision } from "../../../shared/registration/apply-party.ts";
import { partyQuestions } from "../../../shared/registration/party-questions.ts";
import { instantOf } from "../../../shared/values/instant.ts";
import { defaultFolder, parseSlug, runCommand, usedDataFolder } from "../options.ts";
import { exitCodes } from "../terminal.ts";
import { inPartyRoom } from "./party-room.ts";
import { questionWords } from "./question-words.ts";

interface DecideOptions {
  readonly data?: string;
  readonly practice: string;
}

/** `keep`: what is registered stays, and nobody asks again. `take`: what files say is registered. */
export const keepCommand = decideCommand(
  "keep",
  "keeps what is registered of a provider, biller or place, whatever files say",
);
export const takeCommand = decideCommand(
  "take",
  "registers what files say of a provider or place; a later practice.json has the last word",
);

function decideCommand(answer: PartyDecision["answer"], description: string): Command {
  return new Command(answer)
    .description(description)
    .argument("<id>", "its NPI, or the id of a place")
    .requiredOption("--practice <name>", "of which practice", parseSlug)
    .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
    .addHelpText("after", "\nExit codes: 0 recorded, 1 there is nothing to decide, 2 could not run.")
    .action((id: string, options: DecideOptions) => runCommand(() => decide(answer, id, options)));
}

async function decide(answer: PartyDecision["answer"], id: string, options: DecideOptions): Promise<number> {
  return inPartyRoom(await usedDataFolder(options.data), options.practice, async ({ store, practices }) => {
    const wanted = id.trim().toUpperCase();
    const parties = practices.flatMap((practice) => practice.parties);
    // What was decided before may be decided otherwise.
    const questions = partyQuestions(parties.map((state) => ({ ...state, decided: [] }))).filter(
      (question) => question.id === wanted,
    );
    const at = instantOf(Date.now());
    const decided: string[] = [];
    const changed: PartyState[] = [];
    for (const state of parties.filter(({ party }) => party.id === wanted)) {
      const own = questions.filter(({ kind }) => kind === state.party.kind);
      const isPlaceOfFiles =
        answer === "take" && state.party.kind === "facility" && state.party.facts.length === 0 && state.said.length > 0;
      const asked = isPlaceOfFiles ? [{ code: "not-listed" as const, value: "", registered: [] }] : own;
      if (asked.length === 0) continue;
      if (answer === "take" && state.party.kind === "billing") return refuse(billingWords);
      const after = asked.reduce((one, { code, value }) => applyDecision(one, { code, value, answer, at }), state);
      if (after !== state) changed.push({ ...after, version: state.version + 1 });
      decided.push(...asked.map((question) => questionWords({ ...question, kind: state.party.kind, id: wanted })));
    }
    if (decided.length === 0) return refuse(`There is nothing to decide about ${id} at ${options.practice}.`);
    const answers = changed.length === 0 ? [] : await store.save(changed);
    if (answers.includes("conflict")) return refuse("It was changed meanwhile: look again, and decide again.");
    const words = answer === "take" ? "Taken" : "Kept as registered";
    process.stdout.write(`${words}: ${decided.join("; ")}.\n`);
    return exitCodes.fine;
  });
}

const billingWords =
  "Who bills, with which tax id and address, is not taken from files: write it into practice.json under billingProviders, or keep what is registered.";

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return exitCodes.findings;
}
