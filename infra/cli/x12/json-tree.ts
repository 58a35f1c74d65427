import type { X12Item } from "../../../shared/x12/item.ts";
import { segmentJson } from "../../../shared/x12/segment-json.ts";

/** Writes the whole of a file as one JSON object, as it is read. */
export interface JsonTree {
  of(item: X12Item): string;
  /** Closes what is open. */
  end(): string;
}

type Level = "file" | "interchange" | "group" | "transaction" | "loop";

interface OpenNode {
  readonly level: Level;
  children: number;
  hasHeader: boolean;
  /** Its children are closed and its trailer is written. */
  isDone: boolean;
}

/** The segment that ends each envelope. */
const trailers: Readonly<Record<string, Level>> = { IEA: "interchange", GE: "group", SE: "transaction" };
const headers: Readonly<Record<string, Level>> = { ISA: "interchange", GS: "group", ST: "transaction" };

/**
 * `{file, children: [{interchange, header, children: [{group, header, children: [{transaction, …, children: [segments and
 * loops], trailer}], trailer}], trailer}]}`: children stand in the order of the file.
 */
export function createJsonTree(file: string): JsonTree {
  const open: OpenNode[] = [{ level: "file", children: 0, hasHeader: true, isDone: false }];
  let hasStarted = false;

  /** A comma where one is due, and a line of its own for each child of an envelope. */
  function next(): string {
    const top = open.at(-1);
    const start = hasStarted ? "" : `{"file":${JSON.stringify(file)},"children":[`;
    hasStarted = true;
    return `${start}${top !== undefined && top.children++ > 0 ? "," : ""}\n`;
  }

  function begin(level: Level, facts: object): string {
    const text = `${next()}${JSON.stringify(facts).slice(0, -1)}`;
    open.push({ level, children: 0, hasHeader: false, isDone: false });
    return text;
  }

  /** Closes every node inside the innermost one of that level. */
  function closeTo(level: Level): string {
    let text = "";
    while (open.length > 1 && open.at(-1)?.level !== level) text += close();
    return text;
  }

  function close(): string {
    return open.pop()?.isDone === true ? "}" : "]}";
  }

  function envelopeText(id: string, json: string, top: OpenNode): string {
    if (!top.hasHeader && headers[id] === top.level) {
      top.hasHeader = true;
      return `,"header":${json},"children":[`;
    }
    const level = top.level === "loop" ? "transaction" : top.level;
    if (trailers[id] !== level) return `${next()}${json}`;
    const inner = closeTo(level);
    const node = open.at(-1);
    if (node !== undefined) node.isDone = true;
    return `${inner}],"trailer":${json}`;
  }

  function loops(): number {
    return open.filter(({ level }) => level === "loop").length;
  }

  function segmentText({ placed }: Extract<X12Item, { kind: "segment" }>): string {
    const { segment, rule, path, opens } = placed;
    const json = JSON.stringify(segmentJson(segment, rule));
    const top = open.at(-1);
    if (path.length === 0 && top !== undefined) return envelopeText(segment.id, json, top);
    const depth = Math.max(0, path.length - 1);
    let text = "";
    while (loops() > (opens ? depth - 1 : depth)) text += close();
    for (const { id, name } of path.slice(1 + loops())) text += `${begin("loop", { loop: id, name })},"children":[`;
    return `${text}${next()}${json}`;
  }

  return {
    of(item) {
      switch (item.kind) {
        case "interchange-start":
          return begin("interchange", { interchange: item.interchange.controlNumber });
        case "group-start":
          return begin("group", { group: item.group.controlNumber });
        case "transaction-start": {
          const { transaction, guide } = item;
          return begin("transaction", {
            transaction: transaction.controlNumber,
            set: transaction.id,
            guide: guide?.id ?? null,
            name: guide?.name ?? null,
          });
        }
        case "segment":
          return segmentText(item);
        case "transaction-end":
          return `${closeTo("transaction")}${close()}`;
        case "group-end":
          return `${closeTo("group")}${close()}`;
        case "interchange-end":
          return `${closeTo("interchange")}${close()}`;
        default:
          return "";
      }
    },
    end() {
      const start = hasStarted ? "" : `{"file":${JSON.stringify(file)},"children":[`;
      let text = "";
      while (open.length > 0) text += close();
      return `${start}${text}\n`;
    },
  };
}
