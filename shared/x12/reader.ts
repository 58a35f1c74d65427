import { charactersOf } from "./code-number.ts";
import { checkSegment } from "./element-check.ts";
import {
  controlNumberOf,
  type FunctionalGroup,
  type Interchange,
  readFunctionalGroup,
  readInterchange,
  readInterchangeAcknowledgment,
  readTransactionSet,
} from "./envelope.ts";
import { envelopeRules } from "./envelope-rules.ts";
import type { FaultCode } from "./fault-kinds.ts";
import { envelopeFault } from "./faults.ts";
import type { X12Finding } from "./finding.ts";
import type { Guide } from "./grammar.ts";
import { findGuide } from "./guides/catalog.ts";
import type { X12Item } from "./item.ts";
import type { X12Rule } from "./rules/rule.ts";
import { type RuleRun, runRules } from "./rules/run-rules.ts";
import { element, rawOf, type Segment, segmentFrom, segmentOf } from "./segment.ts";
import type { Stretch } from "./stretch.ts";
import { createTokenizer, pieceSize, type TokenSink } from "./tokenizer.ts";
import { type Critique, type OpenTransaction, openTransaction } from "./transaction.ts";

export interface ReadingOptions {
  /** Check every element and every loop against the guide (default); without it only structure and envelopes are checked. */
  readonly critique?: boolean;
  /** Rules beside the catalog's: of code sets (level 5), of payers (level 7). */
  readonly rules?: readonly X12Rule[];
  /** Also yield every segment, as it finds its place. */
  readonly segments?: boolean;
}

/**
 * Reads interchanges as they come: constant memory, one unit loop at a time. What is wrong with the data becomes a finding
 * item; only a failing source throws. A fault in one transaction set does not hide the next.
 */
export async function* readX12(
  source: AsyncIterable<Uint8Array>,
  options: ReadingOptions = {},
): AsyncGenerator<X12Item> {
  for await (const items of readX12Batches(source, options)) for (const item of items) yield item;
}

/**
 * The same, a list of items at a time: those of some thirty kilobytes. For large files: waiting for each claim by itself
 * takes longer than reading it.
 */
export async function* readX12Batches(
  source: AsyncIterable<Uint8Array>,
  options: ReadingOptions = {},
): AsyncGenerator<readonly X12Item[]> {
  let items: X12Item[] = [];
  const emit = (item: X12Item) => items.push(item);
  const critique = options.critique === false ? undefined : rulesByGuide(options.rules ?? [], emit);
  const reader = createReader(emit, critique, options.segments === true);
  const tokenizer = createTokenizer({
    segment: reader.add,
    run: reader.run,
    fault: (finding) => emit({ kind: "finding", finding }),
  });
  for await (const chunk of source) {
    for (let start = 0; start < chunk.length; start += pieceSize) {
      tokenizer.push(chunk.subarray(start, start + pieceSize));
      if (items.length > 0) yield items;
      items = [];
    }
  }
  tokenizer.end();
  reader.end();
  if (items.length > 0) yield items;
}

/** Readied once for all transaction sets of a guide: many files have one claim in each. */
function rulesByGuide(added: readonly X12Rule[], emit: (item: X12Item) => void): Critique {
  const runs = new Map<Guide, RuleRun>();
  return (guide) => {
    const run = runs.get(guide) ?? runRules(guide.id, added, (finding) => emit({ kind: "finding", finding }));
    runs.set(guide, run);
    return run;
  };
}

/** One text, for tests, tools and small files. */
export function readX12Text(text: string, options: ReadingOptions = {}): AsyncGenerator<X12Item> {
  return readX12(ReadableStream.from([new TextEncoder().encode(text)]), options);
}

interface OpenInterchange {
  readonly interchange: Interchange;
  groups: number;
}

interface OpenGroup {
  readonly group: FunctionalGroup;
  transactions: number;
  /** ST02 of the group so far. */
  readonly numbers: Set<string>;
}

