import { codeOfKey } from "./compact/code-key.ts";
import type { Release } from "./compact/open-release.ts";

/** What became of a code from one release to another. */
export type CodeChangeKind = "added" | "deleted" | "turned-header" | "turned-billable" | "retitled" | "changed";

export interface CodeChange {
  readonly code: string;
  readonly kind: CodeChangeKind;
}

/** Every code that two releases of a kind say something else about, in the order of the codes. */
export function* compareReleases(before: Release, after: Release): Generator<CodeChange> {
  const [one, other] = [rowsInOrder(before), rowsInOrder(after)];
  let [a, b] = [one.next(), other.next()];
  while (a.done !== true || b.done !== true) {
    const [key, otherKey] = [a.done === true ? Infinity : a.value.key, b.done === true ? Infinity : b.value.key];
    const code = codeOfKey(Math.min(key, otherKey));
    if (key < otherKey) {
      yield { code, kind: "deleted" };
      a = one.next();
    } else if (key > otherKey) {
      yield { code, kind: "added" };
      b = other.next();
    } else {
      const kind = a.done === true || b.done === true ? undefined : changeOf(a.value.said, b.value.said);
      if (kind !== undefined) yield { code, kind };
      [a, b] = [one.next(), other.next()];
    }
  }
}

/** What the rows of a code say, by column; several rows together. */
interface Said {
  readonly billable: string;
  readonly title: string;
  readonly other: string;
}

function changeOf(before: Said, after: Said): CodeChangeKind | undefined {
  if (before.billable !== after.billable) return after.billable === "1" ? "turned-billable" : "turned-header";
  if (before.other !== after.other) return "changed";
  return before.title === after.title ? undefined : "retitled";
}

/** The order number moves with every code that is put in: it says nothing about the code itself. */
const leftOut = new Set(["order", "billable", "title"]);

function* rowsInOrder(release: Release): Generator<{ readonly key: number; readonly said: Said }> {
  const keys = release.keys();
  const columns = release.header.columns;
  const has = (name: string) => columns.some((column) => column.name === name);
  const read = columns
    .filter(({ name }) => !leftOut.has(name))
    .map(({ name, type }) => {
      const numbers = type === "text" ? undefined : release.numbers(name);
      const text = type === "text" ? release.text(name) : undefined;
      return (row: number) => text?.(row) ?? String(numbers?.[row]);
    });
  const [billable, title] = [
    has("billable") ? release.numbers("billable") : undefined,
    has("title") ? release.text("title") : undefined,
  ];
  for (let row = 0; row < keys.length; ) {
    const key = keys[row] ?? 0;
    const said = { billable: String(billable?.[row] ?? ""), title: "", other: "" };
    for (; row < keys.length && keys[row] === key; row++) {
      said.title += `${title?.(row) ?? ""}\n`;
      said.other += `${read.map((column) => column(row)).join("\t")}\n`;
    }
    yield { key, said };
  }
}
