import { Command } from "commander";
import { dynamoBatchStore } from "../../shared/adapters/aws/batch-store.ts";
import { dynamoClaimStore } from "../../shared/adapters/aws/claim-store.ts";
import type { FileRecord } from "../../shared/ports/batch-store.ts";
import type { ClaimHistory } from "../../shared/ports/claim-store.ts";
import { formatDollars } from "../../shared/values/money.ts";
import { openStack } from "../local/stack.ts";
import { type ClaimSource, findMentions, findNotes, findSources } from "./claim-trace.ts";
import { holdWords, type WordsOfHold } from "./hold-words.ts";
import { defaultCompany, defaultFolder, parseSlug, runCommand, usedDataFolder } from "./options.ts";
import { screenPlace } from "./reason-words.ts";
import { exitCodes, tableOf } from "./terminal.ts";

interface ClaimOptions {
  readonly data?: string;
  readonly company: string;
  readonly json?: boolean;
}

export const claimCommand = new Command("claim")
  .description("the history of one claim: what happened, in which file, and every movement of its money")
  .argument("<id>", "the claim's id: CLM01 in its 837, CLP01 in its 835, the reference on a statement")
  .option("--company <name>", "your billing company", parseSlug, defaultCompany)
  .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--json", "everything, as one JSON object; it holds the encounter itself, so mind where you put it")
  .action((claimId: string, options: ClaimOptions) =>
    runCommand(async () => {
      const folder = await usedDataFolder(options.data);
      const stack = await openStack({ dataFolder: folder });
      try {
        const { clients, tableName } = stack.resources;
        const history = await dynamoClaimStore(clients.dynamo, { tableName }).history(
          options.company,
          claimId.toUpperCase(),
        );
        if (history === undefined) {
          process.stderr.write(`There is no claim ${claimId} of ${options.company}.\n`);
          return exitCodes.findings;
        }
        const { fileId } = history.state;
        const files =
          fileId === undefined
            ? undefined
            : await dynamoBatchStore(clients.dynamo, { tableName }).files(options.company, [fileId]);
        const file = fileId === undefined ? undefined : files?.get(fileId);
        const trace: Trace = {
          ...history,
          file,
          sources: await findSources(stack.resources, folder, history.state),
          notes: await findNotes(stack.resources, history.state),
          mentions: await findMentions(folder, history.state.claimId),
        };
        const wordsOf = await holdWords(stack.resources, [history.state]);
        process.stdout.write(`${options.json === true ? JSON.stringify(trace) : words(trace, wordsOf)}\n`);
        return exitCodes.fine;
      } finally {
        await stack.close();
      }
    }),
  );

interface Trace extends ClaimHistory {
  /** The one live file that carries it. */
  readonly file: FileRecord | undefined;
  readonly sources: readonly ClaimSource[];
  /** Where the notes of the visit lie, in the inbound bucket. */
  readonly notes: readonly string[];
  /** Copies of files that name it. */
  readonly mentions: readonly string[];
}

function words(trace: Trace, wordsOf: WordsOfHold): string {
  const { state, contents, events, postings, file, sources, notes, mentions } = trace;
  const visit = contents.find(({ content }) => content === state.content)?.encounter.encounterId;
  const facts = [
    `Claim ${state.claimId}${visit === undefined ? "" : `, visit ${visit}`} of ${state.practice}, payer ${state.payerId}, first service ${state.serviceFrom}`,
    ...sources.map(({ name, rows }) => `Came in ${name}, ${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")}`),
    ...notes.map((key) => `Note ${key}`),
    `${state.lifecycle}, outcome ${state.outcome}, ${state.responsibility} responsible`,
    ...(file === undefined
      ? []
      : [
          `In file ${file.fileId} with ${file.claims.length} claims, ${file.status}${file.sentAt === undefined ? "" : ` ${file.sentAt}`}`,
        ]),
    ...(state.payerClaimNumber === undefined ? [] : [`The payer's number: ${state.payerClaimNumber}`]),
    ...state.holds.map(({ reason }) => {
      const { what, places, todo } = wordsOf(state, reason);
      return `Waits: ${what}${places.length === 0 ? "" : ` At: ${places.map(screenPlace).join(", ")}.`} ${todo}`;
    }),
  ];
  const happenings = [
    { at: state.receivedAt as string, what: "received", detail: "" },
    ...events.map(({ at, kind, detail }) => ({
      at: at as string,
      what: kind as string,
      detail: Object.entries(detail)
        .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(", ") || "none" : value}`)
        .join("; "),
    })),
  ];
  const money = postings.flatMap(({ at, key, entries }) =>
    entries.map((entry) => [
      at.slice(0, 10),
      key.split("#")[0] ?? "",
      entry.line ?? "claim",
      entry.kind,
      [entry.group, entry.reason].filter((part) => part !== undefined).join("-"),
      formatDollars(entry.cents),
    ]),
  );
  return [
    facts.join("\n"),
    tableOf(
      ["When", "What", "Detail"],
      happenings.map(({ at, what, detail }) => [at, what, detail]),
    ),
    money.length === 0
      ? "No money has moved."
      : tableOf(["Day", "From", "Line", "Kind", "Reason", "Amount"], money, [5]),
    ...(mentions.length === 0 ? [] : [`Files that name it:\n${mentions.map((path) => `  ${path}`).join("\n")}`]),
  ].join("\n\n");
}
