import { Command } from "commander";
import type { PracticeProfile } from "../../../shared/claim/practice-profile.ts";
import type { DataSourceName } from "../../../shared/edits/data-source.ts";
import { overrideFaults } from "../../../shared/edits/packs/override-faults.ts";
import { wantedFiles } from "../../../shared/edits/untold-data.ts";
import { catalogRelease } from "../../../shared/edits/verdict-record.ts";
import type { RowFinding } from "../../../shared/intake/intake-item.ts";
import { dayOf, parseDay } from "../../../shared/values/day.ts";
import { profileBeside, profileIn, profileOf, UnusableProfileError } from "../intake/profile-file.ts";
import { dataFolder, defaultCompany, defaultFolder, parseSlug, runCommand } from "../options.ts";
import { brokenRule, screenPlace } from "../reason-words.ts";
import { emphasize, exitCodes, tableOf } from "../terminal.ts";
import { withKnown } from "./known-codes.ts";
import { rescrubHeld } from "./rescrub-held.ts";
import { type ScrubbedClaim, scrubFile } from "./scrub-file.ts";
import { systemClock } from "./system-clock.ts";
import { wantedTable } from "./wanted-table.ts";

interface ScrubOptions {
  readonly practice?: string;
  readonly profile?: string;
  readonly company: string;
  readonly date?: string;
  readonly data?: string;
  readonly held?: boolean;
  readonly all?: boolean;
  readonly json?: boolean;
}

export const scrubCommand = new Command("scrub")
  .description("every reason for which a payer would refuse the claims of a file, and what to do about each")
  .argument("[files...]", "837 files, encounters of any format that intake reads, or one claim as JSON")
  .option("--practice <name>", "by what is known of this practice in the data folder", parseSlug)
  .option("--profile <file>", "by this practice.json (default: the one beside each file)")
  .option("--company <name>", "your billing company", parseSlug, defaultCompany)
  .option("--date <day>", "as if it were this day, as 2026-03-05 (default: today)")
  .option(
    "--held",
    "scrub the claims again that wait in the data folder: after a rule, a code set or a profile changed",
  )
  .option("--all", "every edit that was asked, with what it said")
  .option("--data <folder>", `where code sets and own rules are (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--json", "one JSON object a claim, a line each")
  .addHelpText(
    "after",
    `
Examples
  cleanclaim scrub claims.837                        before it goes to a clearinghouse
  cleanclaim scrub claim.json --practice cedar-clinic
  cleanclaim scrub day.csv --json | jq 'select(.held) | .findings[].code'
  cleanclaim scrub --held                            then start the pipeline to have them judged

Nothing is sent anywhere, and no value of a claim is repeated in a finding. What other claims of a patient say is known to the
pipeline only: edits that ask for it say "no-data" here.

Exit codes: 0 clean (warnings may be), 1 something is held or cannot be read, 2 could not run.`,
  )
  .action((files: readonly string[], options: ScrubOptions) =>
    runCommand(() => (options.held === true ? rescrubHeld(options) : scrub(files, options))),
  );

async function scrub(files: readonly string[], options: ScrubOptions): Promise<number> {
  const today = options.date === undefined ? dayOf(systemClock.now()) : parseDay(options.date);
  if (today === undefined || files.length === 0) {
    process.stderr.write(
      files.length === 0 ? "Name a file, or --held.\n" : "--date must be a calendar day like 2026-03-05.\n",
    );
    return exitCodes.couldNotRun;
  }
  try {
    return await withKnown(options, async (known) => {
      let claims = 0;
      let held = 0;
      let unread = 0;
      const wanted: (readonly DataSourceName[])[] = [];
      for (const file of files) {
        const practice = options.practice ?? "this-practice";
        const profile = await profileFor(file, options);
        for (const fault of overrideFaults(profile.edits))
          process.stderr.write(`practice.json, ${fault}${fault.endsWith("?") ? "" : "."}\n`);
        const settings = { company: options.company, practice, profile, today, known };
        for await (const item of scrubFile(file, settings)) {
          if (item.kind === "unread") {
            unread += item.findings.length;
            for (const finding of item.findings) sayUnread(file, finding, options);
            continue;
          }
          claims++;
          if (item.claim.held) held++;
          wanted.push(item.claim.wanted);
          say(item.claim, options);
        }
      }
      if (options.json !== true) {
        const unchecked = wantedTable(wantedFiles(wanted));
        process.stdout.write(
          `${unchecked === undefined ? "" : `${unchecked}\n\n`}${claims} ${claims === 1 ? "claim" : "claims"}: ${claims - held} may go, ${held} held${unread === 0 ? "" : `; ${unread} findings on what could not be read`}.\n`,
        );
      }
      return held + unread > 0 || claims === 0 ? exitCodes.findings : exitCodes.fine;
    });
  } catch (problem) {
    if (!(problem instanceof UnusableProfileError)) throw problem;
    process.stderr.write(`${emphasize("red", "cleanclaim scrub:")} ${problem.message}\n`);
    return exitCodes.couldNotRun;
  }
}

function profileFor(file: string, { practice, profile, data }: ScrubOptions): Promise<PracticeProfile> {
  if (profile !== undefined) return profileIn(profile);
  return practice === undefined ? profileBeside(file) : profileOf(practice, dataFolder(data));
}

/** Why a finding is taken otherwise than its edit says, where it is. */
function whyTaken(verdicts: ScrubbedClaim["verdicts"], code: string): readonly string[] {
  return verdicts.flatMap(({ id, severity, pack, reason }) =>
    id === code && reason !== undefined ? [emphasize("dim", `${severity} for ${pack}: ${reason}`)] : [],
  );
}

function sayUnread(file: string, finding: RowFinding, { json }: ScrubOptions): void {
  if (json === true) {
    process.stdout.write(`${JSON.stringify({ file, unread: finding })}\n`);
    return;
  }
  const { row, column = "", message, remedy } = finding;
  const place = [file, row === 0 ? "" : `row ${row}`, column].filter((part) => part !== "").join(", ");
  process.stdout.write(`${place}: ${sentence(message)} ${sentence(remedy)}\n`);
}

/** "the row is empty" -> "The row is empty." */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.+$/, "")}.`;
}

