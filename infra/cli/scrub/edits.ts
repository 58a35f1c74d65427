import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { dataSources } from "../../../shared/edits/data-source.ts";
import { isBinding } from "../../../shared/edits/packs/binding.ts";
import { packs } from "../../../shared/edits/packs/catalog.ts";
import { untoldData } from "../../../shared/edits/untold-data.ts";
import { catalogRelease } from "../../../shared/edits/verdict-record.ts";
import { runCommand } from "../options.ts";
import { emphasize, exitCodes, tableOf } from "../terminal.ts";
import { learnCommand } from "./learn.ts";

interface ListOptions {
  readonly json?: boolean;
}

const { edits, release } = catalogRelease;

const listCommand = new Command("list")
  .description("every edit: whose rule it is, how it is taken, what it says")
  .option("--json", "a JSON array of {id, sentence, source, packs, severity, from, to}")
  .action(({ json }: ListOptions) =>
    runCommand(async () => {
      if (json === true) {
        const rows = edits.map(({ id, sentence, source, packs: of, severity, from, to }) => ({
          ...{ id, sentence, source, packs: of, severity, from, to },
        }));
        process.stdout.write(`${JSON.stringify(rows)}\n`);
        return exitCodes.fine;
      }
      const rows = edits.map(({ id, severity, packs: of, sentence }) => [id, severity, of.join(", "), sentence]);
      process.stdout.write(`${tableOf(["Edit", "Taken as", "Packs", "Rule"], rows)}\n\n`);
      process.stdout.write(
        `${tableOf(
          ["Pack", "For"],
          packs.map(({ name, sentence }) => [name, sentence]),
        )}\n\n`,
      );
      process.stdout.write(`${edits.length} edits, catalog ${release}.\n`);
      return exitCodes.fine;
    }),
  );

const explainCommand = new Command("explain")
  .description("one edit in full: the rule, what to do, where it comes from, when and of which claims it is asked")
  .argument("<id>", "the edit, as a work list or a finding names it")
  .option("--json", "as one JSON object")
  .action((id: string, { json }: ListOptions) =>
    runCommand(async () => {
      const edit = edits.find((each) => each.id === id);
      if (edit === undefined) {
        const near = edits.filter((each) => each.id.includes(id)).map((each) => each.id);
        process.stderr.write(
          `There is no edit ${id}.${near.length === 0 ? "" : ` Did you mean ${near.slice(0, 8).join(", ")}?`}\n`,
        );
        return exitCodes.couldNotRun;
      }
      if (json === true) {
        process.stdout.write(`${JSON.stringify(edit)}\n`);
        return exitCodes.fine;
      }
      const { sentence, remedy, source, severity, packs: of, from, to, claimType, concerns } = edit;
      const facts: readonly (readonly [string, string])[] = [
        ["Rule", sentence],
        ["What to do", remedy],
        ["Source", source],
        ["Taken as", severity === "hold" ? "hold: the claim waits for a person" : "warn: the claim goes on"],
        ["Packs", of.join(", ")],
        [
          "Claims",
          `${claimType ?? "professional and institutional"}${concerns.length === 0 ? "" : `, with ${concerns.join(" or ")}`}`,
        ],
        ...wantedBy(id),
        ...packs.flatMap(({ name, overrides }): (readonly [string, string])[] => {
          const taken = overrides[id];
          return taken === undefined ? [] : [[`For ${name}`, `${taken.severity}: ${taken.reason}`]];
        }),
        ...(isBinding(id) ? [["Always", "nobody loosens it: what it finds, clearinghouses refuse"] as const] : []),
        ["Services", from === null && to === null ? "of any day" : `from ${from ?? "ever"} to ${to ?? "now"}`],
      ];
      process.stdout.write(`${emphasize("bold", id)}\n`);
      for (const [name, words] of facts) process.stdout.write(`  ${name.padEnd(20)} ${words}\n`);
      return exitCodes.fine;
    }),
  );

/** What it asks that a claim does not say. */
function wantedBy(id: string): readonly (readonly [string, string])[] {
  const sources = untoldData([id]).map((name) => dataSources[name].words);
  return sources.length === 0 ? [] : [["Cannot tell without", sources.join("; ")]];
}

const testCommand = new Command("test")
  .description("run the claims that each edit must pass and find, from test/edits; of one edit, or of all")
  .argument("[id]", "one edit only")
  .option("--json", "the runner's report as JSON")
  .action((id: string | undefined, { json }: ListOptions) =>
    runCommand(async () => {
      const root = fileURLToPath(new URL("../../../", import.meta.url));
      const runner = fileURLToPath(new URL("../../../node_modules/vitest/vitest.mjs", import.meta.url));
      if (!existsSync(`${root}test/edits/edits.test.ts`) || !existsSync(runner)) {
        process.stderr.write("The edits' claims are in the source tree: run this there, after npm ci.\n");
        return exitCodes.couldNotRun;
      }
      if (id !== undefined && !edits.some((each) => each.id === id)) {
        process.stderr.write(`There is no edit ${id}.\n`);
        return exitCodes.couldNotRun;
      }
      const chosen = id === undefined ? [] : ["-t", `^${id} `];
      const reporter = json === true ? ["--reporter=json"] : [];
      const ran = spawnSync(process.execPath, [runner, "run", "test/edits/edits.test.ts", ...chosen, ...reporter], {
        cwd: root,
        stdio: "inherit",
      });
      return ran.status === 0 ? exitCodes.fine : exitCodes.findings;
    }),
  );

export const editsCommand = new Command("edits")
  .description("the edits: what claims are checked for before they leave")
  .addCommand(listCommand)
  .addCommand(explainCommand)
  .addCommand(testCommand)
  .addCommand(learnCommand);
