import { Command } from "commander";
import { CodingDecision, type CodingTask } from "../../../shared/claim/coding-task.ts";
import { decisionPrefix } from "../../../shared/contracts/object-keys.ts";
import type { DocumentStore } from "../../../shared/ports/document-store.ts";
import { defaultCompany, defaultFolder, parseSlug, runCommand, usedDataFolder } from "../options.ts";
import { exitCodes, tableOf } from "../terminal.ts";
import { dotted } from "./task-words.ts";
import { inCodingRoom } from "./tasks.ts";

interface ReplayOptions {
  readonly data?: string;
  readonly company: string;
  readonly json?: boolean;
}

export const replayCommand = new Command("replay")
  .description("every coder's decision beside what was proposed: who decided what, when, why, and how far they agree")
  .option("--company <name>", "your billing company", parseSlug, defaultCompany)
  .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--json", "one JSON array")
  .action((options: ReplayOptions) =>
    runCommand(async () =>
      inCodingRoom(await usedDataFolder(options.data), options.company, async ({ documents, tasks }) => {
        const rows = (await readDecisions(documents, options.company)).map((decision) => compare(decision, tasks));
        if (options.json === true) process.stdout.write(`${JSON.stringify(rows)}\n`);
        else if (rows.length === 0) process.stdout.write("No coder has decided anything yet.\n");
        else {
          const cells = rows.map(({ claimId, by, at, proposed, decided, isSame, why }) => [
            claimId,
            by,
            at.slice(0, 10),
            proposed.map(dotted).join(" "),
            decided.map(dotted).join(" "),
            isSame ? "yes" : "no",
            why,
          ]);
          const agreed = rows.filter(({ isSame }) => isSame).length;
          process.stdout.write(
            `${tableOf(["Claim", "By", "Day", "Proposed", "Decided", "Same", "Why"], cells, [])}\n${agreed} of ${rows.length} as proposed.\n`,
          );
        }
        return exitCodes.fine;
      }),
    ),
  );

async function readDecisions(documents: DocumentStore, company: string): Promise<readonly CodingDecision[]> {
  const decisions: CodingDecision[] = [];
  for await (const { key } of documents.list("inbound", `${decisionPrefix}${company}/`)) {
    const text = await documents.readText("inbound", key);
    const decision = text === undefined ? undefined : CodingDecision.safeParse(JSON.parse(text)).data;
    if (decision !== undefined) decisions.push(decision);
  }
  return decisions.toSorted((a, b) => a.at.localeCompare(b.at));
}

function compare({ claimId, content, by, why, at, diagnoses }: CodingDecision, tasks: readonly CodingTask[]) {
  const task = tasks.find((each) => each.claimId === claimId && each.content === content);
  const proposed = task?.proposed ?? [];
  const decided = diagnoses.map((code) => code.replaceAll(".", ""));
  return { claimId, by, at, why, proposed, decided, isSame: proposed.join() === decided.join() };
}
