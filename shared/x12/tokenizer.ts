import { isAscii, isUtf8 } from "node:buffer";
import { envelopeFault, type FaultCode } from "./faults.ts";
import type { X12Finding } from "./finding.ts";
import { type Segment, segmentOf } from "./segment.ts";
import { isaLength, readIsa, type Separators } from "./separators.ts";

/** What one chunk of bytes gave. */
export interface SegmentBatch {
  readonly segments: readonly Segment[];
  /** Each with the index of the first segment that came after it. */
  readonly faults: readonly { readonly before: number; readonly finding: X12Finding }[];
}

/** How many bytes are best read at once: what they give should be gone before the next are read. */
export const pieceSize = 32 * 1024;

/** The longest segment that is kept, in characters; the guides' longest is far below. What is longer is reported and skipped. */
export const longestSegment = 100_000;

/** Cuts bytes into segments, a batch a chunk. See createTokenizer. */
export async function* tokenize(source: AsyncIterable<Uint8Array>): AsyncGenerator<SegmentBatch> {
  let segments: Segment[] = [];
  let faults: SegmentBatch["faults"][number][] = [];
  const tokenizer = createTokenizer({
    segment: (one) => segments.push(one),
    fault: (finding) => faults.push({ before: segments.length, finding }),
  });
  function* flush(): Generator<SegmentBatch> {
    if (segments.length === 0 && faults.length === 0) return;
    yield { segments, faults };
    segments = [];
    faults = [];
  }
  for await (const chunk of source) {
    tokenizer.push(chunk);
    yield* flush();
  }
  tokenizer.end();
  yield* flush();
}

/** Who is told of what the bytes hold, in their order. */
export interface TokenSink {
  readonly segment: (segment: Segment) => void;
  readonly fault: (finding: X12Finding) => void;
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
  const ids = createIds();

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
    const end = raw.indexOf(inForce.element);
    lastId = end < 0 ? raw : ids.of(raw, 0, end);
    if (lastId.length < 2 || lastId.length > 3) tell("bad-segment-id", "");
    sink.segment(segmentOf(lastId, position, onlyAscii ? raw : asUnicode(raw, inForce), inForce));
  }

  /** Reads an ISA that starts the text: where the text goes on after it, or undefined when more bytes are needed. */
  function openInterchange(text: string, ended: boolean): number | undefined {
    if (text.length < isaLength && !ended) return undefined;
    const isa = readIsa(text);
    if (isa === undefined) return text.length < 2 * isaLength && !ended ? undefined : -1;
    separators = isa.separators;
    position = 0;
    const { element, component, terminator, repetition } = separators;
    emit(text.slice(0, isa.length), separators);
    if (!isa.fixedWidth) tell("isa-width", "ISA");
    if (new Set([element, component, terminator, repetition]).size < 4) tell("separators-clash", "ISA");
    return isa.length + 1;
  }

  /** Tells the ordinary segments from `from` on, which are nearly all; where the first other thing starts. */
  function takeOrdinary(text: string, from: number, inForce: Separators): number {
    const separator = inForce.element.charCodeAt(0);
    let start = from;
    while (true) {
      const first = text.charCodeAt(start);
      if (first <= 32) {
        start++;
        continue;
      }
      const idLength = text.charCodeAt(start + 2) === separator ? 2 : 3;
      // NaN, at the end of the text, is not below 128 either.
      const isOrdinary = first < 128 && first !== letterI && text.charCodeAt(start + idLength) === separator;
      if (!isOrdinary || first === separator || text.charCodeAt(start + 1) === separator) return start;
      const end = text.indexOf(inForce.terminator, start);
      if (end <= start + idLength || end - start > longestSegment) return start;
      position++;
      lastId = ids.of(text, start, start + idLength);
      sink.segment(
        onlyAscii
          ? { id: lastId, position, text, start, end, separators: inForce }
          : segmentOf(lastId, position, asUnicode(text.slice(start, end), inForce), inForce),
      );
      start = end + 1;
    }
  }

  function consume(text: string, ended: boolean): void {
    let start = 0;
    while (true) {
      if (separators !== undefined) start = takeOrdinary(text, start, separators);
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

  return {
    push(chunk) {
      onlyAscii &&= isAscii(chunk);
      let text = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString("latin1");
      if (skipping) {
        const end = text.indexOf(separators?.terminator ?? "\n");
        if (end < 0) return;
        skipping = false;
        text = text.slice(end + 1);
      } else if (pieces.length > 0 && piecesLength > 2 * isaLength && !text.includes(separators?.terminator ?? "\n")) {
        keep(text);
        return;
      } else if (pieces.length > 0) {
        pieces.push(text);
        text = take();
      }
      consume(text, false);
    },
    end() {
      if (pieces.length > 0) consume(take(), true);
      if (pieces.length > 0) {
        const raw = take().trimEnd();
        if (raw !== "" && separators !== undefined) {
          emit(raw, separators);
          tell("unended-segment", lastId);
        }
      }
      if (position === 0 && !toldAnything) tell("not-x12", "");
    },
  };
}

/**
 * Segment ids, each as one and the same string however often it occurs: a gigabyte has some fifty of them, and comparing
 * them is then comparing pointers.
 */
function createIds() {
  const add = (key: number, text: string): string => {
    // A property's name is the one string of its kind that the engine keeps: it equals ours by its address.
    const [fresh = ""] = Object.keys({ [text]: true });
    if (known.size < mostIds) known.set(key, fresh);
    return fresh;
  };
  const known = new Map<number, string>();
  /** Those that came last, by what their characters make modulo its length: nearly every id is one of them. */
  const lastKeys = new Int32Array(256);
  const last: string[] = Array.from(lastKeys, () => "");
  return {
    /** What stands from `start` to before `end`. */
    of(text: string, start: number, end: number): string {
      if (end - start !== 2 && end - start !== 3) return text.slice(start, end);
      const third = end - start === 2 ? 0 : text.charCodeAt(start + 2);
      const key = (third << 16) | (text.charCodeAt(start + 1) << 8) | text.charCodeAt(start);
      const place = (key ^ (key >> 5) ^ (key >> 11)) & 255;
      const kept = last[place];
      if (lastKeys[place] === key && kept !== undefined) return kept;
      const id = known.get(key) ?? add(key, text.slice(start, end));
      lastKeys[place] = key;
      last[place] = id;
      return id;
    },
  };
}

/** Ids that are remembered; what comes after that is no claim file. */
const mostIds = 1000;

/** Past spaces, line breaks and the bytes of a byte order mark (EF BB BF): no segment starts with one of them. */
function skipBlank(text: string, from: number): number {
  let index = from;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code > 32 && code !== 0xef && code !== 0xbb && code !== 0xbf) break;
    index++;
  }
  return index;
}

/** Also true while the text is too short to tell. */
function startsIsa(text: string, start: number, ended: boolean): boolean {
  if (text.charCodeAt(start) !== letterI) return false;
  const head = text.slice(start, start + 4);
  if (head.length < 4) return !ended && "ISA".startsWith(head.slice(0, 3));
  return head.startsWith("ISA") && !/[A-Za-z0-9]/.test(head.charAt(3));
}

const letterI = 73;

/** Bytes above 127 are taken as UTF-8 where they are, else as Latin-1. */
function asUnicode(raw: string, { element, component, repetition }: Separators): string {
  if (!hasHigh.test(raw) || hasHigh.test(element + component + (repetition ?? ""))) return raw;
  const bytes = Buffer.from(raw, "latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : raw;
}

const hasHigh = /[\u0080-\u00ff]/;
