import { Command } from "commander";
import { ackCommand } from "./ack.ts";
import { diffCommand } from "./diff.ts";
import { explainCommand } from "./explain.ts";
import { guideCommand } from "./guide.ts";
import { jsonCommand } from "./json.ts";
import { lintCommand } from "./lint.ts";

export const x12Command = new Command("x12")
  .description("read, criticise, explain, compare and answer X12 files of anybody's")
  .addCommand(lintCommand)
  .addCommand(explainCommand)
  .addCommand(jsonCommand)
  .addCommand(diffCommand)
  .addCommand(ackCommand)
  .addCommand(guideCommand);
