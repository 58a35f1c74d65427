import { claimFromEncounter } from "../../claim/claim.ts";
import type { Encounter } from "../../claim/encounter.ts";
import { asWritable, wholeClaimSegments } from "../../claim-837/claim-transaction.ts";
import { claimGuides } from "../../claim-wire/claim-guide.ts";
import type { Unit } from "../../x12/item.ts";
import { type Loop, partIn } from "../../x12/loop.ts";
import { element, elementIs, rawOf, type Segment, segmentOf, textUnder } from "../../x12/segment.ts";
import { isSame, ourSeparators } from "../../x12/separators.ts";

/** What stands in every claim and is written anew, or says nothing: levels, line numbers, contacts, dollars, control numbers. */
const writtenAnew: ReadonlySet<string> = new Set(["HL", "LX", "PER"]);
const numberedAnew: readonly string[] = ["6R", "D9"];
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
  // Under its own number, so that its CLM comes out as it came.
  const writable = asWritable(claimFromEncounter(encounter.encounterId, owner, encounter));
  if (writable === undefined) return [];
  const ours = writtenSegments(wholeClaimSegments(writable, claimGuides[encounter.claimType].loopsOf));
  const place = partIn(unit.loop, "CLM", 5, 1);
  const usual = encounter.institutional === undefined ? encounter.billingProvider : encounter.institutional.attending;
  const isSameProvider = encounter.rendering?.npi === usual?.npi;
  const isOther = unit.context.some(({ id }) => id === "2000C");
  const lost = new Set<string>();
  for (const around of unit.context) lookIn(around);
  lookIn(unit.loop);
  return [...lost];

  function lookIn(loop: Loop): void {
    for (const segment of loop.segments) {
      if (isWrittenAnew(segment) || ours.hasAsItCame(segment) || isNotMissed(loop.id, segment)) continue;
      if (!ours.hasOtherwise(segment, place)) lost.add(`${loop.id} ${kindOf(segment)}`);
    }
    for (const inner of loop.loops) lookIn(inner);
  }

  function isNotMissed(loopId: string, segment: Segment): boolean {
    const kind = kindOf(segment);
    return (
      (payers.has(loopId) && address.has(segment.id)) ||
      (isSameProvider && (kind === "NM1*82" || kind === "PRV*PE")) ||
      // A subscriber who is not the patient may be of another claim: then this is there, and this claim does not need it.
      (isOther && ofTheSubscriber.has(`${loopId} ${kind}`)) ||
      (segment.id === "CUR" && plain(segment, place) === inDollars)
    );
  }
}

function isWrittenAnew(segment: Segment): boolean {
  return (
    writtenAnew.has(segment.id) || (segment.id === "REF" && numberedAnew.some((code) => elementIs(segment, 1, code)))
  );
}

/** Segments that were written, to be found by their text: as it came in nearly every case, else as what says the same. */
function writtenSegments(written: readonly Segment[]) {
  /** Both come in the guide's order: the one after the last that was found is mostly the next. */
  let next = 0;
  const plains = new Map<string, ReadonlySet<string>>();
  const plainsOf = (id: string, place: string): ReadonlySet<string> => {
    const found = plains.get(id) ?? new Set(written.filter((each) => each.id === id).map((each) => plain(each, place)));
    plains.set(id, found);
    return found;
  };
  return {
    hasAsItCame(segment: Segment): boolean {
      const came = isSame(segment.separators, ourSeparators)
        ? segment
        : segmentOf(segment.id, 0, textUnder(segment, ourSeparators), ourSeparators);
      const after = written.findIndex((each, index) => index >= next && isSameText(each, came));
      const found = after < 0 ? written.findIndex((each) => isSameText(each, came)) : after;
      if (found >= 0) next = found + 1;
      return found >= 0;
    },
    /** The same place of service in the claim and a line says nothing. */
    hasOtherwise: (segment: Segment, place: string): boolean => plainsOf(segment.id, place).has(plain(segment, place)),
  };
}

function isSameText(one: Segment, other: Segment): boolean {
  const length = one.end - one.start;
  return length === other.end - other.start && other.text.startsWith(rawOf(one), other.start);
}

function kindOf(segment: Segment): string {
  const code = element(segment, 1);
  return coded.has(segment.id) && /^[A-Z0-9]{1,3}$/.test(code) ? `${segment.id}*${code}` : segment.id;
}

const ofTheSubscriber: ReadonlySet<string> = new Set([
  ...["2000B PAT", "2010BA N3", "2010BA N4", "2010BA DMG", "2010BA REF*Y4"],
]);

/** Segments that can say the same otherwise, beside numbers. */
const variable: ReadonlySet<string> = new Set(["CLM", "DTP", "SBR", "SV1"]);

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
