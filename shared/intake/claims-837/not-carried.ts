import { claimFromEncounter } from "../../claim/claim.ts";
import type { Encounter } from "../../claim/encounter.ts";
import { asWritable, wholeClaimSegments } from "../../claim-837/claim-transaction.ts";
import { claimGuides } from "../../claim-wire/claim-guide.ts";
import type { Unit } from "../../x12/item.ts";
import { type Loop, partIn } from "../../x12/loop.ts";
import { element, type Segment, textUnder } from "../../x12/segment.ts";
import { ourSeparators } from "../../x12/separators.ts";

/** What stands in every claim and is written anew, or says nothing: levels, line and control numbers, contacts, dollars. */
const writtenAnew: ReadonlySet<string> = new Set(["HL", "LX", "PER", "REF*6R", "REF*D9"]);
const inDollars = "CUR*85*USD";
/** Where payers live, they know themselves. */
const payers: ReadonlySet<string> = new Set(["2010BB", "2330B"]);
const address: ReadonlySet<string> = new Set(["N3", "N4"]);
/** Segments whose first element is a code that says what they are about; the first of others is data. */
const coded: ReadonlySet<string> = new Set([
  "AMT",
  "CAS",
  "CRC",
  "DTP",
  "MEA",
  "NM1",
  "NTE",
  "PRV",
  "PWK",
  "QTY",
  "REF",
]);

/**
 * Places of a claim that ours would not have: what they say would be lost on the way to the payer. Loops, ids and codes
 * only, as "2300 AMT*F5"; found by writing the encounter and looking for each segment that came.
 */
export function notCarried(unit: Unit, encounter: Encounter): readonly string[] {
  const owner = { company: "", practice: "", payerId: encounter.coverages[0]?.payerId ?? "" };
  const writable = asWritable(claimFromEncounter("CLAIM", owner, encounter));
  if (writable === undefined) return [];
  const place = partIn(unit.loop, "CLM", 5, 1);
  const ours = new Set(
    wholeClaimSegments(writable, claimGuides[encounter.claimType].loopsOf).map((segment) => plain(segment, place)),
  );
  const lost = new Set<string>();
  const usual = encounter.institutional === undefined ? encounter.billingProvider : encounter.institutional.attending;
  const isSameProvider = encounter.rendering?.npi === usual?.npi;
  for (const { loopId, segment } of segmentsAround(unit)) {
    const kind = kindOf(segment);
    if (writtenAnew.has(segment.id) || writtenAnew.has(kind)) continue;
    if (payers.has(loopId) && address.has(segment.id)) continue;
    if (isSameProvider && (kind === "NM1*82" || kind === "PRV*PE")) continue;
    if (segment.id === "CUR" && plain(segment, place) === inDollars) continue;
    if (!ours.has(plainOnce(segment, place))) lost.add(`${loopId} ${kind}`);
  }
  return [...lost];
}

function kindOf(segment: Segment): string {
  const code = element(segment, 1);
  return coded.has(segment.id) && /^[A-Z0-9]{1,3}$/.test(code) ? `${segment.id}*${code}` : segment.id;
}

interface PlacedSegment {
  readonly loopId: string;
  readonly segment: Segment;
}

/**
 * The claim's own segments, and those of its provider, subscriber and patient. A subscriber who is not the patient of this
 * claim may be of another: then its address and birth date are there, and this claim does not need them.
 */
function* segmentsAround({ loop, context }: Unit): Generator<PlacedSegment> {
  const isOther = context.some(({ id }) => id === "2000C");
  for (const around of [...context, loop]) {
    for (const placed of placedIn(around)) {
      if (!isOther || !ofTheSubscriber.has(`${placed.loopId} ${kindOf(placed.segment)}`)) yield placed;
    }
  }
}

const ofTheSubscriber: ReadonlySet<string> = new Set([
  ...["2000B PAT", "2010BA N3", "2010BA N4", "2010BA DMG", "2010BA REF*Y4"],
]);

function* placedIn(loop: Loop): Generator<PlacedSegment> {
  for (const segment of loop.segments) yield { loopId: loop.id, segment };
  for (const inner of loop.loops) yield* placedIn(inner);
}

/** Segments that can say the same otherwise, beside numbers. */
const variable: ReadonlySet<string> = new Set(["CLM", "DTP", "SBR", "SV1"]);

/** Of segments that many claims share, as those of their provider. */
const plainTexts = new WeakMap<Segment, string>();

/** The same; of a segment that says the same wherever the claim was, found once. */
function plainOnce(segment: Segment, place: string): string {
  if (segment.id === "SV1") return plain(segment, place);
  const known = plainTexts.get(segment) ?? plain(segment, place);
  plainTexts.set(segment, known);
  return known;
}

/** The segment with what says the same written the same: numbers, single days, places that repeat the claim's. */
function plain(segment: Segment, place: string): string {
  const text = textUnder(segment, ourSeparators).toUpperCase();
  if (!variable.has(segment.id) && !text.includes(".")) return text;
  const parts = text.split("*");
  if (segment.id === "CLM") parts[1] = "";
  if (segment.id === "SBR" && parts[2] === "18") parts[2] = "";
  // The group's name says no more than its number.
  if (segment.id === "SBR" && parts[3] !== "") parts[4] = "";
  if (segment.id === "SV1" && parts[5] === place) parts[5] = "";
  if (segment.id === "DTP" && parts[2] === "RD8") {
    const [from, to] = (parts[3] ?? "").split("-");
    if (from === to) return `DTP*${parts[1] ?? ""}*D8*${from ?? ""}`;
  }
  const numbered = text.includes(".")
    ? parts.map((part) => (/^\d*\.\d+$|^\d+\.$/.test(part) ? String(Number(part)) : part))
    : parts;
  return numbered.join("*").replace(/\*+$/, "");
}
