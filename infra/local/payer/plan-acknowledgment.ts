import { addMilliseconds } from "../../../shared/values/instant.ts";
import { type Answer, createAcknowledger } from "../../../shared/x12/acknowledgment/acknowledge.ts";
import { writeTa1 } from "../../../shared/x12/acknowledgment/write-ta1.ts";
import type { Interchange } from "../../../shared/x12/envelope.ts";
import { guide999 } from "../../../shared/x12/guides/999/index.ts";
import { readX12Text } from "../../../shared/x12/reader.ts";
import { writeInterchange } from "../../../shared/x12/writer.ts";
import { answerEnvelope, nameOf, type PlannedAnswer } from "./answer-envelope.ts";
import { digitsOf } from "./odds.ts";
import type { SentFile } from "./sent-file.ts";

const minute = 60_000;

/** What a receiver answers to a file five minutes after it came: a 999, and a TA1 where its envelope is broken. */
export async function planAcknowledgment(file: SentFile, text: string): Promise<readonly PlannedAnswer[]> {
  const at = addMilliseconds(file.receivedAt, 5 * minute);
  const acknowledger = createAcknowledger({
    at,
    nextControlNumber: () => digitsOf(9, keyOf(file, "999")),
    rejectLevel: 7,
  });
  const answers: Answer[] = [];
  for await (const item of readX12Text(text)) answers.push(...acknowledger.see(item));
  answers.push(...acknowledger.end());
  return answers.map((answer) => ({ dueAt: at, key: keyOf(file, answer.kind), body: () => answer.text }));
}

/** A TA1 that refuses another file under a control number that was used. Source: TA105 025. */
export function planDuplicateTa1(file: SentFile, interchange: Interchange): PlannedAnswer {
  const dueAt = addMilliseconds(file.receivedAt, minute);
  const key = keyOf(file, "TA1");
  const ta1 = writeTa1(interchange, { verdict: "R", note: "025" }, dueAt);
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

function keyOf(file: SentFile, kind: Answer["kind"]): string {
  return `received/${file.company}/${nameOf(file)}-${kind.toLowerCase()}.edi`;
}
