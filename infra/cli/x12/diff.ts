import { Command, Option } from "commander";
import { diffTrees } from "../../../shared/x12/diff/diff.ts";
import { type DiffNode, readTree } from "../../../shared/x12/diff/node.ts";
import { readX12 } from "../../../shared/x12/reader.ts";
import { exitCodes } from "../terminal.ts";
import { differencesAsText } from "./difference-words.ts";
import { type InputFile, inputFiles, isSystemError, NoInputError, whyNot } from "./input-files.ts";
import { outputTo } from "./output.ts";
import { runX12 } from "./run-x12.ts";

interface CommandOptions {
  readonly envelope?: boolean;
  readonly mask?: boolean;
  readonly format: "text" | "json";
}

export const diffCommand = new Command("diff")
  .description("what two files say differently: claim by claim, element by element")
  .argument("<a>", "the first file, or - for standard input")
  .argument("<b>", "the second file")
  .option("--envelope", "compare control numbers, dates and counts of envelopes, levels and lines too")
  .option("--mask", "names, ids and dates become placeholders, so that the words can be shown to others")
  .addOption(new Option("--format <name>", "how differences are told").choices(["text", "json"]).default("text"))
  .addHelpText(
    "after",
    `
Examples:
  cleanclaim x12 diff claims.837 corrected.837      what was corrected
  cleanclaim x12 diff ours.837 theirs.837 --mask    to ask a clearinghouse about
  cleanclaim x12 diff a.835 b.835 --format json | jq '.differences[] | select(.place == "2100 CLP04")'

Separators, line breaks, the order of claims and the way a number is written make no difference. A claim is
compared with the claim of the same number (CLM01, CLP01, TRN02), a service line with the line of the same
control number (REF*6R), a party with the party of the same id, and what has none of them by its place.
Both files are held in memory: about twenty times their size.

Exit codes: 0 the same, 1 they differ, 2 could not run.`,
  )
  .action((nameA: string, nameB: string, { envelope = false, mask = false, format }: CommandOptions) =>
    runX12(async () => {
      const [a, b] = [await oneFile(nameA), await oneFile(nameB)];
      const differences = diffTrees(await treeOf(a), await treeOf(b), { envelope, mask });
      const output = outputTo(process.stdout);
      if (format === "json") await output.write(`${JSON.stringify({ a: a.name, b: b.name, differences }, null, 2)}\n`);
      else for (const text of differencesAsText(a.name, b.name, differences)) await output.write(text);
      await output.end();
      return differences.length === 0 ? exitCodes.fine : exitCodes.findings;
    }),
  );

async function oneFile(name: string): Promise<InputFile> {
  const { files } = await inputFiles([name]);
  const [file] = files;
  if (file === undefined || files.length > 1) throw new NoInputError(`compare two files, not a folder: ${name}`);
  return file;
}

async function treeOf(file: InputFile): Promise<DiffNode> {
  try {
    const tree = await readTree(readX12(file.open(), { critique: false, segments: true }));
    if (tree.nodes.length === 0)
      throw new NoInputError(`no interchange in ${file.name}: X12 starts with an ISA segment`);
    return tree;
  } catch (problem) {
    if (!isSystemError(problem)) throw problem;
    throw new NoInputError(`${whyNot(problem)}: ${file.name}`);
  }
}
