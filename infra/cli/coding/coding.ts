import { Command } from "commander";
import { decideCommand } from "./decide.ts";
import { listCommand } from "./list.ts";
import { replayCommand } from "./replay.ts";
import { showCommand } from "./show.ts";

export const codingCommand = new Command("coding")
  .description("what waits for a coder: the suggestions with their evidence, and the coder's decisions")
  .addCommand(listCommand)
  .addCommand(showCommand)
  .addCommand(decideCommand)
  .addCommand(replayCommand);
