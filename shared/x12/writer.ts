import { dayOf, formatD8 } from "../values/day.ts";
import type { Instant } from "../values/instant.ts";
import { writable } from "./character-set.ts";
import { readBody } from "./critique.ts";
import type { InterchangeParty } from "./envelope.ts";
import type { X12Finding } from "./finding.ts";
import type { Guide } from "./grammar.ts";
import { rawOf, type Segment, textUnder } from "./segment.ts";
import { ourSeparators, type Separators } from "./separators.ts";

/** One functional group in one interchange. */
export interface InterchangeDraft {
  readonly sender: InterchangeParty;
  readonly receiver: InterchangeParty;
  /** GS02 and GS03; the ISA ids where they are not given. */
  readonly applicationSender?: string;
  readonly applicationReceiver?: string;
  readonly usage: "P" | "T";
  /** Written as UTC. */
  readonly at: Instant;
  /** 1 to 999999999: ISA13, IEA02, GS06 and GE02. */
  readonly controlNumber: number;
  /** Says GS01, GS08, ST01 and ST03. */
  readonly guide: Guide;
  /** Each a transaction set from after ST to before SE. */
  readonly transactions: readonly (readonly Segment[])[];
  /** TA1 segments, before the group. Without transactions they stand alone and there is no group. */
  readonly acknowledgments?: readonly Segment[];
  /** ISA14: ask for a TA1. */
  readonly acknowledgmentRequested?: boolean;
  readonly separators?: Separators;
}

/** A transaction set that its receiver would refuse is not written. Names places and codes, never a value. */
export class UnsoundTransactionError extends Error {
  override readonly name = "UnsoundTransactionError";
  readonly findings: readonly X12Finding[];
  constructor(guide: Guide, findings: readonly X12Finding[]) {
    const places = [...new Set(findings.map(({ place, code }) => `${place} (${code})`))].slice(0, 10);
    super(`a ${guide.id} that its receiver would refuse is not written: ${places.join(", ")}`);
    this.findings = findings;
  }
}

/**
 * The interchange as text, one segment a line ("~" and a line feed). The same draft always gives the same text. ST02 is
 * the place of the transaction set in its group, "0001" up; SE01, GE01 and IEA01 are counted here. Each transaction set
 * is criticised before it is written (SNIP 1 to 4).
 * @throws UnsoundTransactionError on a transaction set with an error.
 * @throws RangeError on a control number or an id that does not fit its element: a slip of ours, never of the data.
 */
export function writeInterchange(draft: InterchangeDraft): string {
  for (const body of draft.transactions) {
    const errors = readBody(draft.guide, body).findings.filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new UnsoundTransactionError(draft.guide, errors);
  }
  return [...interchangeLines(draft)].join("");
}

function* interchangeLines(draft: InterchangeDraft): Generator<string> {
  const separators = draft.separators ?? ourSeparators;
  const end = `${separators.terminator}${separators.terminator === "\n" ? "" : "\n"}`;
  const line = (...parts: readonly string[]) => parts.join(separators.element) + end;
  const day = formatD8(dayOf(draft.at));
  const time = draft.at.slice(11, 13) + draft.at.slice(14, 16);
  const group = String(draft.controlNumber);
  const { guide } = draft;

  yield isaText(draft, separators, day, time) + end;
  for (const ta1 of draft.acknowledgments ?? []) yield textOf(ta1, separators) + end;
  if (draft.transactions.length === 0) {
    yield line("IEA", "0", group.padStart(9, "0"));
    return;
  }
  yield line(
    "GS",
    guide.functionalId,
    idText(draft.applicationSender ?? draft.sender.id, 2, 15, separators),
    idText(draft.applicationReceiver ?? draft.receiver.id, 2, 15, separators),
    day,
    time,
    group,
    "X",
    guide.id,
  );
  let number = 0;
  for (const body of draft.transactions) {
    const control = String(++number).padStart(4, "0");
    const named = guide.transactionSet === "835" ? [] : [guide.id]; // an 835 has no ST03
    const text = body.map((segment) => textOf(segment, separators) + end).join("");
    yield line("ST", guide.transactionSet, control, ...named) + text + line("SE", String(body.length + 2), control);
  }
  yield line("GE", String(number), group);
  yield line("IEA", "1", group.padStart(9, "0"));
}

function isaText(draft: InterchangeDraft, separators: Separators, day: string, time: string): string {
  const { controlNumber } = draft;
  if (!Number.isInteger(controlNumber) || controlNumber < 1 || controlNumber > 999_999_999) {
    throw new RangeError("an interchange control number is 1 to 999999999");
  }
  return [
    "ISA",
    "00",
    " ".repeat(10),
    "00",
    " ".repeat(10),
    idText(draft.sender.qualifier, 2, 2, separators),
    idText(draft.sender.id, 1, 15, separators).padEnd(15),
    idText(draft.receiver.qualifier, 2, 2, separators),
    idText(draft.receiver.id, 1, 15, separators).padEnd(15),
    day.slice(2),
    time,
    separators.repetition ?? "U",
    "00501",
    String(controlNumber).padStart(9, "0"),
    draft.acknowledgmentRequested === true ? "1" : "0",
    draft.usage,
    separators.component,
  ].join(separators.element);
}

function idText(text: string, min: number, max: number, separators: Separators): string {
  const id = writable(text, separators);
  if (id.length < min || id.length > max) throw new RangeError(`an envelope id has ${min} to ${max} characters`);
  return id;
}

function textOf(segment: Segment, separators: Separators): string {
  const { separators: from } = segment;
  const raw = rawOf(segment);
  const same =
    from.element === separators.element &&
    from.component === separators.component &&
    from.repetition === separators.repetition &&
    from.terminator === separators.terminator;
  return same && !raw.endsWith(separators.element) && !raw.endsWith(separators.component)
    ? raw
    : textUnder(segment, separators);
}
