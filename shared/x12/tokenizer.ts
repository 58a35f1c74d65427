import { isAscii, isUtf8 } from "node:buffer";
import { charactersOf } from "./code-number.ts";
import type { FaultCode } from "./fault-kinds.ts";
import { envelopeFault } from "./faults.ts";
import type { X12Finding } from "./finding.ts";
import { type Segment, segmentFrom } from "./segment.ts";
import { idNumberAt } from "./segment-ids.ts";
import { isaLength, readIsa, type Separators } from "./separators.ts";
import type { Stretch } from "./stretch.ts";
import { fillPiece, pieceBytes } from "./take-plain.ts";
import { skipBlank, startsIsa } from "./text-start.ts";

/** What one piece of the bytes gave. */
export interface SegmentBatch {
  readonly segments: readonly Segment[];
  /** Each with the index of the first segment that came after it. */
  readonly faults: readonly { readonly before: number; readonly finding: X12Finding }[];
}

/** How many bytes are best read at once: what they give should be gone before the next are read. */
export const pieceSize = 32 * 1024;

/** The longest segment that is kept, in characters; the guides' longest is far below. What is longer is reported and skipped. */
export const longestSegment = 100_000;

/** Cuts bytes into segments, a batch for some thirty kilobytes. See createTokenizer. */
export async function* tokenize(source: AsyncIterable<Uint8Array>): AsyncGenerator<SegmentBatch> {
  let segments: Segment[] = [];
  let faults: SegmentBatch["faults"][number][] = [];
  const tokenizer = createTokenizer({
    segment: (text, _bytes, start, end, id, position, separators) =>
      segments.push(segmentFrom(text, start, end, id, position, separators)),
    fault: (finding) => faults.push({ before: segments.length, finding }),
  });
  function* flush(): Generator<SegmentBatch> {
    if (segments.length === 0 && faults.length === 0) return;
    yield { segments, faults };
    segments = [];
    faults = [];
  }
  for await (const chunk of source) {
    for (let start = 0; start < chunk.length; start += pieceSize) {
      tokenizer.push(chunk.subarray(start, start + pieceSize));
      yield* flush();
    }
  }
  tokenizer.end();
  yield* flush();
}

/** Who is told of what the bytes hold, in their order. */
export interface TokenSink {
  /**
   * A segment: the stretch of a text from `start` to before `end`. `id` is the number of its id (see segment-ids.ts). The
   * bytes are the text's characters, to look at and not to keep: what comes next is written over them.
   */
  readonly segment: (
    text: string,
    bytes: Uint8Array,
    start: number,
    end: number,
    id: number,
    position: number,
    separators: Separators,
  ) => void;
  readonly fault: (finding: X12Finding) => void;
  /** Takes as many segments as it can without a doubt, from where the stretch stands; undefined where each is wanted by itself. */
  readonly run?: (stretch: Stretch) => void;
}

export interface Tokenizer {
  push(chunk: Uint8Array): void;
  end(): void;
}

/**
 * A machine that is fed bytes and tells segments: constant memory, linear time, never throws on what the bytes say. A byte
 * order mark, blank lines and line breaks after a terminator are passed over; each ISA sets its own separators. What stays
 * of a chunk is only its unfinished last segment.
 */
