import { type Day, dayOf, formatD8 } from "../../../shared/values/day.ts";
import { addMilliseconds, hourMilliseconds, type Instant } from "../../../shared/values/instant.ts";
import { type Cents, formatX12Amount, zeroCents } from "../../../shared/values/money.ts";
import { guide277 } from "../../../shared/x12/guides/277/index.ts";
import { type Segment, segment } from "../../../shared/x12/segment.ts";
import { writeInterchange } from "../../../shared/x12/writer.ts";
import { adjudicate } from "./adjudicate.ts";
import { answerEnvelope, nameOf, type PlannedAnswer } from "./answer-envelope.ts";
import type { Case } from "./case-book.ts";
import { isRefused } from "./fate.ts";
import type { SentFile, SentQuestion } from "./sent-file.ts";

/** A claim's status as a payer tells it. */
interface Status {
  /** STC01. */
  readonly codes: readonly string[];
  readonly found: Case | undefined;
  /** STC05; nothing before the payment. */
  readonly paidCents: Cents;
  /** STC06. */
  readonly finalizedOn: Day | undefined;
}

/** The 277 to a 276, three hours later. @param find the claim that the payer has under an id */
export function plan277(file: SentFile, seed: number, find: (claimId: string) => Case | undefined): PlannedAnswer {
  const dueAt = addMilliseconds(file.receivedAt, 3 * hourMilliseconds);
  const key = `received/${file.company}/${nameOf(file)}-277.edi`;
  return {
    dueAt,
    key,
    body: () => {
      const transaction = body(file, dueAt, (question) => statusOf(seed, find(question.claimId), dueAt));
      return writeInterchange({ ...answerEnvelope(file, key, dueAt), guide: guide277, transactions: [transaction] });
    },
  };
}

function statusOf(seed: number, found: Case | undefined, now: Instant): Status {
  const open = (...codes: readonly string[]): Status => ({
    codes,
    found,
    paidCents: zeroCents,
    finalizedOn: undefined,
  });
  if (found === undefined || found.fate === "not-found" || isRefused(found.fate)) {
    return { ...open("D0", "35"), found: undefined };
  }
  if (found.fate === "information-wanted") return open("R3", "294");
  if (found.fate === "void") return open("F3", "101");
  const isPaid = found.fate === "paid-unannounced" || (found.paidAt !== undefined && found.paidAt <= now);
  if (!isPaid) return open(found.fate === "pended" ? "P2" : "P1", "20");
  const { status, paidCents } = adjudicate(seed, found);
  return {
    codes: status === "4" ? ["F2", "88"] : ["F1", "65"],
    found,
    paidCents,
    finalizedOn: dayOf(found.paidAt ?? now),
  };
}

/** Source: 005010X212 2000A to 2200E. */
function body(file: SentFile, at: Instant, status: (question: SentQuestion) => Status): Segment[] {
  const day = formatD8(dayOf(at));
  const time = at.slice(11, 13) + at.slice(14, 16);
  const segments = [
    segment("BHT", "0010", "08", file.reference, day, time, "DG"),
    segment("HL", "1", undefined, "20", "1"),
    segment("NM1", "PR", "2", file.asked.name, undefined, undefined, undefined, undefined, "PI", file.asked.id),
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
      const { codes, found, paidCents, finalizedOn } = status(question);
      segments.push(
        segment("TRN", "2", question.claimId),
        segment(
          "STC",
          codes,
          day,
          undefined,
          formatX12Amount(question.chargeCents),
          formatX12Amount(paidCents),
          finalizedOn === undefined ? undefined : formatD8(finalizedOn),
        ),
        ...(found === undefined ? [] : [segment("REF", "1K", found.payerNumber)]),
        segment("DTP", "472", question.dates.length > 8 ? "RD8" : "D8", question.dates),
      );
    }
  }
  return segments;
}
