import { Command } from "commander";
import { checkCommand } from "./check.ts";

export const intakeCommand = new Command("intake")
  .description("what a practice sends, before it is sent")
  .addCommand(checkCommand);
