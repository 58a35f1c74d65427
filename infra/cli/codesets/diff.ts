import { Command, Option } from "commander";
import { codeKey } from "../../../shared/codes/compact/code-key.ts";
import { openRelease, type Release } from "../../../shared/codes/compact/open-release.ts";
import { type ReleaseKind, releaseKindNames } from "../../../shared/codes/compact/release-kind.ts";
import { type CodeChange, type CodeChangeKind, compareReleases } from "../../../shared/codes/compare-releases.ts";
import type { ReleaseEntry } from "../../../shared/codes/release-entry.ts";
import { releaseTimeline } from "../../../shared/codes/release-timeline.ts";
import type { CodeSetStore } from "../../../shared/ports/code-set-store.ts";
import { defaultFolder, runCommand } from "../options.ts";
import { emphasize, exitCodes, tableOf } from "../terminal.ts";
import { type Affected, affectedClaims, affectedCodes } from "./affected.ts";
import { type StoreOptions, withCodeSets } from "./open-store.ts";

interface DiffOptions extends StoreOptions {
  readonly kind: ReleaseKind;
  readonly codes?: readonly string[];
  readonly json?: boolean;
}

export const diffCommand = new Command("diff")
  .description("what a release changes against another, and which open claims, templates and favourites it hits")
  .argument("<before>", "a release, as FY2025")
  .argument("<after>", "another of the same kind, as FY2026")
  .addOption(new Option("--kind <kind>", "of which code set").choices(releaseKindNames).default("icd-10-cm"))
  .option("--codes <files...>", "templates and favourites: text or CSV files with a code on each line")
  .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--bucket <name>", "the inbound bucket of a deployed pipeline; open claims are then not looked at")
  .option("--json", "one JSON object")
  .addHelpText(
    "after",
    `
Examples:
  cleanclaim codesets diff FY2025 FY2026                          before 1 October comes
  cleanclaim codesets diff FY2025 FY2026 --codes favourites.csv   with what a practice picks from
  cleanclaim codesets diff 2026Q2 2026Q3 --kind ptp-practitioner

A claim is named when it is open, its day of service is the release's first or later, and it has a code that the release
deletes or turns into a header; so is a line of a file or a default of a practice.json with such a code.

Exit codes: 0 nothing of yours is hit, 1 something is, 2 could not run.`,
  )
  .action((before: string, after: string, options: DiffOptions) => runCommand(() => diff(before, after, options)));

async function diff(before: string, after: string, options: DiffOptions): Promise<number> {
  return withCodeSets(options, async (store, stack) => {
    const listed = await store.list();
    const [one, other] = await Promise.all([before, after].map((name) => named(store, listed, options.kind, name)));
    if (one === undefined || other === undefined) {
      const missing = one === undefined ? before : after;
      const known = [...new Set(listed.filter(({ kind }) => kind === options.kind).map(({ release }) => release))];
      const words = known.length === 0 ? "none was imported" : `there are ${known.join(", ")}`;
      process.stderr.write(`${emphasize("red", `there is no ${options.kind} release ${missing}`)}: ${words}\n`);
      return exitCodes.couldNotRun;
    }
    const changes = [...compareReleases(one.release, other.release)];
    const lost = new Set(
      changes.filter(({ kind }) => kind === "deleted" || kind === "turned-header").map(({ code }) => code),
    );
    const affected: Affected[] = [
      ...(stack === undefined ? [] : await affectedClaims(stack, other.entry, lost)),
      ...(await affectedCodes(options.codes ?? [], lost)),
    ];
    const from = other.entry.from;
    if (options.json === true) process.stdout.write(`${JSON.stringify({ before, after, from, changes, affected })}\n`);
    else process.stdout.write(`${wordsOf(changes, affected, one.release, other)}\n`);
    return affected.length > 0 ? exitCodes.findings : exitCodes.fine;
  });
}

interface NamedRelease {
  readonly entry: ReleaseEntry;
  readonly release: Release;
}

async function named(
  store: CodeSetStore,
  listed: readonly ReleaseEntry[],
  kind: ReleaseKind,
  name: string,
): Promise<NamedRelease | undefined> {
  const entry = releaseTimeline(listed).entries.find(
    (each) => each.kind === kind && each.release.toLowerCase() === name.toLowerCase(),
  );
  const bytes = entry === undefined ? undefined : await store.read(entry);
  return entry === undefined || bytes === undefined ? undefined : { entry, release: openRelease(bytes) };
}

const kinds: readonly CodeChangeKind[] = [
  "added",
  "deleted",
  "turned-header",
  "turned-billable",
  "retitled",
  "changed",
];
/** On a screen; JSON has all. */
const mostShown = 25;

function wordsOf(
  changes: readonly CodeChange[],
  affected: readonly Affected[],
  before: Release,
  { entry, release }: NamedRelease,
): string {
  const titleOf = (code: string): string => {
    for (const each of [release, before]) {
      const key = each.header.columns.some(({ name }) => name === "title") ? codeKey(code) : undefined;
      const row = key === undefined ? -1 : each.firstRow(key);
      if (row >= 0) return each.text("title")(row);
    }
    return "";
  };
  const lines = kinds.flatMap((kind) => {
    const some = changes.filter((change) => change.kind === kind);
    if (some.length === 0) return [];
    const shown = some.slice(0, mostShown).map(({ code }) => `  ${code.padEnd(10)} ${titleOf(code)}`.trimEnd());
    const more = some.length > shown.length ? [`  … and ${some.length - shown.length} more (--json has all)`] : [];
    return [`${emphasize("bold", kind)}: ${some.length}`, ...shown, ...more];
  });
  const hit =
    affected.length === 0
      ? [`Nothing of yours that is looked at uses a code that is gone from ${entry.from} on.`]
      : [
          tableOf(
            ["What", "Where", "Code", "Why"],
            affected.map(({ what, where, code, why }) => [what, where, code, why]),
          ),
        ];
  return [...(lines.length === 0 ? ["The two say the same."] : lines), "", ...hit].join("\n");
}
