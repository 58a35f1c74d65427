import { Command } from "commander";
import { CodingDecision, decidedLines } from "../../../shared/claim/coding-task.ts";
import { decisionPrefix } from "../../../shared/contracts/object-keys.ts";
import { identifierFrom } from "../../../shared/values/identifier.ts";
import { instantOf } from "../../../shared/values/instant.ts";
import { defaultCompany, defaultFolder, parseSlug, runCommand, usedDataFolder } from "../options.ts";
import { exitCodes } from "../terminal.ts";
import { dotted } from "./task-words.ts";
import { inCodingRoom } from "./tasks.ts";

interface DecideOptions {
  readonly by: string;
  readonly why: string;
  readonly diagnoses?: string;
  readonly line: readonly string[];
  readonly data?: string;
  readonly company: string;
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export const decideCommand = new Command("decide")
  .description("records a coder's decision about a visit; the claim goes on with it when the pipeline runs next")
  .argument("<claim>", "the claim's id")
  .requiredOption("--by <name>", "who decides")
  .requiredOption("--why <text>", "why, in a few words; it is kept with the claim")
  .option("--diagnoses <codes>", "all diagnoses, first-listed first: E11.22,N18.31 (as proposed, when left out)")
  .option(
    "--line <n=code>",
    "a code for a line that came in words: 2=93000 or 2=99213-25; again for each (as proposed, when left out)",
    collect,
    [],
  )
  .option("--company <name>", "your billing company", parseSlug, defaultCompany)
  .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .addHelpText(
    "after",
    `
Examples:
  cleanclaim coding decide 4F0P2K7Q9RTVWX1 --by "R. Vale" --why "as documented"
  cleanclaim coding decide 4F0P2K7Q9RTVWX1 --by "R. Vale" --why "stage in the note" --diagnoses E11.22,N18.31

Exit codes: 0 recorded, 1 the decision cannot be taken, 2 could not run.`,
  )
  .action((claimId: string, options: DecideOptions) =>
    runCommand(async () =>
      inCodingRoom(await usedDataFolder(options.data), options.company, async ({ documents, table, tasks }) => {
        const id = claimId.toUpperCase();
        const state = table.states.find((each) => each.claimId === id && each.company === options.company);
        if (state === undefined) return refuse(`There is no claim ${id} of ${options.company}.`);
        if (state.lifecycle !== "needs-fix")
          return refuse(`Claim ${id} does not wait for a coder: it is ${state.lifecycle}.`);
        const task = tasks.find((each) => each.claimId === id && each.content === state.content);
        const at = instantOf(Date.now());
        const reading = CodingDecision.safeParse({
          claimId: id,
          content: state.content,
          by: options.by,
          why: options.why,
          at,
          diagnoses: options.diagnoses?.split(/[\s,]+/).filter((code) => code !== "") ?? task?.proposed ?? [],
          lines: options.line.length > 0 || task === undefined ? options.line.map(parseLine) : decidedLines(task),
        });
        if (!reading.success) {
          return refuse(
            reading.error.issues.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`).join("\n"),
          );
        }
        const name = identifierFrom(12, "decision", id, state.content, at);
        const key = `${decisionPrefix}${state.company}/${state.practice}/${id}/${name}.json`;
        await documents.write("inbound", key, `${JSON.stringify(reading.data)}\n`, "application/json");
        process.stdout.write(
          `Recorded for ${id}: ${reading.data.diagnoses.map((code) => dotted(code.replaceAll(".", ""))).join(" ")}. The claim goes on when the pipeline runs next.\n`,
        );
        return exitCodes.fine;
      }),
    ),
  );

/** "2=99213-25" -> line 2, its code and modifiers. */
function parseLine(text: string) {
  const [number = "", coded = ""] = text.split("=");
  const [procedure = "", ...modifiers] = coded.split("-");
  return { number: Number(number), procedure, modifiers };
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return exitCodes.findings;
}
