import { addMilliseconds } from "../../../shared/values/instant.ts";
import { guide999 } from "../../../shared/x12/guides/999/index.ts";
import { type Segment, segment } from "../../../shared/x12/segment.ts";
import { writeInterchange } from "../../../shared/x12/writer.ts";
import { answerEnvelope, nameOf, type PlannedAnswer } from "./answer-envelope.ts";
import type { SentFile } from "./sent-file.ts";

/** A 999 for a file, five minutes after it came: accepted, or rejected when it is not sound X12. */
export function plan999(file: SentFile): PlannedAnswer {
  const dueAt = addMilliseconds(file.receivedAt, 5 * 60_000);
  const key = `received/${file.company}/${nameOf(file)}-999.edi`;
  const { group } = file;
  const verdict = file.faults.length === 0 ? "A" : "R";
  const count = verdict === "A" ? "1" : "0";
  const body: Segment[] = [
    segment("AK1", group?.functionalId ?? "HC", group?.controlNumber ?? "1", group?.version),
    segment("AK2", file.kind, "0001", file.guide),
    verdict === "A" ? segment("IK5", "A") : segment("IK5", "R", "5"),
    segment("AK9", verdict, "1", "1", count),
  ];
  return {
    dueAt,
    key,
    body: () => writeInterchange({ ...answerEnvelope(file, key, dueAt), guide: guide999, transactions: [body] }),
  };
}

/** A TA1 that refuses another file under a control number that was used. Source: TA105 025. */
export function planDuplicateTa1(file: SentFile): PlannedAnswer {
  const dueAt = addMilliseconds(file.receivedAt, 60_000);
  const key = `received/${file.company}/${nameOf(file)}-ta1.edi`;
  const day = dueAt.slice(2, 10).replaceAll("-", "");
  const ta1 = segment("TA1", file.interchange?.controlNumber ?? "000000001", day, "0000", "R", "025");
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
