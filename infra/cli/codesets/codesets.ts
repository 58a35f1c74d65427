import { Command } from "commander";
import { diffCommand } from "./diff.ts";
import { importCommand } from "./import.ts";
import { listCommand } from "./list.ts";
import { verifyCommand } from "./verify.ts";

export const codesetsCommand = new Command("codesets")
  .description("code sets with their dates: import official releases, list, compare and verify them")
  .addCommand(importCommand)
  .addCommand(listCommand)
  .addCommand(diffCommand)
  .addCommand(verifyCommand);
