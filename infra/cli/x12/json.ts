import { Command } from "commander";
import { readX12 } from "../../../shared/x12/reader.ts";
import { exitCodes } from "../terminal.ts";
import { type InputFile, inputFiles, isSystemError, whyNot } from "./input-files.ts";
import { createJsonTree } from "./json-tree.ts";
import { createJsonUnits } from "./json-units.ts";
import { type Output, outputTo } from "./output.ts";
import { complain, runX12 } from "./run-x12.ts";

export const jsonCommand = new Command("json")
  .description("the whole of a file as JSON: envelopes, loops, segments, elements by reference")
  .argument("[files...]", "files, folders with all in them, or - for standard input")
  .option("--ndjson", "a line for each claim, payment, question or answer, with what stands around it")
  .addHelpText(
    "after",
    `
Examples:
  cleanclaim x12 json claims.837 > claims.json
  cleanclaim x12 json --ndjson era.835 | jq -c 'select(.kind == "unit") | .unit.children[0].elements'

Exit codes: 0 written, 2 could not run. What is wrong with a file, "cleanclaim x12 lint" tells.`,
  )
  .action((words: readonly string[], { ndjson }: { readonly ndjson?: boolean }) =>
    runX12(async () => {
      const { files, isOne } = await inputFiles(words);
      const output = outputTo(process.stdout);
      const isArray = !isOne && ndjson !== true;
      let allRead = true;
      if (isArray) await output.write("[\n");
      for (const [index, file] of files.entries()) {
        if (isArray && index > 0) await output.write(",");
        allRead = (await (ndjson === true ? writeUnits : writeTree)(file, output)) && allRead;
      }
      if (isArray) await output.write("]\n");
      await output.end();
      return allRead ? exitCodes.fine : exitCodes.couldNotRun;
    }),
  );

async function writeTree(file: InputFile, output: Output): Promise<boolean> {
  const tree = createJsonTree(file.name);
  const isRead = await reading(file, async () => {
    for await (const item of readX12(file.open(), { critique: false, segments: true })) {
      await output.write(tree.of(item));
      if (output.isClosed) return;
    }
  });
  await output.write(tree.end());
  return isRead;
}

function writeUnits(file: InputFile, output: Output): Promise<boolean> {
  const units = createJsonUnits(file.name);
  return reading(file, async () => {
    for await (const item of readX12(file.open(), { critique: false })) {
      await output.write(units(item));
      if (output.isClosed) return;
    }
  });
}

/** Says why a file cannot be read to its end; true when it could. */
async function reading(file: InputFile, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (problem) {
    if (!isSystemError(problem)) throw problem;
    complain(`${whyNot(problem)}: ${file.name}`);
    return false;
  }
}
