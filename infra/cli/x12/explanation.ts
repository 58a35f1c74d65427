import { type ElementPart, elementParts } from "../../../shared/x12/element-parts.ts";
import type { X12Finding } from "../../../shared/x12/finding.ts";
import type { SegmentRule } from "../../../shared/x12/grammar.ts";
import type { PlacedSegment, X12Item } from "../../../shared/x12/item.ts";
import { maskedValue } from "../../../shared/x12/masked-value.ts";
import { readableValue } from "../../../shared/x12/readable-value.ts";
import { emphasize } from "../terminal.ts";

export interface ExplanationSettings {
  /** Only this loop and what stands in it: "2010AA". */
  readonly loop?: string;
  /** Only the segment at this position, or the segments of this id: "21", "CLM". */
  readonly segment?: string;
  /** Names, ids and dates become placeholders. */
  readonly mask: boolean;
}

/** Turns what is read into words, item by item. */
export interface Explanation {
  of(item: X12Item): string;
  /** What was still held back when the file ended. */
  end(): string;
}

/** A file in plain words: loops indented, a line a segment, a line an element, findings at their segments. */
export function createExplanation({ loop, segment: wanted, mask }: ExplanationSettings): Explanation {
  /** How many loops of the path have their heading above already. */
  let headed = 1;
  let lastPosition = 0;
  let isShown = false;
  let margin = "";
  let held: X12Finding[] = [];

  function isWanted({ segment, path }: PlacedSegment): boolean {
    const here = wanted === undefined || wanted === String(segment.position) || wanted === segment.id;
    return here && (loop === undefined || path.some(({ id }) => id === loop));
  }

  function segmentWords(placed: PlacedSegment): string {
    const { path, opens, segment } = placed;
    headed = Math.min(headed, Math.max(1, opens ? path.length - 1 : path.length));
    lastPosition = segment.position;
    isShown = isWanted(placed);
    margin = marginOf(placed);
    const early = held;
    held = [];
    if (!isShown) return early.map(findingWords).join("");
    let text = "";
    for (; headed < path.length; headed++) {
      const { id = "", name = "" } = path[headed] ?? {};
      text += `${indent(headed - 1)}${emphasize("bold", `Loop ${id}`)}  ${name}\n`;
    }
    return `${text}${segmentLines(placed, mask)}${early.map(findingWords).join("")}`;
  }

  function findingWords(finding: X12Finding): string {
    const isHere = finding.segment === lastPosition ? isShown : isWantedPlace(finding);
    if (!isHere) return "";
    const { severity, level, place, segment, code, message, remedy } = finding;
    const where = segment === lastPosition ? place : `${place}, segment ${segment}`;
    const head = emphasize(severity === "error" ? "red" : "yellow", `${severity}, level ${level}`);
    return `${margin}      !! ${head}  ${where}  ${message} ${remedy} (${code})\n`;
  }

  function isWantedPlace({ at, segment }: X12Finding): boolean {
    if (loop !== undefined && at.loop !== loop) return false;
    return wanted === undefined || wanted === String(segment) || wanted === at.segmentId;
  }

  return {
    of(item) {
      if (item.kind === "interchange-start") lastPosition = 0;
      if (item.kind === "segment") return segmentWords(item.placed);
      if (item.kind !== "finding") return "";
      if (item.finding.segment <= lastPosition) return findingWords(item.finding);
      held.push(item.finding);
      return "";
    },
    end: () => held.map(findingWords).join(""),
  };
}

function indent(depth: number): string {
  return "  ".repeat(depth);
}

function marginOf({ path }: PlacedSegment): string {
  return indent(Math.max(0, path.length - 1));
}

function segmentLines(placed: PlacedSegment, mask: boolean): string {
  const { segment, rule } = placed;
  const margin = marginOf(placed);
  const name = rule?.name ?? emphasize("red", "no place for it in the guide");
  const head = `${margin}${String(segment.position).padStart(4)}  ${emphasize("bold", safeId(segment.id))}  ${name}\n`;
  const parts = elementParts(segment, rule).filter(({ text }) => text.trim() !== "");
  const rows = parts.map((part) => rowOf(part, rule, mask));
  const refWidth = Math.max(0, ...rows.map(({ ref }) => ref.length));
  const nameWidth = Math.max(0, ...rows.map(({ words }) => words.length));
  const lines = rows.map(
    ({ ref, words, value }) =>
      `${margin}      ${emphasize("dim", `${ref.padEnd(refWidth)}  ${words.padEnd(nameWidth)}`)}  ${value}\n`,
  );
  return head + lines.join("");
}

function rowOf(part: ElementPart, rule: SegmentRule | undefined, mask: boolean) {
  const { ref, rule: own, repetition, text } = part;
  const shown = mask ? maskedValue(part) : printable(text).trimEnd();
  const readable = mask ? undefined : (readableValue(part) ?? meaningOf(part, rule));
  return {
    ref: repetition > 1 ? `${ref} (${repetition})` : ref,
    words: own?.name ?? "",
    value: readable === undefined ? shown : `${shown}  ${emphasize("dim", `(${readable})`)}`,
  };
}

/** The code that tells this use of the segment from others stands for the use's own name. */
function meaningOf({ ref, repetition, text }: ElementPart, rule: SegmentRule | undefined): string | undefined {
  const { qualifier } = rule ?? {};
  if (rule === undefined || qualifier === undefined || repetition > 1 || !qualifier.codes.has(text)) return undefined;
  const [whole, component] = [rule.elements[qualifier.element - 1], qualifier.component];
  const at = component === 0 ? whole?.ref : whole?.components?.[component - 1]?.ref;
  return at === ref ? rule.name : undefined;
}

/** A value cannot clear the screen or move the cursor. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, "?");
}

function safeId(id: string): string {
  return /^[A-Za-z][A-Za-z0-9]{1,2}$/.test(id) ? id : "?";
}
