import { Command } from "commander";
import { importCommand } from "./import.ts";

export const codesetsCommand = new Command("codesets")
  .description("code sets with their dates: import official releases, list, compare and verify them")
  .addCommand(importCommand);
