import type { ElementType, SyntaxNote } from "../grammar.ts";
import { claimSegments } from "./claim-segments.ts";
import { commonSegments } from "./common-segments.ts";
import { composites } from "./composites.ts";
import { controlSegments } from "./control-segments.ts";
import { dentalSegments } from "./dental-segments.ts";
import { eligibilitySegments } from "./eligibility-segments.ts";
import { institutionalSegments } from "./institutional-segments.ts";
import { remittanceSegments } from "./remittance-segments.ts";

/** An element as the X12 standard has it, before a guide says how it is used. */
export interface TableElement {
  readonly name: string;
  readonly type: ElementType;
  readonly min: number;
  readonly max: number;
  readonly repeat: number;
  readonly components: readonly TableElement[] | undefined;
  readonly syntax: readonly SyntaxNote[];
}

/** A segment as the X12 standard has it. */
export interface SegmentTable {
  readonly elements: readonly TableElement[];
  readonly syntax: readonly SyntaxNote[];
  /** The element, and component or 0, whose code tells one use of the segment from another. */
  readonly qualifier: { readonly element: number; readonly component: number } | undefined;
}

export type SegmentId =
  | keyof typeof claimSegments
  | keyof typeof commonSegments
  | keyof typeof controlSegments
  | keyof typeof dentalSegments
  | keyof typeof eligibilitySegments
  | keyof typeof institutionalSegments
  | keyof typeof remittanceSegments;

const texts: Readonly<Record<SegmentId, string>> = {
  ...commonSegments,
  ...claimSegments,
  ...institutionalSegments,
  ...remittanceSegments,
  ...controlSegments,
  ...dentalSegments,
  ...eligibilitySegments,
};

const compositeTexts: Readonly<Record<string, string>> = composites;
const read = new Map<string, SegmentTable>();

/** The table of one segment, read from its text once. */
export function segmentTable(id: SegmentId): SegmentTable {
  let table = read.get(id);
  if (table === undefined) {
    table = readTable(id, texts[id]);
    read.set(id, table);
  }
  return table;
}

/** @throws SyntaxError on a line that is neither an element, a composite, notes nor `by`: a slip in a table of ours. */
function readTable(id: string, text: string): SegmentTable {
  const elements: TableElement[] = [];
  let syntax: readonly SyntaxNote[] = [];
  let qualifier: SegmentTable["qualifier"];
  for (const line of text.trim().split("\n")) {
    const [head = "", ...rest] = line.trim().split(" ");
    if (head === "notes") syntax = rest.map(readNote);
    else if (head === "by") {
      const [element = 0, component = 0] = (rest[0] ?? "").split("-").map(Number);
      qualifier = { element, component };
    } else elements.push(readElement(id, head, rest));
  }
  return { elements, syntax, qualifier };
}

function readElement(id: string, head: string, rest: readonly string[]): TableElement {
  const [word = "", times = "1"] = head.split("*");
  const compositeText = compositeTexts[word];
  if (compositeText !== undefined) {
    const { elements, syntax } = readTable(word, compositeText);
    return { name: rest.join(" "), type: "AN", min: 1, max: 0, repeat: Number(times), components: elements, syntax };
  }
  const [length = "", ...name] = rest;
  const match = /^(\d+)\/(\d+)$/.exec(length);
  const type = elementTypes.find((known) => known === word);
  if (match === null || type === undefined) throw new SyntaxError(`segment table ${id}: ${head} ${length}`);
  return {
    name: name.join(" "),
    type,
    min: Number(match[1]),
    max: Number(match[2]),
    repeat: Number(times),
    components: undefined,
    syntax: [],
  };
}

const elementTypes: readonly ElementType[] = ["AN", "ID", "DT", "TM", "R", "DP", "N0"];
const noteKinds: readonly SyntaxNote["kind"][] = ["P", "R", "E", "C", "L"];

/** "P0809" -> all or none of 8 and 9. */
function readNote(text: string): SyntaxNote {
  const kind = noteKinds.find((known) => known === text.charAt(0));
  const numbers = text.slice(1).match(/\d\d/g) ?? [];
  if (kind === undefined || numbers.length < 2) throw new SyntaxError(`syntax note ${text}`);
  const elements = numbers.map(Number);
  const [first, all] = [elements.slice(0, 1), elements].map((some) => some.reduce((bits, n) => bits | (1 << n), 0));
  return { kind, elements, first: first ?? 0, all: all ?? 0 };
}
