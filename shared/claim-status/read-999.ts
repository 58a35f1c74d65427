import { controlNumberOf, type InterchangeAcknowledgment } from "../x12/envelope.ts";
import { allSegments, type Loop, valueIn } from "../x12/loop.ts";
import { element } from "../x12/segment.ts";
import type { FileAcknowledgment } from "./claim-acknowledgment.ts";

/** AK901 or TA104 -> what it means for the file. Source: 005010X231A1 AK901; TA1 TA104. */
function verdictOf(code: string): FileAcknowledgment["verdict"] {
  if (code === "A" || code === "E") return "accepted";
  return code === "P" ? "partly-accepted" : "rejected";
}

const reasonElements: Readonly<Record<string, readonly number[]>> = {
  IK3: [4],
  IK4: [3],
  IK5: [2, 3, 4, 5, 6],
  AK9: [5, 6, 7, 8, 9],
};

/** The body of a 999 as what it says of our file; undefined when it names no group. Source: 005010X231A1 AK1, AK9. */
export function read999(body: Loop): FileAcknowledgment | undefined {
  const controlNumber = controlNumberOf(valueIn(body, "AK1", 2));
  if (controlNumber === undefined) return undefined;
  const reasons = new Set<string>();
  for (const segment of allSegments(body)) {
    for (const n of reasonElements[segment.id] ?? []) {
      const code = element(segment, n);
      if (code !== "") reasons.add(`${segment.id}${String(n).padStart(2, "0")}:${code}`);
    }
  }
  return {
    functionalId: valueIn(body, "AK1", 1),
    controlNumber,
    verdict: verdictOf(valueIn(body, "AK9", 1)),
    reasons: [...reasons],
  };
}

/** A TA1 as what it says of our interchange; undefined when it names none. */
export function readTa1({ controlNumber, verdict, note }: InterchangeAcknowledgment): FileAcknowledgment | undefined {
  const number = controlNumberOf(controlNumber);
  if (number === undefined) return undefined;
  return {
    functionalId: "",
    controlNumber: number,
    verdict: verdictOf(verdict),
    reasons: note === "000" ? [] : [`TA105:${note}`],
  };
}
