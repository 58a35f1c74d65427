import { SingleBar } from "cli-progress";
import { Command, InvalidArgumentError, Option } from "commander";
import { type ReleaseKind, releaseKindNames } from "../../../shared/codes/compact/release-kind.ts";
import { importers } from "../../../shared/codes/import/catalog.ts";
import type { Importer } from "../../../shared/codes/import/importer.ts";
import { type Day, parseDay } from "../../../shared/values/day.ts";
import { defaultFolder, runCommand } from "../options.ts";
import { emphasize, exitCodes } from "../terminal.ts";
import { type Imported, importRelease, type ReleaseFiles } from "./import-release.ts";
import { type StoreOptions, withCodeSets } from "./open-store.ts";
import { type OfferedFile, offeredFiles } from "./source-files.ts";

interface ImportOptions extends StoreOptions {
  readonly kind?: ReleaseKind;
  readonly release?: string;
  readonly effective?: Day;
  readonly json?: boolean;
}

export const importCommand = new Command("import")
  .description("take in a publisher's files of a code set; a file that is not right is refused whole")
  .argument("<files...>", "text files, gzip files or zip archives as they were downloaded")
  .addOption(new Option("--kind <kind>", "what the files are, where their names do not tell").choices(releaseKindNames))
  .option("--release <name>", "what to call the release, where the names do not tell, as 2026Q3", parseReleaseName)
  .option("--effective <day>", "its first day, where the names do not tell, as 2026-07-01", parseEffective)
  .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--bucket <name>", "the inbound bucket of a deployed pipeline instead of a data folder")
  .option("--json", "one JSON object a release, a line each")
  .addHelpText(
    "after",
    `
Examples:
  cleanclaim codesets import FY2026-code-descriptions.zip      ICD-10-CM; the order file in the archive is found
  cleanclaim codesets import icd10cm-order-April-2026.txt      an update of April, from 1 April on
  cleanclaim codesets import mine.csv --kind cpt --release 2026 --effective 2026-01-01

What can be imported:
${importers.map(({ kind, file }) => `  ${kind.padEnd(22)}${file}`).join("\n")}

A release answers from its first day until the next of its kind begins. Importing the same file again changes nothing;
a corrected file of the same day takes the place of the earlier one. docs/code-sets.md says where each is published.

Exit codes: 0 imported, 1 a file was refused and the release in use stays in use, 2 could not run.`,
  )
  .action((paths: readonly string[], options: ImportOptions) => runCommand(() => runImport(paths, options)));

function parseEffective(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new InvalidArgumentError("It must be a day like 2026-07-01.");
  return day;
}

function parseReleaseName(text: string): string {
  if (!/^[A-Za-z0-9-]{1,40}$/.test(text)) throw new InvalidArgumentError("It must be letters, digits and hyphens.");
  return text;
}

async function runImport(paths: readonly string[], options: ImportOptions): Promise<number> {
  const offered = (await Promise.all(paths.map(offeredFiles))).flat();
  const { releases, problems } = sortOut(offered, options);
  for (const path of paths) {
    if (!releases.some(({ paths: used }) => used.includes(path)) && !problems.some(({ path: told }) => told === path))
      problems.push({ path, message: "nothing in it is a file of a code set: name what it is with --kind" });
  }
  for (const { path, message } of problems) process.stderr.write(`${emphasize("red", path)}: ${message}\n`);
  if (releases.length === 0) return exitCodes.couldNotRun;
  let refused = problems.length > 0;
  await withCodeSets(options, async (store) => {
    for (const release of releases) {
      const bar = progressBar(options.json === true);
      const imported = await importRelease(store, release, (lines) => bar?.update(lines, { release: nameOf(release) }));
      bar?.stop();
      refused ||= imported.kind === "refused";
      process.stdout.write(
        `${options.json === true ? JSON.stringify(jsonOf(release, imported)) : wordsOf(release, imported)}\n`,
      );
    }
  });
  return refused ? exitCodes.findings : exitCodes.fine;
}

interface Problem {
  readonly path: string;
  readonly message: string;
}

type FoundRelease = ReleaseFiles & { readonly paths: readonly string[] };

/** Puts files together that are of one release. */
function sortOut(
  offered: readonly OfferedFile[],
  { kind, release, effective }: ImportOptions,
): { readonly releases: readonly FoundRelease[]; readonly problems: Problem[] } {
  const found = new Map<string, FoundRelease>();
  const problems: Problem[] = [];
  for (const file of offered) {
    const importer = importerOf(file, kind);
    if (importer === undefined) continue;
    const named = importer.named(file.name, file.head);
    const name = release ?? named?.release;
    const from = effective ?? named?.from;
    if (name === undefined || from === undefined) {
      const message = `cannot tell which release ${file.name} is: name it with --release and --effective`;
      problems.push({ path: file.path, message });
      continue;
    }
    const place = `${importer.kind} ${from} ${name}`;
    const sofar = found.get(place);
    found.set(place, {
      importer,
      release: name,
      from,
      files: [...(sofar?.files ?? []), file],
      paths: [...(sofar?.paths ?? []), file.path],
    });
  }
  // In the order of time, so that each is compared with the one before it.
  return { releases: [...found.values()].sort((a, b) => (a.from < b.from ? -1 : 1)), problems };
}

function importerOf(file: OfferedFile, kind: ReleaseKind | undefined): Importer | undefined {
  if (kind === undefined) return importers.find(({ takes }) => takes(file.name, file.head));
  const ofKind = importers.filter((importer) => importer.kind === kind);
  return ofKind.find(({ takes }) => takes(file.name, file.head)) ?? ofKind[0];
}

function progressBar(isQuiet: boolean): SingleBar | undefined {
  if (isQuiet || !process.stderr.isTTY) return undefined;
  const bar = new SingleBar({ format: "{release}  {value} lines", hideCursor: true, clearOnComplete: true });
  bar.start(0, 0, { release: "" });
  return bar;
}

function nameOf({ importer, release }: ReleaseFiles): string {
  return `${importer.kind} ${release}`;
}

/** On a screen; JSON has up to a thousand. */
const mostShown = 20;

function wordsOf(release: ReleaseFiles, imported: Imported): string {
  const name = emphasize("bold", nameOf(release));
  if (imported.kind === "added")
    return `${name}: ${imported.rows === 0 ? "read whole" : `${imported.rows} rows`}, good from ${release.from} (content ${imported.entry.content.slice(0, 12)})`;
  if (imported.kind !== "refused") return `${name}: the same content is there already; nothing was changed`;
  const shown = imported.findings.slice(0, mostShown);
  const lines = shown.map(({ file, line, code, message, remedy }, index) => {
    const place = `${file}${line === undefined ? "" : `:${line}`}`;
    const told = shown[index + 1]?.remedy === remedy ? "" : `\n      ${remedy}`;
    return `  ${place}  ${emphasize("yellow", code)}  ${message}${told}`;
  });
  const more = imported.count > lines.length ? [`  … and ${imported.count - lines.length} more`] : [];
  const stays = imported.inUse === undefined ? "nothing was imported" : `${imported.inUse} stays in use`;
  return [`${name}: ${emphasize("red", "refused")}, ${stays}`, ...lines, ...more].join("\n");
}

function jsonOf(release: ReleaseFiles, imported: Imported): unknown {
  const { importer, release: name, from } = release;
  return { kind: importer.kind, release: name, from, files: release.files.map((file) => file.name), result: imported };
}