function say({ verdicts, ...claim }: ScrubbedClaim, { json, all }: ScrubOptions): void {
  if (json === true) {
    process.stdout.write(`${JSON.stringify(all === true ? { ...claim, verdicts } : claim)}\n`);
    return;
  }
  const { encounterId, rows, held, findings } = claim;
  const word = held
    ? emphasize("red", "held")
    : findings.length > 0
      ? emphasize("yellow", "may go, with warnings")
      : "may go";
  const where = rows.length === 0 ? "" : `, ${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")}`;
  process.stdout.write(`Claim ${encounterId}${where}: ${word}\n`);
  if (findings.length > 0) {
    process.stdout.write(
      `${tableOf(
        ["", "Where", "What, and what to do"],
        findings.map(({ severity, place, message, remedy, code }) => [
          severity,
          screenPlace(place),
          [brokenRule(message), `${remedy} ${emphasize("dim", `(${code})`)}`, ...whyTaken(verdicts, code)].join("\n"),
        ]),
      )}\n`,
    );
  }
  if (all === true) {
    process.stdout.write(
      `${tableOf(
        ["Edit", "Said", "Pack", "Taken as", "Why"],
        verdicts.map(({ id, verdict, pack, severity, reason = "" }) => [id, verdict, pack, severity, reason]),
      )}\nEdits and packs ${catalogRelease.release}; code sets: ${claim.releases.join(", ") || "none answered"}.\n`,
    );
  }
  process.stdout.write("\n");
}
