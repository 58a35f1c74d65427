import { instantOf } from "../../../shared/values/instant.ts";
import type { Interchange } from "../../../shared/x12/envelope.ts";
import { guide270 } from "../../../shared/x12/guides/270/index.ts";
import { guide271 } from "../../../shared/x12/guides/271/index.ts";
import { contextLoop, type Unit } from "../../../shared/x12/item.ts";
import { child, find, type Loop, valueIn } from "../../../shared/x12/loop.ts";
import { readX12 } from "../../../shared/x12/reader.ts";
import { type Segment, segment } from "../../../shared/x12/segment.ts";
import { writeInterchange } from "../../../shared/x12/writer.ts";
import { digitsOf, oddsOf } from "./odds.ts";

/** How many members of a hundred the payer does not cover any more, or never heard of. */
const inactiveShare = 2;
const unknownShare = 1;

/**
 * The simulated payer's answer to a 270, of as many questions as it has; undefined for what is none. What it says of a member is
 * decided by the seed: the same member, the same answer. Source: 005010X279A1.
 */
export async function answer270(text: string, seed: number): Promise<string | undefined> {
  let interchange: Interchange | undefined;
  const units: Unit[] = [];
  for await (const item of readX12(bytesOf(text))) {
    if (item.kind === "interchange-start") interchange = item.interchange;
    if (item.kind === "unit" && item.guide === guide270) units.push(item.unit);
  }
  const [first] = units;
  if (interchange === undefined || first === undefined) return undefined;
  return writeInterchange({
    sender: interchange.receiver,
    receiver: interchange.sender,
    usage: interchange.usage === "T" ? "T" : "P",
    at: instantOf(0),
    controlNumber: digitsOf(9, "271", memberOf(first), String(interchange.controlNumber)),
    guide: guide271,
    transactions: answers270(units, seed),
  });
}

/** The transaction sets of an answer, one for each subscriber that is asked about. */
export function answers270(units: readonly Unit[], seed: number): readonly (readonly Segment[])[] {
  return units.map((unit) => body(unit, oddsOf(seed, "member", memberOf(unit)) * 100));
}

function memberOf(unit: Unit): string {
  return valueIn(child(unit.loop, "2100C"), "NM1", 9);
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, "latin1");
}

function body(unit: Unit, odds: number): Segment[] {
  const subscriber = child(unit.loop, "2100C");
  const dependent = child(unit.loop, "2000D");
  const named = dependent === undefined ? subscriber : child(dependent, "2100D");
  const isUnknown = odds < unknownShare;
  const isInactive = !isUnknown && odds < unknownShare + inactiveShare;
  const answer = isUnknown
    ? [segment("AAA", "N", undefined, dependent === undefined ? "75" : "67", "C")]
    : [
        ...echo(named, "DMG"),
        segment("DTP", "346", "D8", "20200101"),
        ...(isInactive ? [segment("EB", "6", undefined, "30")] : benefits()),
      ];
  return [
    segment("BHT", "0022", "11", valueIn(unit.header, "BHT", 3), "20260101", "1200"),
    segment("HL", "1", undefined, "20", "1"),
    ...echo(contextLoop(unit, "2100A"), "NM1"),
    segment("HL", "2", "1", "21", "1"),
    ...echo(contextLoop(unit, "2100B"), "NM1"),
    segment("HL", "3", "2", "22", dependent === undefined ? "0" : "1"),
    ...(dependent === undefined ? traceOf(unit.loop) : []),
    ...echo(subscriber, "NM1"),
    ...(dependent === undefined
      ? answer
      : [segment("HL", "4", "3", "23", "0"), ...traceOf(dependent), ...echo(named, "NM1"), ...answer]),
  ];
}

function benefits(): readonly Segment[] {
  return [
    segment("EB", "1", undefined, "30", undefined, "SAMPLE PLAN"),
    segment("EB", "B", "IND", "98", undefined, undefined, "27", "25", undefined, undefined, undefined, undefined, "Y"),
    segment("EB", "A", "IND", "30", undefined, undefined, "27", undefined, "0.2", undefined, undefined, undefined, "Y"),
    segment("EB", "C", "IND", "30", undefined, undefined, "29", "350"),
  ];
}

function echo(loop: Loop | undefined, id: string): readonly Segment[] {
  const found = find(loop, id);
  return found === undefined ? [] : [found];
}

/** The question's own trace comes back as that of another. Source: 005010X279A1 271 2000C TRN01. */
function traceOf(loop: Loop): readonly Segment[] {
  return [segment("TRN", "2", valueIn(loop, "TRN", 2), valueIn(loop, "TRN", 3))];
}
