import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { awsClock } from "../../shared/adapters/aws/clock.ts";
import { httpCodingEngine } from "../../shared/adapters/http/http-coding-engine.ts";
import { codingEngineNames } from "../../shared/claim/practice-profile.ts";
import type { CodeBook } from "../../shared/codes/code-book.ts";
import { starterCodeBook } from "../../shared/codes/starter/starter-code-book.ts";
import type { CodedNote, NoteCode } from "../../shared/coding/coded-note.ts";
import { engines } from "../../shared/coding/engines/catalog.ts";
import type { CodingEngine } from "../../shared/coding/engines/coding-engine.ts";
import type { Setting } from "../../shared/coding/mentions/reading.ts";
import { type CodedServices, codeServices } from "../../shared/coding/services/code-services.ts";
import type { PayerKind } from "../../shared/coding/services/service-note.ts";
import { createCodeLoader } from "../../shared/stage/load-codes.ts";
import { type Day, parseDay } from "../../shared/values/day.ts";
import { withCodeSets } from "./codesets/open-store.ts";
import { dataFolder, defaultFolder, runCommand } from "./options.ts";
import { serviceWords } from "./service-words.ts";
import { emphasize, exitCodes } from "./terminal.ts";
import { underline } from "./underline.ts";

interface CodeOptions {
  readonly date: Day;
  readonly setting: Setting;
  readonly engine: CodingEngine;
  readonly compare?: CodingEngine;
  readonly services?: boolean;
  readonly place?: string;
  readonly payer?: PayerKind;
  readonly patient?: "new" | "established";
  readonly explain?: boolean;
  readonly json?: boolean;
  readonly data?: string;
  readonly bucket?: string;
}

export const codeCommand = new Command("code")
  .description("a clinical note to codes, each with the words that support it")
  .argument("<note>", "a text file; - for standard input")
  .requiredOption("--date <day>", "the day of service: codes are those of the release that is good then", parseDate)
  .addOption(
    new Option("--setting <setting>", "an outpatient's uncertain diagnosis is not coded, an inpatient's is")
      .choices(["outpatient", "inpatient"])
      .default("outpatient"),
  )
  .addOption(
    new Option("--engine <name>", `what codes it: ${codingEngineNames.join(", ")}, or the address of a coding service`)
      .argParser(parseEngine)
      .default(engines["cleanclaim-index"], "cleanclaim-index"),
  )
  .addOption(
    new Option("--compare <name>", "another engine beside it: what both find, and what only one does").argParser(
      parseEngine,
    ),
  )
  .option("--services", "the service lines that the note supports too, with how the level of the visit came about")
  .addOption(
    new Option(
      "--place <code>",
      "with --services: place of service, two digits, where the note does not tell it",
    ).argParser(parsePlace),
  )
  .addOption(new Option("--payer <kind>", "with --services: who pays").choices(["medicare", "medicaid", "other"]))
  .addOption(
    new Option("--patient <kind>", "with --services: whether the practice knows the patient").choices([
      "new",
      "established",
    ]),
  )
  .option("--explain", "the rule, its source and the reason of each code, and what was not coded and why")
  .option("--json", "everything, as one JSON object")
  .option("--data <folder>", `the data folder with imported code sets (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--bucket <name>", "the inbound bucket of a deployed pipeline instead of a data folder")
  .addHelpText(
    "after",
    `
Examples:
  cleanclaim code note.txt --date 2025-03-04
  cleanclaim code discharge.txt --date 2025-03-04 --setting inpatient --explain
  cleanclaim code note.txt --date 2025-03-04 --services
  cleanclaim code progress.txt --date 2025-03-04 --services --place 21 --payer medicare
  cat note.txt | cleanclaim code - --date 2025-03-04 --json
  cleanclaim code note.txt --date 2025-03-04 --compare index-alone

With --services the table under "How ... came about" shows what counts toward problems, data and risk, two of which
decide the level, or the minutes where those decide; its last row has the codes of that kind of visit from the least to
the most. What kind it is (office, emergency department, hospital by first visit, later one, one-day stay or discharge,
consultation, nursing facility, home) is read from the note's title and words, or from --place: 11 office, 21 inpatient,
22 outpatient hospital and observation, 23 emergency department, 31 and 32 nursing facilities, 12 home. Where a code
depends on what the note does not say (new or established, who pays, which visit of the stay), it stands under
"for a coder" with the question.

Codes under "Sure" go on without a coder by policy; those under "For a coder" wait for one. Nothing is stored.
Without an import of "cleanclaim codesets import" the starter set answers; it knows everyday codes only.

Exit codes: 0 all sure, 1 something is for a coder or nothing was found, 2 could not run.`,
  )
  .action((path: string, options: CodeOptions) => runCommand(() => runCode(path, options)));

function parseEngine(text: string): CodingEngine {
  const name = codingEngineNames.find((each) => each === text);
  if (name !== undefined) return engines[name];
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return httpCodingEngine(text);
  throw new InvalidArgumentError(
    `It must be ${codingEngineNames.join(" or ")}, or an address as https://coder.example/code.`,
  );
}

function parseDate(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new InvalidArgumentError("It must be a day like 2025-03-04.");
  return day;
}

