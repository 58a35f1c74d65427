import { once } from "node:events";
import type { Writable } from "node:stream";

/** Where a command's text goes. */
export interface Output {
  write(text: string): Promise<void>;
  /** Nobody reads any more: the pager was closed. */
  readonly isClosed: boolean;
  /** Everything is on its way. */
  end(): Promise<void>;
}

const batchLength = 1 << 16;

/** Text in large pieces, never faster than it is read: memory stays flat however much is written. */
export function outputTo(stream: Writable): Output {
  let pending = "";
  let isClosed = false;
  const closed = new Promise<void>((resolve) => {
    const close = () => {
      isClosed = true;
      resolve();
    };
    stream.on("error", close).once("close", close);
  });
  async function flush(): Promise<void> {
    const text = pending;
    pending = "";
    if (isClosed || text === "" || stream.write(text)) return;
    await Promise.race([once(stream, "drain"), closed]);
  }
  return {
    get isClosed() {
      return isClosed;
    },
    async write(text) {
      pending += text;
      if (pending.length >= batchLength) await flush();
    },
    end: flush,
  };
}
