import { dayOf, formatD8 } from "../../../shared/values/day.ts";
import { addMilliseconds, hourMilliseconds, type Instant } from "../../../shared/values/instant.ts";
import { formatX12Amount } from "../../../shared/values/money.ts";
import { guide277 } from "../../../shared/x12/guides/277/index.ts";
import { type Segment, segment } from "../../../shared/x12/segment.ts";
import { writeInterchange } from "../../../shared/x12/writer.ts";
import { answerEnvelope, nameOf, type PlannedAnswer } from "./answer-envelope.ts";
import { fateOf } from "./fate.ts";
import type { SentFile, SentQuestion } from "./sent-file.ts";
import { payerClaimNumberOf } from "./write-277ca.ts";

/** The 277 to a 276, three hours later. @param paidBy whether a claim's payment has been made by a moment */
export function plan277(
  file: SentFile,
  seed: number,
  paidBy: (claimId: string, at: Instant) => boolean,
): PlannedAnswer {
  const dueAt = addMilliseconds(file.receivedAt, 3 * hourMilliseconds);
  const key = `received/${file.company}/${nameOf(file)}-277.edi`;
  return {
    dueAt,
    key,
    body: () => {
      const day = formatD8(dayOf(dueAt));
      const transaction = body(file, day, (question) =>
        statusOf(seed, question.claimId, paidBy(question.claimId, dueAt)),
      );
      return writeInterchange({ ...answerEnvelope(file, key, dueAt), guide: guide277, transactions: [transaction] });
    },
  };
}

function statusOf(seed: number, claimId: string, paid: boolean): readonly string[] {
  const fate = fateOf(seed, claimId);
  if (fate === "not-found") return ["D0", "35"];
  if (fate === "information-wanted") return ["R3", "294"];
  if (fate === "paid-unannounced") return ["F1", "65"];
  if (fate === "denied") return paid ? ["F2", "88"] : ["P1", "20"];
  return paid ? ["F1", "65"] : ["P1", "20"];
}

/** Source: 005010X212 2000A to 2200E. */
function body(file: SentFile, day: string, status: (question: SentQuestion) => readonly string[]): Segment[] {
  const receiver = file.interchange?.receiver.id ?? "";
  const segments = [
    segment("BHT", "0010", "08", file.reference, day, "1200", "DG"),
    segment("HL", "1", undefined, "20", "1"),
    segment("NM1", "PR", "2", receiver, undefined, undefined, undefined, undefined, "PI", receiver),
    segment("HL", "2", "1", "21", "1"),
    segment(
      "NM1",
      "41",
      "2",
      file.senderName,
      undefined,
      undefined,
      undefined,
      undefined,
      "46",
      file.interchange?.sender.id ?? "",
    ),
  ];
  let levels = 2;
  for (const ofProvider of Map.groupBy(file.questions, (question) => question.providerNpi).values()) {
    const provider = ++levels;
    segments.push(
      segment("HL", String(provider), "2", "19", "1"),
      segment(
        "NM1",
        "1P",
        "2",
        ofProvider[0]?.providerName,
        undefined,
        undefined,
        undefined,
        undefined,
        "XX",
        ofProvider[0]?.providerNpi,
      ),
    );
    for (const question of ofProvider) {
      const { subscriber, patient } = question;
      const level = ++levels;
      segments.push(
        segment("HL", String(level), String(provider), "22", patient === undefined ? "0" : "1"),
        segment(
          "NM1",
          "IL",
          "1",
          subscriber.last,
          subscriber.first,
          undefined,
          undefined,
          undefined,
          "MI",
          subscriber.id,
        ),
      );
      if (patient !== undefined) {
        segments.push(
          segment("HL", String(++levels), String(level), "23"),
          segment("NM1", "QC", "1", patient.last, patient.first),
        );
      }
      const codes = status(question);
      segments.push(
        segment("TRN", "2", question.claimId),
        segment("STC", codes, day, undefined, formatX12Amount(question.chargeCents), "0"),
        ...(codes[0] === "D0" ? [] : [segment("REF", "1K", payerClaimNumberOf(question))]),
        segment("DTP", "472", question.dates.length > 8 ? "RD8" : "D8", question.dates),
      );
    }
  }
  return segments;
}
