import { controlNumberOf, type InterchangeAcknowledgment } from "../x12/envelope.ts";
import { allSegments, type Loop, valueIn } from "../x12/loop.ts";
import { element } from "../x12/segment.ts";
import type { FileAcknowledgment } from "./claim-acknowledgment.ts";

type Verdict = FileAcknowledgment["verdict"];

/**
 * IK501, AK901 or TA104 -> what it means for the file: A and E are in, P partly, M, R, W and X are not. Undefined for any
 * other code: nothing is sent back on a guess.
 * Source: 005010X231A1 IK501, AK901; TA1 TA104.
 */
const verdicts: ReadonlyMap<string, Verdict> = new Map([
  ["A", "accepted"],
  ["E", "accepted"],
  ["P", "partly-accepted"],
  ["M", "rejected"],
  ["R", "rejected"],
  ["W", "rejected"],
  ["X", "rejected"],
]);

const reasonElements: Readonly<Record<string, readonly number[]>> = {
  IK3: [4],
  IK4: [3],
  IK5: [2, 3, 4, 5, 6],
  AK9: [5, 6, 7, 8, 9],
};

/**
 * The body of a 999 as what it says of our file; undefined when it names no group or gives no verdict that is known.
 * Source: 005010X231A1 AK1, IK5, AK9.
 */
export function read999(body: Loop): FileAcknowledgment | undefined {
  const controlNumber = controlNumberOf(valueIn(body, "AK1", 2));
  const verdict = verdictIn(body);
  if (controlNumber === undefined || verdict === undefined) return undefined;
  return { functionalId: valueIn(body, "AK1", 1), controlNumber, verdict, reasons: reasonsIn(body) };
}

/** AK9's verdict; where it says "partly" or nothing, what the verdicts on the transaction sets agree on, if they do. */
function verdictIn(body: Loop): Verdict | undefined {
  const ofGroup = verdicts.get(valueIn(body, "AK9", 1));
  if (ofGroup === "accepted" || ofGroup === "rejected") return ofGroup;
  const ofSets = new Set<Verdict | undefined>();
  for (const one of allSegments(body)) if (one.id === "IK5") ofSets.add(verdicts.get(element(one, 1)));
  const [only] = ofSets;
  return ofSets.size === 1 ? only : ofGroup;
}

function reasonsIn(body: Loop): readonly string[] {
  const reasons = new Set<string>();
  for (const segment of allSegments(body)) {
    for (const n of reasonElements[segment.id] ?? []) {
      const code = element(segment, n);
      if (code !== "") reasons.add(`${segment.id}${String(n).padStart(2, "0")}:${code}`);
    }
  }
  return [...reasons];
}

/**
 * A TA1 that refuses an interchange of ours; undefined for any other. One that accepts has read the envelope only: what is
 * in it is the 999's to say.
 */
export function readTa1({ controlNumber, verdict, note }: InterchangeAcknowledgment): FileAcknowledgment | undefined {
  const number = controlNumberOf(controlNumber);
  if (number === undefined || verdicts.get(verdict) !== "rejected") return undefined;
  return {
    functionalId: "",
    controlNumber: number,
    verdict: "rejected",
    reasons: note === "000" || note === "" ? [] : [`TA105:${note}`],
  };
}