/** The envelopes as a machine that is fed: which of them are open, what they count, what they number. */
function createReader(emit: (item: X12Item) => void, critique: Critique, segments: boolean) {
  let interchange: OpenInterchange | undefined;
  let group: OpenGroup | undefined;
  let transaction: OpenTransaction | undefined;
  let position = 0;

  const report = (finding: X12Finding) => emit({ kind: "finding", finding });
  const tell = (code: FaultCode, id: string, n = 0) => report(envelopeFault(code, position, id, n));

  function show(segment: Segment): void {
    if (!segments) return;
    const rule = envelopeRules[segment.id];
    emit({ kind: "segment", placed: { segment: asEnvelope(segment), rule, path: [], opens: false } });
  }

  function check(segment: Segment): void {
    show(segment);
    const rule = envelopeRules[segment.id];
    if (rule === undefined || critique === undefined) return;
    const own = asEnvelope(segment);
    checkSegment(own, charactersOf(own.text), rule, "", report);
  }

  function closeTransaction(se: Segment | undefined): void {
    if (transaction === undefined) return;
    if (se === undefined) tell("missing-se", "SE");
    const count = transaction.end(se === undefined ? position : se.position);
    if (se !== undefined) {
      check(se);
      if (element(se, 1) !== "" && Number(element(se, 1)) !== count) tell("wrong-segment-count", "SE", 1);
      if (element(se, 2) !== transaction.transaction.controlNumber) tell("transaction-number-mismatch", "SE", 2);
    }
    transaction.finish(count);
    transaction = undefined;
  }

  function closeGroup(ge: Segment | undefined): void {
    closeTransaction(undefined);
    if (group === undefined) return;
    if (ge === undefined) tell("missing-ge", "GE");
    else {
      check(ge);
      if (controlNumberOf(element(ge, 1)) !== group.transactions) tell("wrong-transaction-count", "GE", 1);
      if (!sameNumber(element(ge, 2), group.group.controlNumber)) tell("group-number-mismatch", "GE", 2);
    }
    emit({
      kind: "group-end",
      group: group.group,
      transactionCount: group.transactions,
      includedCount: ge === undefined ? undefined : controlNumberOf(element(ge, 1)),
    });
    group = undefined;
  }

  function closeInterchange(iea: Segment | undefined): void {
    closeGroup(undefined);
    if (interchange === undefined) return;
    if (iea === undefined) tell("missing-iea", "IEA");
    else {
      check(iea);
      if (controlNumberOf(element(iea, 1)) !== interchange.groups) tell("wrong-group-count", "IEA", 1);
      if (!sameNumber(element(iea, 2), interchange.interchange.controlNumber)) {
        tell("interchange-number-mismatch", "IEA", 2);
      }
    }
    emit({
      kind: "interchange-end",
      interchange: interchange.interchange,
      groupCount: interchange.groups,
      segmentCount: position,
    });
    interchange = undefined;
  }

  function openInterchange(isa: Segment): void {
    closeInterchange(undefined);
    position = isa.position;
    interchange = { interchange: readInterchange(isa), groups: 0 };
    emit({ kind: "interchange-start", interchange: interchange.interchange });
    check(isa);
  }

  function openGroup(gs: Segment): void {
    closeGroup(undefined);
    if (interchange === undefined) tell("unexpected-envelope", "GS");
    else interchange.groups++;
    group = { group: readFunctionalGroup(gs), transactions: 0, numbers: new Set() };
    emit({ kind: "group-start", group: group.group });
    check(gs);
  }

  function openSet(st: Segment): void {
    closeTransaction(undefined);
    const set = readTransactionSet(st, group?.group);
    const found = findGuide(set.id, set.implementation);
    const { position, separators } = st;
    transaction = openTransaction({ set, guide: found?.guide, position, separators }, emit, critique, segments);
    check(st);
    if (group === undefined) tell("unexpected-envelope", "ST");
    else {
      group.transactions++;
      if (group.numbers.has(set.controlNumber)) tell("repeated-transaction-number", "ST", 2);
      group.numbers.add(set.controlNumber);
    }
    if (found === undefined) tell("unknown-guide", "ST", 3);
    else {
      if (!found.exact) tell("unexpected-version", "ST", 3);
      if (group !== undefined && group.group.functionalId !== found.guide.functionalId) {
        tell("wrong-functional-id", "GS", 1);
      }
    }
  }

  function acknowledge(ta1: Segment): void {
    if (interchange === undefined || interchange.groups > 0) tell("unexpected-envelope", "TA1");
    emit({ kind: "acknowledgment", acknowledgment: readInterchangeAcknowledgment(ta1) });
    check(ta1);
  }

  function refuse(segment: Segment, code: FaultCode): void {
    show(segment);
    tell(code, segment.id);
  }

  const takers = new Map<string, (segment: Segment) => void>(
    Object.entries({
      ISA: openInterchange,
      IEA: (segment) =>
        interchange === undefined ? refuse(segment, "unexpected-envelope") : closeInterchange(segment),
      GS: openGroup,
      GE: (segment) => (group === undefined ? refuse(segment, "unexpected-envelope") : closeGroup(segment)),
      ST: openSet,
      SE: (segment) => (transaction === undefined ? refuse(segment, "unexpected-envelope") : closeTransaction(segment)),
      TA1: acknowledge,
    }),
  );

  const add: TokenSink["segment"] = (text, bytes, start, end, id, place, separators) => {
    // No guide has a segment of the envelope in its loops, and the envelope's are few.
    if (transaction?.add(text, bytes, start, end, id, place)) {
      position = place;
      return;
    }
    const segment = segmentFrom(text, start, end, id, place, separators);
    if (segment.id !== "ISA") position = place;
    const take = takers.get(segment.id);
    if (take !== undefined) take(segment);
    else if (transaction !== undefined) transaction.keep(text, bytes, start, end, id, place);
    else if (segment.id.length === 2 || segment.id.length === 3) refuse(segment, "unexpected-segment");
    else show(segment); // the tokenizer has said that it has no id
  };

  return {
    add,
    run(stretch: Stretch): void {
      if (transaction?.run === undefined) return;
      transaction.run(stretch);
      position = stretch.position;
    },
    end(): void {
      closeInterchange(undefined);
      closeGroup(undefined);
    },
  };
}

/** "000000001" and "1" are the same number; what is no number must be the same text. */
function sameNumber(one: string, other: string): boolean {
  const number = controlNumberOf(one);
  return number === undefined ? one === other : number === controlNumberOf(other);
}

/** The segment by itself. An ISA declares its separators as data: none of them parts its elements. */
function asEnvelope(segment: Segment): Segment {
  const { id, position, separators } = segment;
  const own = id === "ISA" ? { ...separators, component: "\u0000", repetition: undefined } : separators;
  return segmentOf(id, position, rawOf(segment), own);
}
