import { deflateRawSync, inflateRawSync } from "node:zlib";
import { dictionaryV1 } from "./packing-dictionary.ts";

/*
 * JSON as bytes for one attribute. A write costs by the started kilobyte, so longer texts are deflated against a preset
 * dictionary of what our JSON repeats. The first byte says how the rest is packed, for as long as items live.
 */
const plain = 0;
const deflatedV1 = 1;

/** Below this, an item is within its first kilobyte anyway, and stays readable in the console. */
const plainBelowBytes = 512;
/** What a stored body may grow to: an item can't be larger than 400 KB, and JSON deflates tenfold at most here. */
const maxBytes = 64 * 1024 * 1024;

const dictionary = Buffer.from(dictionaryV1);

export function packJson(value: unknown): Uint8Array {
  const bytes = Buffer.from(JSON.stringify(value));
  if (bytes.byteLength < plainBelowBytes) return Buffer.concat([Buffer.of(plain), bytes]);
  return Buffer.concat([Buffer.of(deflatedV1), deflateRawSync(bytes, { level: 9, dictionary })]);
}

/** @throws RangeError, SyntaxError or a zlib error on bytes that `packJson` did not make. */
export function unpackJson(packed: Uint8Array): unknown {
  const body = packed.subarray(1);
  return JSON.parse(Buffer.from(textBytes(packed[0], body)).toString());
}

function textBytes(packing: number | undefined, body: Uint8Array): Uint8Array {
  if (packing === plain) return body;
  if (packing === deflatedV1) return inflateRawSync(body, { dictionary, maxOutputLength: maxBytes });
  throw new RangeError("packed in a way that is not known here");
}
