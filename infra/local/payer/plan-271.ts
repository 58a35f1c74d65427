import { addMilliseconds, hourMilliseconds } from "../../../shared/values/instant.ts";
import { guide271 } from "../../../shared/x12/guides/271/index.ts";
import { writeInterchange } from "../../../shared/x12/writer.ts";
import { answers270 } from "./answer-270.ts";
import { answerEnvelope, nameOf, type PlannedAnswer } from "./answer-envelope.ts";
import type { SentFile } from "./sent-file.ts";

/** The 271 to a file of 270s, an hour later. */
export function plan271(file: SentFile, seed: number): PlannedAnswer {
  const dueAt = addMilliseconds(file.receivedAt, hourMilliseconds);
  const key = `received/${file.company}/${nameOf(file)}-271.edi`;
  return {
    dueAt,
    key,
    body: () =>
      writeInterchange({
        ...answerEnvelope(file, key, dueAt),
        guide: guide271,
        transactions: answers270(file.inquiries, seed),
      }),
  };
}