async function runCode(path: string, options: CodeOptions): Promise<number> {
  const text = path === "-" ? await readInput() : await readFile(path, "utf8");
  const book = await openBook(options);
  const context = { book, day: options.date, setting: options.setting };
  const note = await options.engine.code(text, context);
  const other = await options.compare?.code(text, context);
  const services = options.services === true ? servicesOf(text, note, book, options) : undefined;
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify({ date: options.date, setting: options.setting, ...note, ...(other === undefined ? {} : { other: { engine: options.compare?.name, ...other } }), ...(services === undefined ? {} : { services }) })}\n`
      : `${[wordsOf(text, note, options), ...(other === undefined ? [] : [comparison(note, other, options)]), ...(services === undefined ? [] : [serviceWords(text, services, options.explain === true)])].join("\n\n")}\n`,
  );
  const all = [...note.codes, ...(services?.lines ?? [])];
  const isAllSure = note.codes.length > 0 && all.every(({ standing }) => standing === "sure");
  return isAllSure ? exitCodes.fine : exitCodes.findings;
}

/** The services of the note, pointed to the diagnoses that were coded from it. */
function servicesOf(text: string, note: CodedNote, codes: CodeBook, options: CodeOptions): CodedServices {
  const { date: day, place: placeOfService, payer, patient } = options;
  const filingIndicator = payer === undefined ? undefined : filingIndicators[payer];
  return codeServices({ text, facts: { placeOfService, filingIndicator, patient }, diagnoses: note.codes, day, codes });
}

/** Source: 005010X222A1 2000B SBR09. */
const filingIndicators: Readonly<Record<PayerKind, string>> = { medicare: "MB", medicaid: "MC", other: "CI" };

function parsePlace(text: string): string {
  if (/^\d\d$/.test(text)) return text;
  throw new InvalidArgumentError("It must be two digits, as 11 for an office or 21 for a hospital bed.");
}

async function readInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString("utf8");
}

/** The imported code sets where there are any; the starter set otherwise, without opening a data folder for it. */
async function openBook({ data, bucket, date }: CodeOptions): Promise<CodeBook> {
  const hasFolder = await access(join(dataFolder(data), "dynamodb")).then(
    () => true,
    () => false,
  );
  if (bucket === undefined && !hasFolder) return starterCodeBook;
  return withCodeSets(
    { ...(data === undefined ? {} : { data }), ...(bucket === undefined ? {} : { bucket }) },
    (store) => createCodeLoader(store, awsClock())([date]),
  );
}

function wordsOf(text: string, note: CodedNote, { date, setting, explain }: CodeOptions): string {
  const releases = note.releases.length === 0 ? "no release that knows the codes" : note.releases.join(", ");
  const block = (title: string, codes: readonly NoteCode[]) =>
    codes.length === 0 ? [] : [emphasize("bold", title), ...codes.map((code) => entryOf(text, code, explain === true))];
  const lines = [
    `Day of service ${date}, ${setting}; by ${releases}.`,
    ...block(
      "Sure",
      note.codes.filter(({ standing }) => standing === "sure"),
    ),
    ...block(
      "For a coder",
      note.codes.filter(({ standing }) => standing === "review"),
    ),
    ...(note.codes.length === 0 ? ["The note supports no code that is known."] : []),
    ...(explain === true && note.firstListed !== undefined ? [note.firstListed] : []),
    ...(explain === true && note.notCoded.length > 0
      ? [
          emphasize("bold", "Not coded"),
          note.notCoded
            .map(({ code, reason, source }) => `  ${dotted(code).padEnd(9)} ${reason} [${source}]`)
            .join("\n"),
        ]
      : []),
  ];
  return lines.join("\n\n");
}

/** What two engines agree about, and what only one of them finds. */
function comparison(note: CodedNote, other: CodedNote, { engine, compare }: CodeOptions): string {
  const ours = new Map(note.codes.map((code) => [code.code, code.title]));
  const theirs = new Map(other.codes.map((code) => [code.code, code.title]));
  const list = (title: string, codes: ReadonlyMap<string, string>) =>
    codes.size === 0
      ? []
      : [
          emphasize("bold", title),
          [...codes].map(([code, words]) => `  ${dotted(code).padEnd(9)} ${words}`).join("\n"),
        ];
  const part = (from: ReadonlyMap<string, string>, isIn: boolean, of: ReadonlyMap<string, string>) =>
    new Map([...from].filter(([code]) => of.has(code) === isIn));
  return [
    ...list("Both", part(ours, true, theirs)),
    ...list(`Only ${engine.name}`, part(ours, false, theirs)),
    ...list(`Only ${compare?.name ?? ""}`, part(theirs, false, ours)),
  ].join("\n\n");
}

function entryOf(text: string, code: NoteCode, explain: boolean): string {
  const more = [
    ...code.doubts.map((doubt) => `why a coder: ${doubt}`),
    ...(code.suggestions.length === 0
      ? []
      : [`or: ${code.suggestions.map(({ code: other, title }) => `${dotted(other)} ${title}`).join("; ")}`]),
    ...(explain
      ? [
          `because: ${code.reason}`,
          `rule: ${code.rule} [${code.source}], confidence ${code.confidence.toFixed(2)}, ${code.release ?? "no release"}`,
        ]
      : []),
  ];
  return [
    `  ${emphasize("bold", dotted(code.code).padEnd(9))} ${code.title}`,
    ...underline(text, code.spans).map((line) => `            ${line}`),
    ...more.map((line) => `            ${line}`),
  ].join("\n");
}

function dotted(code: string): string {
  return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}
