/** Which line of a file a segment stands on. */
export interface LineNumbers {
  /** The same bytes, looked at as they pass. */
  readonly source: AsyncIterable<Uint8Array>;
  /** Line (from 1) of the segment at a position of the interchange now read; undefined where that cannot be told. */
  lineOf(segment: number): number | undefined;
  /** An interchange has ended after so many segments. */
  passed(segments: number): void;
}

/**
 * Follows a file that has each segment on a line of its own: line numbers are then segment numbers. Whether it has is told
 * from its first bytes; all else is one line.
 */
export function lineNumbers(source: AsyncIterable<Uint8Array>): LineNumbers {
  /** Lines above the ISA of the interchange now read; undefined while unknown or where segments share lines. */
  let above: number | undefined;
  async function* watch(): AsyncGenerator<Uint8Array> {
    let isFirst = true;
    for await (const chunk of source) {
      if (isFirst) above = linesAbove(Buffer.from(chunk.subarray(0, 4096)).toString("latin1"));
      isFirst = false;
      yield chunk;
    }
  }
  return {
    source: watch(),
    lineOf: (segment) => (above === undefined || segment < 1 ? undefined : above + segment),
    passed(segments) {
      if (above !== undefined) above += segments;
    },
  };
}

/** How many lines stand above the ISA; undefined where a segment of this text does not end its line. */
function linesAbove(text: string): number | undefined {
  const start = text.search(/ISA[^A-Za-z0-9\s]/);
  const terminator = text.charAt(start + 105);
  if (start < 0 || terminator === "") return undefined;
  const segments = text.slice(start).split(terminator).slice(1, -1);
  const everyOnItsOwn = terminator === "\n" || segments.every((segment) => /^(\r?\n|\r)[^\r\n]+$/.test(segment));
  return everyOnItsOwn ? text.slice(0, start).split("\n").length - 1 : undefined;
}
