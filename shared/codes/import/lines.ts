import type { SourceFile } from "./import-result.ts";

/** Lines of a text file, some at a time, and how it ended. */
export interface Lines {
  /** Lines without their ends; `first` is the number of the first of them, from 1. */
  readonly read: () => AsyncGenerator<{ readonly first: number; readonly lines: readonly string[] }>;
  /** What is wrong with the text as such, known when all was read. */
  readonly fault: () => "not-text" | "not-utf-8" | "no-last-line-end" | undefined;
}

const endOfFile = String.fromCharCode(26);
/** No line of a published file is nearly as long. */
const longestLine = 1_000_000;

/** A byte order mark and any line ends are taken off. Never throws for what the file holds. */
export function linesOf(file: SourceFile, encoding: "utf-8" | "windows-1252"): Lines {
  let fault: ReturnType<Lines["fault"]>;
  return {
    fault: () => fault,
    async *read() {
      const decoder = new TextDecoder(encoding, { fatal: true });
      let rest = "";
      let first = 1;
      for await (const chunk of file.bytes()) {
        if (chunk.includes(0)) {
          fault = "not-text";
          return;
        }
        try {
          rest += decoder.decode(chunk, { stream: true });
        } catch {
          fault = "not-utf-8";
          return;
        }
        if (rest.length > longestLine && !rest.includes("\n")) {
          fault = "not-text";
          return;
        }
        const end = rest.lastIndexOf("\n");
        if (end < 0) continue;
        const lines = rest.slice(0, end).split("\n").map(withoutReturn);
        rest = rest.slice(end + 1);
        yield { first, lines };
        first += lines.length;
      }
      try {
        rest += decoder.decode();
      } catch {
        fault = "not-utf-8";
        return;
      }
      // Old files end with the end-of-file mark of DOS.
      const last = withoutReturn(rest.endsWith(endOfFile) ? rest.slice(0, -1) : rest);
      if (last === "") return;
      fault = "no-last-line-end";
      yield { first, lines: [last] };
    },
  };
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
