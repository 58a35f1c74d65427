import { z } from "zod";
import { StoredItemError } from "./errors.ts";
import { type Item, type Key, keyAttributes } from "./keys.ts";
import { packJson, unpackJson } from "./packed-json.ts";

/*
 * Items whose content is read whole and never asked for by parts: a key and a packed body, `b`. What the key says is
 * not said again in the body.
 */

const Body = z.record(z.string(), z.unknown());

export function packedItem(key: Key, body: unknown): Item {
  return { ...keyAttributes(key), b: { B: packJson(body) } };
}

/**
 * The body of a packed item together with what is known from elsewhere, against its schema.
 * @throws StoredItemError with the kind of item alone.
 */
export function readPackedItem<Value>(
  item: Item,
  kind: string,
  schema: z.ZodType<Value>,
  known: Readonly<Record<string, unknown>> = {},
): Value {
  try {
    return schema.parse({ ...Body.parse(unpackJson(item.b?.B ?? new Uint8Array())), ...known });
  } catch {
    throw new StoredItemError(kind);
  }
}
