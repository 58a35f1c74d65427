import { z } from "zod";

/** A correction that cannot be made. The message says why, and no value. */
export class UnusableMendError extends Error {
  override readonly name = "UnusableMendError";
}

export type Mend =
  /** A JSON merge patch. Source: RFC 7396. */
  | { readonly kind: "patch"; readonly patch: unknown }
  /** `text`: as it was written; it counts where the field holds text. */
  | { readonly kind: "set"; readonly path: readonly string[]; readonly value: unknown; readonly text: string };

const Obj = z.record(z.string(), z.unknown());
/** Names that would reach something else than the data. */
const forbidden: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** "lines.0.units=2" as a correction; a value that is JSON is taken as such, anything else as text. @throws UnusableMendError */
export function readSetting(text: string): Mend {
  const at = text.indexOf("=");
  const path = text.slice(0, at).split(".");
  if (at < 1 || path.some((name) => name === "" || forbidden.has(name))) {
    throw new UnusableMendError('--set wants a path and a value, as "lines.0.units=2"');
  }
  const value = text.slice(at + 1);
  // A number is text where it would not stay the same: "0012" is a code.
  const isJson = /^([[{"]|true$|false$|null$|-?(0|[1-9]\d{0,14})(\.\d+)?$)/.test(value);
  if (!isJson) return { kind: "set", path, value, text: value };
  try {
    return { kind: "set", path, value: JSON.parse(value), text: value };
  } catch {
    throw new UnusableMendError(`the value of ${path.join(".")} is not JSON`);
  }
}

/**
 * What is said with corrections made, and the fields that they touch. @throws UnusableMendError
 * @param numbers whether a number in a field that is not there yet is one, or text: "2026111234" may be a claim's number
 */
export function mendJson(
  said: unknown,
  mends: readonly Mend[],
  numbers: "numbers" | "text" = "numbers",
): { readonly mended: unknown; readonly fields: readonly string[] } {
  let mended = said;
  const fields = new Set<string>();
  for (const mend of mends) {
    if (mend.kind === "set") {
      const valueOver = (before: unknown): unknown => {
        const isText = typeof before === "string" || (before === undefined && numbers === "text");
        return isText && typeof mend.value === "number" ? mend.text : mend.value;
      };
      mended = setAt(mended, mend.path, valueOver, mend.path.join("."));
      fields.add(mend.path[0] ?? "");
      continue;
    }
    const patch = Obj.safeParse(mend.patch);
    if (!patch.success) throw new UnusableMendError("a correction is a JSON object of the fields that differ");
    for (const name of Object.keys(patch.data)) fields.add(name);
    mended = merge(mended, patch.data);
  }
  return { mended, fields: [...fields].sort() };
}

function merge(into: unknown, patch: unknown): unknown {
  const changes = Obj.safeParse(patch);
  if (!changes.success || Array.isArray(patch)) return patch;
  const base = Obj.safeParse(into);
  const result = new Map(base.success && !Array.isArray(into) ? Object.entries(base.data) : []);
  for (const [name, value] of Object.entries(changes.data)) {
    if (value === null || forbidden.has(name)) result.delete(name);
    else result.set(name, merge(result.get(name), value));
  }
  return Object.fromEntries(result);
}

function setAt(
  into: unknown,
  [name = "", ...rest]: readonly string[],
  valueOver: (before: unknown) => unknown,
  whole: string,
): unknown {
  if (Array.isArray(into)) {
    const index = Number(name);
    if (!/^\d+$/.test(name) || index > into.length)
      throw new UnusableMendError(`${whole}: there is no such place in the list`);
    const inner: unknown =
      rest.length === 0 ? valueOver(into[index]) : setAt(into[index] ?? {}, rest, valueOver, whole);
    return [...into.slice(0, index), inner, ...into.slice(index + 1)];
  }
  const base = Obj.safeParse(into ?? {});
  if (!base.success) throw new UnusableMendError(`${whole}: there is nothing to go into`);
  const inner: unknown =
    rest.length === 0 ? valueOver(base.data[name]) : setAt(base.data[name], rest, valueOver, whole);
  return Object.fromEntries([
    ...Object.entries(base.data).filter(([key]) => key !== name),
    ...(inner === null ? [] : [[name, inner] as const]),
  ]);
}
