import type { SegmentRule } from "../grammar.ts";
import type { PlacedSegment, X12Item } from "../item.ts";
import { element, type Segment } from "../segment.ts";

/** A segment with its rule, where the guide has a place for it. */
export interface NodeSegment {
  readonly segment: Segment;
  readonly rule: SegmentRule | undefined;
}

/** A loop, or an envelope, with all in it. */
export interface DiffNode {
  /** "2300"; "interchange", "group", "transaction" for envelopes; "" for the file. */
  readonly id: string;
  readonly name: string;
  readonly segments: NodeSegment[];
  readonly nodes: DiffNode[];
}

function emptyNode(id: string, name: string): DiffNode {
  return { id, name, segments: [], nodes: [] };
}

const envelopes: Readonly<Record<string, string>> = {
  "interchange-start": "interchange",
  "group-start": "group",
  "transaction-start": "transaction",
};

/** Holds a file as a tree of loops. Reads with segments, and without critique. */
export async function readTree(items: AsyncIterable<X12Item>): Promise<DiffNode> {
  const file = emptyNode("", "");
  const around: DiffNode[] = [file];
  let loops: DiffNode[] = [];

  function place({ segment, rule, path, opens }: PlacedSegment): void {
    loops.length = Math.min(loops.length, Math.max(0, opens ? path.length - 2 : path.length - 1));
    const parent = loops.at(-1) ?? around.at(-1) ?? file;
    const opened = opens ? path.at(-1) : undefined;
    if (opened === undefined) {
      parent.segments.push({ segment, rule });
      return;
    }
    const node = emptyNode(opened.id, opened.name);
    node.segments.push({ segment, rule });
    parent.nodes.push(node);
    loops.push(node);
  }

  for await (const item of items) {
    const envelope = envelopes[item.kind];
    if (envelope !== undefined) {
      const node = emptyNode(envelope, envelope);
      around.at(-1)?.nodes.push(node);
      around.push(node);
      loops = [];
    } else if (item.kind === "segment") place(item.placed);
    else if (item.kind.endsWith("-end") && around.length > 1) {
      around.pop();
      loops = [];
    }
  }
  return file;
}

/** Whether the loop is a claim, a payment, a question or an answer: a whole that is compared with its own counterpart only. */
export function numberOf({ segments }: DiffNode): string {
  const [first] = segments;
  if (first === undefined) return "";
  const { segment } = first;
  if (segment.id === "CLM" || segment.id === "CLP") return element(segment, 1);
  return segment.id === "TRN" ? element(segment, 2) : "";
}

/** What a loop is known by among its neighbours with the same id; "" where only its place tells it. */
export function keyOf(node: DiffNode): string {
  const [first] = node.segments;
  if (first === undefined) return "";
  const { segment } = first;
  switch (segment.id) {
    case "CLM":
    case "CLP":
    case "TRN":
      return numberOf(node);
    case "NM1":
      return element(segment, 9);
    case "N1":
      return element(segment, 4);
    case "HL":
      return node.nodes.map(keyOf).find((key) => key !== "") ?? "";
    case "LX":
      return lineNumber(node);
    case "ST":
      return `${element(segment, 1)} ${element(segment, 3)}`;
    default:
      return "";
  }
}

/** REF*6R of a service line. */
function lineNumber({ segments }: DiffNode): string {
  const found = segments.find(({ segment }) => segment.id === "REF" && element(segment, 1) === "6R");
  return found === undefined ? "" : element(found.segment, 2);
}
