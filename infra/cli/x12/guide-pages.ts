import { stripVTControlCharacters } from "node:util";
import type { ElementRule, Guide, LoopRule, SegmentRule, SyntaxNote } from "../../../shared/x12/grammar.ts";
import { emphasize } from "../terminal.ts";
import { type SegmentUse, shortName } from "./guide-names.ts";

/** All guides, a line each. */
export function guideList(guides: readonly Guide[]): string {
  return lines(guides.map((guide) => [emphasize("bold", shortName(guide)), guide.id, guide.name]));
}

/** The loops of a guide as a tree, and the segments outside of loops. */
export function guidePage({ id, name, body }: Guide): string {
  const rows: string[][] = [];
  for (const child of body.children) {
    if (child.kind === "segment") rows.push([child.id, child.name, usageText(child.usage), timesText(child.repeat)]);
    else addLoop(child, 0, rows);
  }
  return `${emphasize("bold", name)}  ${id}\n\n${lines(rows)}`;
}

function addLoop(loop: LoopRule, depth: number, rows: string[][]): void {
  rows.push([`${"  ".repeat(depth)}${loop.id}`, loop.name, usageText(loop.usage), timesText(loop.repeat)]);
  for (const child of loop.children) if (child.kind === "loop") addLoop(child, depth + 1, rows);
}

/** One loop: its segments in order, and the loops inside. */
export function loopPage(guide: Guide, loop: LoopRule): string {
  const rows = loop.children.map((child) =>
    child.kind === "loop"
      ? [`Loop ${child.id}`, child.name, usageText(child.usage), timesText(child.repeat)]
      : [segmentLabel(child), child.name, usageText(child.usage), timesText(child.repeat)],
  );
  const head = `${emphasize("bold", `Loop ${loop.id}`)}  ${loop.name}  (${guide.name} ${guide.id})`;
  return `${head}\n${usageText(loop.usage)}, ${timesText(loop.repeat)}\n\n${lines(rows)}`;
}

/** Where a segment stands, a line a use. */
export function usesPage(guide: Guide, uses: readonly SegmentUse[]): string {
  const rows = uses.map(({ loop, rule }) => [
    loop.id === "" ? "-" : loop.id,
    segmentLabel(rule),
    rule.name,
    usageText(rule.usage),
    timesText(rule.repeat),
  ]);
  return `${guide.name} ${guide.id}\n\n${lines(rows)}`;
}

/** One use of a segment with all its elements. */
export function segmentPage({ loop, rule }: SegmentUse): string {
  const head = `${emphasize("bold", `${loop.id} ${rule.id}`.trim())}  ${rule.name}\n${usageText(rule.usage)}, ${timesText(rule.repeat)}`;
  const rows = rule.elements.flatMap((element) => [
    elementRow(element),
    ...(element.components ?? []).map((component) => elementRow(component)),
  ]);
  const notes = [
    ...rule.syntax.map((note) => noteText(note, (n) => rule.elements[n - 1]?.ref ?? String(n))),
    ...rule.elements.flatMap((element) =>
      (element.syntax ?? []).map((note) => noteText(note, (n) => element.components?.[n - 1]?.ref ?? String(n))),
    ),
  ];
  return `${head}\n\n${lines(rows)}${notes.length === 0 ? "" : `\n${notes.join("\n")}\n`}`;
}

/** "REF*EI,SY": the segment and the codes that tell this use of it from others. */
function segmentLabel({ id, qualifier }: SegmentRule): string {
  if (qualifier === undefined) return id;
  const codes = [...qualifier.codes];
  return `${id}*${codes.slice(0, 4).join(",")}${codes.length > 4 ? ",…" : ""}`;
}

function elementRow({ ref, name, usage, type, min, max, repeat, components, codes }: ElementRule): string[] {
  const shape = components === undefined ? `${type} ${min}/${max}` : "composite";
  const times = repeat === 1 ? "" : timesText(repeat);
  return [
    ref,
    name,
    usage === "N" ? emphasize("dim", "not used") : usageText(usage),
    usage === "N" ? "" : shape,
    times,
    [...(codes ?? [])].join(" "),
  ];
}

const usages = { R: "required", S: "situational", N: "not used" } as const;

function usageText(usage: ElementRule["usage"]): string {
  return usages[usage];
}

function timesText(repeat: number): string {
  if (repeat === 1) return "once";
  return Number.isFinite(repeat) ? `up to ${repeat}` : "any number";
}

/** A syntax note in words. */
export function noteText({ kind, elements }: SyntaxNote, refOf: (n: number) => string): string {
  const [first = "", ...others] = elements.map(refOf);
  const list = others.join(", ");
  switch (kind) {
    case "P":
      return `All or none: ${first}, ${list}.`;
    case "R":
      return `At least one: ${first}, ${list}.`;
    case "E":
      return `At most one: ${first}, ${list}.`;
    case "C":
      return `Where ${first} is sent, also ${list}.`;
    case "L":
      return `Where ${first} is sent, also one of ${list}.`;
  }
}

/** Columns as wide as their widest cell; the last is not filled. */
function lines(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, visible(cell).length);
  }
  const padded = (cell: string, index: number) => cell + " ".repeat((widths[index] ?? 0) - visible(cell).length);
  return rows.map((row) => `${row.map(padded).join("  ").trimEnd()}\n`).join("");
}

/** Without the marks that colour it. */
function visible(cell: string): string {
  return stripVTControlCharacters(cell);
}
