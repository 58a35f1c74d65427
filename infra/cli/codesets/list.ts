import { Command } from "commander";
import { releaseKinds } from "../../../shared/codes/compact/release-kind.ts";
import { releaseTimeline } from "../../../shared/codes/release-timeline.ts";
import { dayOf } from "../../../shared/values/day.ts";
import { instantOf } from "../../../shared/values/instant.ts";
import { defaultFolder, runCommand } from "../options.ts";
import { emphasize, exitCodes, tableOf } from "../terminal.ts";
import { type StoreOptions, withCodeSets } from "./open-store.ts";

interface ListOptions extends StoreOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

export const listCommand = new Command("list")
  .description("the releases that answer, and when")
  .option("--all", "also editions that a corrected file has replaced")
  .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--bucket <name>", "the inbound bucket of a deployed pipeline instead of a data folder")
  .option("--json", "one JSON object a release, a line each")
  .addHelpText(
    "after",
    `
A release answers from its first day to the day before "until": the next of its kind begins then, or is due. An ICD-10-CM
release says nothing outside its own time. Of days that nothing answers for, the starter set that comes with cleanclaim knows
the everyday codes, and of all others nobody claims anything ("no-data").

Exit codes: 0 fine, 1 a release is past its time and no next one is there, 2 could not run.`,
  )
  .action((options: ListOptions) => runCommand(() => list(options)));

async function list(options: ListOptions): Promise<number> {
  const listed = await withCodeSets(options, (store) => store.list());
  const timeline = releaseTimeline(listed);
  const today = dayOf(instantOf(Date.now()));
  const rows = (options.all === true ? listed : timeline.entries).map((entry) => {
    const until = timeline.endOf(entry);
    const isReplaced = !timeline.entries.includes(entry);
    const isLast = timeline.entries.findLast(({ kind }) => kind === entry.kind) === entry;
    const state = isReplaced
      ? "replaced"
      : entry.from > today
        ? "to come"
        : until !== undefined && until <= today
          ? isLast
            ? "import the next"
            : "past"
          : "in use";
    return { ...entry, until, state, title: releaseKinds[entry.kind].title };
  });
  if (options.json === true) for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
  else if (rows.length === 0) {
    process.stdout.write('Nothing was imported: the starter set answers. See "cleanclaim codesets import --help".\n');
  } else {
    const cells = rows.map(({ kind, release, from, until, state, content, title }) => [
      kind,
      release,
      from,
      until ?? "",
      state === "import the next" ? emphasize("yellow", state) : state,
      content.slice(0, 12),
      title,
    ]);
    process.stdout.write(`${tableOf(["Kind", "Release", "From", "Until", "State", "Content", "What"], cells)}\n`);
  }
  return rows.some(({ state }) => state === "import the next") ? exitCodes.findings : exitCodes.fine;
}
