import { Command } from "commander";
import { keepCommand, takeCommand } from "./decide.ts";
import { listCommand } from "./list.ts";

export const providersCommand = new Command("providers")
  .description("who is registered to bill and perform services, and what files say of them otherwise")
  .addCommand(listCommand, { isDefault: true })
  .addCommand(keepCommand)
  .addCommand(takeCommand)
  .addHelpText(
    "after",
    `
Examples:
  cleanclaim providers                                       everybody, with taxonomy, days and enrolments
  cleanclaim providers --questions                           only what waits for a decision
  cleanclaim providers keep 1245319599 --practice oak-clinic  what is registered is right
  cleanclaim providers take 1245319599 --practice oak-clinic  what the files say is right

practice.json is where a practice says who is who (docs/formats.md); what it says later takes the place of what it said before.
Files never change it: an NPI that is not listed, or another taxonomy, name or tax id of one that is, waits here.`,
  );
