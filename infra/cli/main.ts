import { Command } from "commander";
import { exitCodes } from "./terminal.ts";

/** Every command, in the order of the help. Only the one that is asked for is loaded: each start counts. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import("./start.ts")).startCommand,
  status: async () => (await import("./status.ts")).statusCommand,
  worklist: async () => (await import("./worklist.ts")).worklistCommand,
  claim: async () => (await import("./claim.ts")).claimCommand,
  mend: async () => (await import("./mend.ts")).mendCommand,
  close: async () => (await import("./close.ts")).closeCommand,
  scrub: async () => (await import("./scrub/scrub.ts")).scrubCommand,
  edits: async () => (await import("./scrub/edits.ts")).editsCommand,
  rules: async () => (await import("./scrub/rules.ts")).rulesCommand,
  patients: async () => (await import("./patients.ts")).patientsCommand,
  providers: async () => (await import("./providers/providers.ts")).providersCommand,
  practices: async () => (await import("./practices.ts")).practicesCommand,
  coding: async () => (await import("./coding/coding.ts")).codingCommand,
  redrive: async () => (await import("./redrive.ts")).redriveCommand,
  intake: async () => (await import("./intake/intake.ts")).intakeCommand,
  code: async () => (await import("./code.ts")).codeCommand,
  codesets: async () => (await import("./codesets/codesets.ts")).codesetsCommand,
  x12: async () => (await import("./x12/x12.ts")).x12Command,
};

const program = new Command("cleanclaim")
  .description(
    "Encounters in, accepted and paid claims out: a medical billing pipeline that runs on a laptop and on AWS.",
  )
  .addHelpText("after", "\nExit codes: 0 fine, 1 findings, 2 could not run.\nBegin with: npm start");

const asked = Object.hasOwn(commands, process.argv[2] ?? "") ? commands[process.argv[2] ?? ""] : undefined;
for (const load of asked === undefined ? Object.values(commands) : [asked]) program.addCommand(await load());

for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands: below }) => below)]) {
  command.showHelpAfterError("(add --help to see how it is used)");
  command.exitOverride((problem) => {
    process.exit(problem.exitCode === 0 ? exitCodes.fine : exitCodes.couldNotRun);
  });
}
// Who reads may have had enough, as "head" has.
process.stdout.on("error", (problem) => {
  if ("code" in problem && problem.code === "EPIPE") process.exit();
  throw problem;
});
await program.parseAsync();
