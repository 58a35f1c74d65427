import { Command, Option } from "commander";
import type { Guide } from "../../../shared/x12/grammar.ts";
import { exitCodes } from "../terminal.ts";
import { guideFacts, loopTables, segmentTables } from "./guide-json.ts";
import { guideCalled, loopCalled, type SegmentUse, shortName, shownGuides, usesCalled } from "./guide-names.ts";
import { guideList, guidePage, loopPage, segmentPage, usesPage } from "./guide-pages.ts";
import { NoInputError } from "./input-files.ts";
import { outputTo } from "./output.ts";
import { runX12 } from "./run-x12.ts";

/** What there is to show, in words and as JSON. */
interface Page {
  readonly words: string;
  readonly json: unknown;
}

export const guideCommand = new Command("guide")
  .description("the tables that files are read by: loops, segments, elements, codes")
  .argument("[guide]", "as 837p, 835, 277ca or envelope; without it the guides are listed")
  .argument("[loop]", "a loop, as 2300; or a segment, to see where it stands")
  .argument("[segment]", "a segment of the loop, as CLM, or DTP*431 for one use of it")
  .addOption(new Option("--format <kind>", "how to say it").choices(["text", "json"]).default("text"))
  .addHelpText(
    "after",
    `
Examples:
  cleanclaim x12 guide                      the guides
  cleanclaim x12 guide 837p                 its loops
  cleanclaim x12 guide 837p 2300            the segments of a loop
  cleanclaim x12 guide 837p 2300 CLM        the elements of a segment
  cleanclaim x12 guide 837p 2300 'DTP*431'  one use of a segment
  cleanclaim x12 guide 837p PWK             the loops in which a segment stands

Exit codes: 0 shown, 2 there is no such guide, loop or segment.`,
  )
  .action(
    (guide: string | undefined, loop: string | undefined, segment: string | undefined, options: { format: string }) =>
      runX12(async () => {
        const { words, json } = pageOf(guide, loop, segment);
        const output = outputTo(process.stdout);
        await output.write(options.format === "json" ? `${JSON.stringify(json, undefined, 2)}\n` : words);
        await output.end();
        return exitCodes.fine;
      }),
  );

/** @throws NoInputError where there is nothing of that name. */
export function pageOf(guideWord?: string, loopWord?: string, segmentWord?: string): Page {
  if (guideWord === undefined) return { words: guideList(shownGuides), json: shownGuides.map(guideFacts) };
  const guide = guideCalled(guideWord);
  if (guide === undefined) {
    throw new NoInputError(`there is no guide ${guideWord}; there are ${shownGuides.map(shortName).join(", ")}`);
  }
  if (loopWord === undefined) {
    return { words: guidePage(guide), json: { ...guideFacts(guide), ...loopTables(guide.body) } };
  }
  const loop = loopCalled(guide.body, loopWord);
  if (loop === undefined) return usesAnywhere(guide, loopWord);
  if (segmentWord === undefined) return { words: loopPage(guide, loop), json: loopTables(loop) };
  const uses = usesCalled(loop, segmentWord, false);
  if (uses.length === 0) throw new NoInputError(`the loop ${loop.id} has no segment ${segmentWord}`);
  return { words: uses.map(segmentPage).join("\n"), json: usesJson(uses) };
}

function usesAnywhere(guide: Guide, word: string): Page {
  const uses = usesCalled(guide.body, word, true);
  if (uses.length === 0) throw new NoInputError(`${guide.name} has no loop and no segment ${word}`);
  const [only, ...others] = uses;
  const words = only !== undefined && others.length === 0 ? segmentPage(only) : usesPage(guide, uses);
  return { words, json: usesJson(uses) };
}

function usesJson(uses: readonly SegmentUse[]) {
  return uses.map(({ loop, rule }) => ({ loop: loop.id, ...segmentTables(rule) }));
}
