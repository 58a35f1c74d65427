import { Command } from "commander";
import { claimCommand } from "./claim.ts";
import { closeCommand } from "./close.ts";
import { codeCommand } from "./code.ts";
import { codesetsCommand } from "./codesets/codesets.ts";
import { codingCommand } from "./coding/coding.ts";
import { intakeCommand } from "./intake/intake.ts";
import { mendCommand } from "./mend.ts";
import { patientsCommand } from "./patients.ts";
import { practicesCommand } from "./practices.ts";
import { redriveCommand } from "./redrive.ts";
import { editsCommand } from "./scrub/edits.ts";
import { rulesCommand } from "./scrub/rules.ts";
import { scrubCommand } from "./scrub/scrub.ts";
import { startCommand } from "./start.ts";
import { statusCommand } from "./status.ts";
import { exitCodes } from "./terminal.ts";
import { worklistCommand } from "./worklist.ts";
import { x12Command } from "./x12/x12.ts";

const program = new Command("cleanclaim")
  .description(
    "Encounters in, accepted and paid claims out: a medical billing pipeline that runs on a laptop and on AWS.",
  )
  .addCommand(startCommand)
  .addCommand(statusCommand)
  .addCommand(worklistCommand)
  .addCommand(claimCommand)
  .addCommand(mendCommand)
  .addCommand(closeCommand)
  .addCommand(scrubCommand)
  .addCommand(editsCommand)
  .addCommand(rulesCommand)
  .addCommand(patientsCommand)
  .addCommand(practicesCommand)
  .addCommand(codingCommand)
  .addCommand(redriveCommand)
  .addCommand(intakeCommand)
  .addCommand(codeCommand)
  .addCommand(codesetsCommand)
  .addCommand(x12Command)
  .addHelpText("after", "\nExit codes: 0 fine, 1 findings, 2 could not run.\nBegin with: npm start");

for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
  command.showHelpAfterError("(add --help to see how it is used)");
  command.exitOverride((problem) => {
    process.exit(problem.exitCode === 0 ? exitCodes.fine : exitCodes.couldNotRun);
  });
}
await program.parseAsync();