export function createTokenizer(sink: TokenSink): Tokenizer {
  let separators: Separators | undefined;
  /** Pieces of the segment that has not ended yet; joined once, so that many small chunks stay linear. */
  let pieces: string[] = [];
  let piecesLength = 0;
  let skipping = false;
  let toldJunk = false;
  let toldAnything = false;
  /** What starts as an ISA and is none was told of, and has not ended yet. */
  let toldUnreadable = false;
  let onlyAscii = true;
  let position = 0;
  let lastId = "";
  const stretch: Stretch = { text: "", bytes: pieceBytes(), at: 0, last: 0, position: 0, end: 0, id: 0 };
  /** Where the last segment without an id stood: of several in a row, as under wrong separators, the first is told of. */
  let lastBad = 0;

  function tell(code: FaultCode, segmentId: string, element = 0): void {
    toldAnything = true;
    sink.fault(envelopeFault(code, position, segmentId, element));
  }

  function keep(text: string): void {
    if (text === "") return;
    if (skipping) return;
    pieces.push(text);
    piecesLength += text.length;
    if (piecesLength <= longestSegment) return;
    skipping = true;
    position++;
    tell("segment-too-long", "");
    pieces = [];
    piecesLength = 0;
  }

  function take(): string {
    const text = pieces.length === 1 ? (pieces[0] ?? "") : pieces.join("");
    pieces = [];
    piecesLength = 0;
    return text;
  }

  function emit(raw: string, inForce: Separators): void {
    toldUnreadable = false;
    if (raw.length > longestSegment) {
      position++;
      tell("segment-too-long", "");
      return;
    }
    if (raw === "") {
      if (inForce.terminator > " ") tell("empty-segment", "");
      return;
    }
    position++;
    const text = onlyAscii ? raw : asUnicode(raw, inForce);
    const end = text.indexOf(inForce.element);
    lastId = end < 0 ? text : text.slice(0, end);
    if (lastId.length < 2 || lastId.length > 3) {
      if (lastBad !== position - 1) tell("bad-segment-id", "");
      lastBad = position;
    }
    const bytes = charactersOf(text);
    const id = /^[!-~]{2,3}$/.test(lastId) ? idNumberAt(bytes, 0, lastId.length) : 0;
    sink.segment(text, bytes, 0, text.length, id, position, inForce);
  }

  /** Reads an ISA that starts the text: where the text goes on after it, or undefined when more bytes are needed. */
  function openInterchange(text: string, ended: boolean): number | undefined {
    if (text.length < isaLength && !ended) return undefined;
    const isa = readIsa(text);
    if (isa === undefined) return text.length < 2 * isaLength && !ended ? undefined : -1;
    separators = isa.separators;
    position = 0;
    lastBad = 0;
    const { element, component, terminator, repetition } = separators;
    emit(text.slice(0, isa.length), separators);
    if (!isa.fixedWidth) tell("isa-width", "ISA");
    if (new Set([element, component, terminator, repetition]).size < 4) tell("separators-clash", "ISA");
    return isa.length + 1;
  }

  /** Tells the ordinary segments from `from` on, which are nearly all; where the first other thing starts. */
  function takeOrdinary(text: string, bytes: Uint8Array, from: number, inForce: Separators): number {
    const separator = inForce.element.charCodeAt(0);
    const { terminator } = inForce;
    const { segment, run } = sink;
    const isPlain = run !== undefined && onlyAscii && text.length <= longestSegment && !/[A-Za-z0-9]/.test(terminator);
    /** Up to where an id and its separator are sure to be in the text. */
    const last = text.length - 4;
    let start = from;
    stretch.text = text;
    stretch.bytes = bytes;
    stretch.last = last;
    while (start < last) {
      if (isPlain) {
        stretch.at = start;
        stretch.position = position;
        run(stretch);
        start = stretch.at;
        position = stretch.position;
        if (start >= last) return start;
      }
      const first = bytes[start] ?? 0;
      if (first <= 32) {
        start++;
        continue;
      }
      const second = bytes[start + 1] ?? 0;
      const third = bytes[start + 2] ?? 0;
      const idLength = third === separator ? 2 : 3;
      const isOrdinary = (first | second) < 128 && first !== letterI && first !== separator && second !== separator;
      if (!isOrdinary || (idLength === 3 && !(third < 128 && bytes[start + 3] === separator))) return start;
      const end = text.indexOf(terminator, start);
      if (end <= start + idLength || end - start > longestSegment) return start;
      if (!onlyAscii && hasHigh.test(text.slice(start, end))) return start;
      position++;
      segment(text, bytes, start, end, idNumberAt(bytes, start, idLength), position, inForce);
      start = end + 1;
    }
    return start;
  }

  /** @param bytes the characters of the text, from its first on. */
  function consume(text: string, bytes: Uint8Array, from: number, ended: boolean): void {
    let start = from;
    while (true) {
      if (separators !== undefined) start = takeOrdinary(text, bytes, start, separators);
      start = skipBlank(text, start);
      if (start >= text.length) return;
      if (startsIsa(text, start, ended)) {
        const next = openInterchange(text.slice(start, start + 2 * isaLength), ended);
        if (next === undefined) {
          keep(text.slice(start));
          return;
        }
        if (next > 0) {
          start += next;
          continue;
        }
        if (!toldUnreadable) tell("isa-unreadable", "ISA");
        toldUnreadable = true;
        toldJunk = true;
      }
      if (separators === undefined) {
        if (!toldJunk) tell("not-x12", "");
        toldJunk = true;
        toldUnreadable = false;
        const line = text.indexOf("\n", start);
        if (line < 0) {
          skipping = true;
          return;
        }
        start = line + 1;
        continue;
      }
      const end = text.indexOf(separators.terminator, start);
      if (end < 0) {
        keep(text.slice(start));
        return;
      }
      emit(text.slice(start, end), separators);
      start = end + 1;
    }
  }

  /** @param chunk no longer than a piece */
  function read(chunk: Uint8Array): void {
    onlyAscii &&= isAscii(chunk);
    const terminator = (separators?.terminator ?? "\n").charCodeAt(0);
    if (skipping) {
      const end = chunk.indexOf(terminator);
      if (end < 0) return;
      skipping = false;
      consume(fillPiece("", chunk), pieceBytes(), end + 1, false);
    } else if (piecesLength > 2 * isaLength && !chunk.includes(terminator)) keep(latin1Of(chunk));
    else consume(fillPiece(take(), chunk), pieceBytes(), 0, false);
  }

  return {
    push(chunk) {
      for (let start = 0; start < chunk.length; start += pieceSize) read(chunk.subarray(start, start + pieceSize));
    },
    end() {
      if (pieces.length > 0) {
        const text = take();
        consume(fillPiece(text, noBytes), pieceBytes(), 0, true);
      }
      if (pieces.length > 0) {
        const raw = take().trimEnd();
        if (raw !== "" && separators !== undefined) {
          emit(raw, separators);
          tell("unended-segment", lastId);
        }
      }
      if (position === 0 && !toldAnything) tell("no-interchange", "");
    },
  };
}

const letterI = 73;
const noBytes = new Uint8Array();

function latin1Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

/** Bytes above 127 are taken as UTF-8 where they are, else as Latin-1. */
function asUnicode(raw: string, { element, component, repetition }: Separators): string {
  if (!hasHigh.test(raw) || hasHigh.test(element + component + (repetition ?? ""))) return raw;
  const bytes = Buffer.from(raw, "latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : raw;
}

const hasHigh = /[\u0080-\u00ff]/;
