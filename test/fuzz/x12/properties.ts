import { instantOf } from "../../../shared/values/instant.ts";
import { createAcknowledger } from "../../../shared/x12/acknowledgment/acknowledge.ts";
import type { X12Finding } from "../../../shared/x12/finding.ts";
import type { X12Item } from "../../../shared/x12/item.ts";
import { readX12 } from "../../../shared/x12/reader.ts";
import type { Draw } from "../../builders/draw.ts";
import { canary } from "./inputs.ts";

/** What one input showed. */
export interface Verdict {
  /** What was broken, in words; none for a reader that did well. */
  readonly broken: readonly string[];
  readonly findings: number;
}

/** Milliseconds of the thread's processor time for an input, and for each of its kilobytes: a reader that is slower hangs on large ones. */
const budget = { input: 1_000, kilobyte: 2 };

/** Reads one input in every way, and says what should not have happened. */
export async function judge(bytes: Uint8Array, draw: Draw): Promise<Verdict> {
  const broken: string[] = [];
  try {
    const started = process.threadCpuUsage();
    const items = await itemsOf([bytes]);
    const { user, system } = process.threadCpuUsage(started);
    const milliseconds = (user + system) / 1_000;
    if (milliseconds > budget.input + (bytes.length / 1024) * budget.kilobyte) {
      broken.push(`takes ${milliseconds.toFixed(0)} ms for ${bytes.length} bytes`);
    }
    const findings = items.flatMap((item) => (item.kind === "finding" ? [item.finding] : []));
    broken.push(...unpaired(items), ...findings.flatMap((finding) => ill(finding, bytes.length)));
    if (JSON.stringify(findings).includes(canary)) broken.push("a finding repeats a patient's name or number");
    const again = await itemsOf(pieces(bytes, draw));
    if (outline(items) !== outline(again)) broken.push("other chunks give another reading");
    broken.push(...(await unsoundAnswers(items)));
    return { broken, findings: findings.length };
  } catch (problem) {
    broken.push(`throws ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`);
    return { broken, findings: 0 };
  }
}

async function itemsOf(chunks: readonly Uint8Array[]): Promise<readonly X12Item[]> {
  const items: X12Item[] = [];
  for await (const item of readX12(asSource(chunks))) items.push(item);
  return items;
}

async function* asSource(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

/** The bytes in pieces of one size, a single byte for some of the small ones. */
function pieces(bytes: Uint8Array, draw: Draw): readonly Uint8Array[] {
  const size = bytes.length < 500 && draw.percent(20) ? 1 : draw.between(7, 7 + Math.floor(bytes.length / 3));
  const list: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += size) list.push(bytes.subarray(start, start + size));
  return list;
}

/** All that a reading says, without the segments themselves. */
function outline(items: readonly X12Item[]): string {
  return items
    .map((item) => {
      if (item.kind === "finding") return `${item.finding.code} ${item.finding.place} ${item.finding.segment}`;
      if (item.kind === "unit") return `unit ${item.unit.loop.id} ${item.unit.loop.segments.length}`;
      return item.kind;
    })
    .join("\n");
}

/** Starts that have no end, and ends that have no start. */
function unpaired(items: readonly X12Item[]): readonly string[] {
  const open: string[] = [];
  for (const { kind } of items) {
    if (kind.endsWith("-start")) open.push(kind.slice(0, -"-start".length));
    else if (kind.endsWith("-end") && open.pop() !== kind.slice(0, -"-end".length))
      return [`${kind} without its start`];
  }
  return open.map((kind) => `${kind} without its end`);
}

function ill(
  { level, severity, code, place, segment, message, remedy }: X12Finding,
  length: number,
): readonly string[] {
  const isWell =
    level >= 1 &&
    level <= 7 &&
    (severity === "error" || severity === "warning") &&
    /^[a-z][a-z0-9-]+$/.test(code) &&
    /^(\d{4}[A-Z]{0,2} )?([A-Z][A-Za-z0-9]{1,2}|\?)?(\d{2,})?(-\d+)?$/i.test(place) &&
    Number.isInteger(segment) &&
    segment >= 0 &&
    segment <= length &&
    message !== "" &&
    remedy !== "";
  return isWell ? [] : [`a finding is not well formed: ${code} "${place}" ${segment}`];
}

/** Answers that our own reader would refuse. */
async function unsoundAnswers(items: readonly X12Item[]): Promise<readonly string[]> {
  let number = 0;
  const settings = {
    at: instantOf(1_795_000_000_000),
    nextControlNumber: () => ++number,
    rejectLevel: 2,
    alwaysTa1: true,
  } as const;
  const acknowledger = createAcknowledger(settings);
  const answers = [...items.flatMap((item) => [...acknowledger.see(item)]), ...acknowledger.end()];
  const broken: string[] = [];
  for (const { kind, text } of answers) {
    for (const item of await itemsOf([Buffer.from(text, "latin1")])) {
      if (item.kind !== "finding" || item.finding.severity !== "error") continue;
      broken.push(`its ${kind} has ${item.finding.code} at ${item.finding.place}`);
    }
  }
  return [...new Set(broken)];
}
