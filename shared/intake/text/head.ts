/** The beginning of a file: enough to tell what it is. */
export interface Head {
  readonly bytes: Uint8Array;
  /** The same as text; what is not UTF-8 shows as U+FFFD. */
  readonly text: string;
}

const headBytes = 4096;

/**
 * Takes the first bytes of a stream and gives the whole stream back. The head is the same however the stream is cut
 * into chunks.
 */
export async function readHead(
  source: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly whole: AsyncIterable<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let size = 0;
  while (size < headBytes) {
    const next = await iterator.next();
    if (next.done === true) break;
    taken.push(next.value);
    size += next.value.length;
  }
  return { head: Buffer.concat(taken).subarray(0, headBytes), whole: resume(taken, iterator) };
}

async function* resume(taken: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* taken;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
