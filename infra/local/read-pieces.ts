import { open } from "node:fs/promises";

/**
 * A file's bytes, a piece at a time. A piece is good until the next is asked for: two buffers take turns, so that nothing is
 * made for a piece, and one is filled while the other is looked at.
 * @throws what the file system says, at the piece that it says it of
 */
export async function* readPieces(path: string, size = 256 * 1024): AsyncGenerator<Buffer> {
  const file = await open(path);
  let reading: Promise<Buffer> = Promise.resolve(Buffer.alloc(0));
  const fill = (buffer: Buffer): void => {
    reading = file.read(buffer, 0, size).then(({ bytesRead }) => buffer.subarray(0, bytesRead));
    // It is heard where it is awaited; by then the process must not have ended of it.
    reading.catch(() => undefined);
  };
  try {
    let [next, other] = [Buffer.alloc(size), Buffer.alloc(size)];
    fill(next);
    while (true) {
      const piece = await reading;
      if (piece.length === 0) return;
      [next, other] = [other, next];
      fill(next);
      yield piece;
    }
  } finally {
    await Promise.allSettled([reading]);
    await file.close();
  }
}
