/* Reading JSON that anyone may have written: what is not there, or of another kind, is simply nothing. */

/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a path of names and positions, as "name.0.family". */
export function at(value: unknown, path: string): unknown {
  let current = value;
  for (const part of path.split(".")) {
    if (Array.isArray(current)) current = current[Number(part)];
    else if (isObject(current) && Object.hasOwn(current, part)) current = current[part];
    else return undefined;
  }
  return current;
}

/** Text or a number as text, trimmed; "" for anything else. */
export function textAt(value: unknown, path: string): string {
  const found = at(value, path);
  return typeof found === "string" ? found.trim() : typeof found === "number" ? String(found) : "";
}

/** The objects of a list; of a single object, that one. */
export function objectsAt(value: unknown, path: string): readonly JsonObject[] {
  const found = at(value, path);
  return Array.isArray(found) ? found.filter(isObject) : isObject(found) ? [found] : [];
}

/** The texts of a list. */
export function textsAt(value: unknown, path: string): readonly string[] {
  const found = at(value, path);
  return Array.isArray(found) ? found.flatMap((each) => (typeof each === "string" ? [each.trim()] : [])) : [];
}
