import { addMilliseconds } from "../../../shared/values/instant.ts";
import type { X12Finding } from "../../../shared/x12/finding.ts";
import { guide999 } from "../../../shared/x12/guides/999/index.ts";
import { type Segment, segment } from "../../../shared/x12/segment.ts";
import { writeInterchange } from "../../../shared/x12/writer.ts";
import { answerEnvelope, nameOf, type PlannedAnswer } from "./answer-envelope.ts";
import type { SentFile } from "./sent-file.ts";

/** How many faults a 999 tells of; a file with more is no less rejected. */
const mostFaults = 50;

/** A 999 for a file, five minutes after it came: accepted, or rejected with what is wrong with it as X12. */
export function plan999(file: SentFile): PlannedAnswer {
  const dueAt = addMilliseconds(file.receivedAt, 5 * 60_000);
  const key = `received/${file.company}/${nameOf(file)}-999.edi`;
  return {
    dueAt,
    key,
    body: () => writeInterchange({ ...answerEnvelope(file, key, dueAt), guide: guide999, transactions: [body(file)] }),
  };
}

/** Source: 005010X231A1. */
function body({ group, guide, kind, faults }: SentFile): Segment[] {
  const accepted = faults.length === 0;
  const codeIn = (element: "IK502" | "AK905") =>
    faults.find((fault) => fault.acknowledgment?.element === element)?.acknowledgment?.code;
  return [
    segment("AK1", group?.functionalId ?? "HC", group?.controlNumber ?? "1", group?.version),
    segment("AK2", kind, "0001", guide),
    ...faults.slice(0, mostFaults).flatMap(faultSegments),
    accepted ? segment("IK5", "A") : segment("IK5", "R", codeIn("IK502") ?? "5"),
    segment("AK9", accepted ? "A" : "R", "1", "1", accepted ? "1" : "0", codeIn("AK905")),
  ];
}

/** A fault of a segment or an element in its place: the ST of our files is the third segment. Source: 005010X231A1 2100, 2110. */
function faultSegments({ acknowledgment, at, segment: position }: X12Finding): readonly Segment[] {
  if (acknowledgment?.element !== "IK304" && acknowledgment?.element !== "IK403") return [];
  const isElement = acknowledgment.element === "IK403";
  const place = [at.segmentId, String(Math.max(1, position - 2)), at.loop === "" ? undefined : at.loop] as const;
  return [
    segment("IK3", ...place, isElement ? "8" : acknowledgment.code),
    ...(isElement
      ? [
          segment(
            "IK4",
            [String(at.element), at.component === 0 ? undefined : String(at.component)],
            undefined,
            acknowledgment.code,
          ),
        ]
      : []),
  ];
}

/** A TA1 that refuses another file under a control number that was used. Source: TA105 025. */
export function planDuplicateTa1(file: SentFile): PlannedAnswer {
  const dueAt = addMilliseconds(file.receivedAt, 60_000);
  const key = `received/${file.company}/${nameOf(file)}-ta1.edi`;
  const day = file.receivedAt.slice(2, 10).replaceAll("-", "");
  const time = file.receivedAt.slice(11, 16).replace(":", "");
  const ta1 = segment("TA1", file.interchange?.controlNumber ?? "000000001", day, time, "R", "025");
  return {
    dueAt,
    key,
    body: () =>
      writeInterchange({
        ...answerEnvelope(file, key, dueAt),
        guide: guide999,
        transactions: [],
        acknowledgments: [ta1],
      }),
  };
}
