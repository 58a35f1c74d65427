import { dayOf, formatD8 } from "../../../shared/values/day.ts";
import { addMilliseconds, hourMilliseconds } from "../../../shared/values/instant.ts";
import { addCents, formatX12Amount } from "../../../shared/values/money.ts";
import { guide277ca } from "../../../shared/x12/guides/277ca/index.ts";
import { type Segment, segment } from "../../../shared/x12/segment.ts";
import { writeInterchange } from "../../../shared/x12/writer.ts";
import { answerEnvelope, nameOf, type PlannedAnswer } from "./answer-envelope.ts";
import type { Case } from "./case-book.ts";
import { oddsOf } from "./odds.ts";
import type { SentFile } from "./sent-file.ts";

/** What refusals say: category, status, entity. Source: X12 claim status category and status code numbers. */
const rejections: readonly (readonly string[])[] = [
  ["A7", "164", "IL"],
  ["A3", "187"],
  ["A7", "562", "85"],
  ["A6", "500", "85"],
  ["A8", "488"],
];

/** What a payer says of a correction that names no claim of its own. */
const unknownOriginal = ["A7", "464", "PR"];

/**
 * The 277CAs of an 837: the clearinghouse's two hours after it came, the payer's a day after, for some files the other
 * way round; sometimes one comes twice.
 */
export function plan277ca(file: SentFile, claims: readonly Case[], seed: number): readonly PlannedAnswer[] {
  const outOfOrder = oddsOf(seed, "out of order", file.key) < 0.25;
  const [clearinghouseHours, payerHours] = outOfOrder ? [26, 22] : [2, 24];
  const forwarded = claims.filter((claim) => claim.fate !== "refused-by-clearinghouse");
  const plans = [plan(file, seed, "AY", claims, clearinghouseHours ?? 2)];
  if (forwarded.length > 0) plans.push(plan(file, seed, "PR", forwarded, payerHours ?? 24));
  if (oddsOf(seed, "277ca twice", file.key) < 0.15) {
    for (const { key, dueAt, body } of [...plans]) {
      plans.push({
        key: key.replace(".edi", "-again.edi"),
        dueAt: addMilliseconds(dueAt, 30 * hourMilliseconds),
        body,
      });
    }
  }
  return plans;
}

function plan(
  file: SentFile,
  seed: number,
  source: "AY" | "PR",
  claims: readonly Case[],
  hours: number,
): PlannedAnswer {
  const dueAt = addMilliseconds(file.receivedAt, hours * hourMilliseconds);
  const key = `received/${file.company}/${nameOf(file)}-277ca-${source.toLowerCase()}.edi`;
  return {
    dueAt,
    key,
    body: () => {
      const day = formatD8(dayOf(dueAt));
      const transaction = body(file, seed, source, claims, day, dueAt.slice(11, 13) + dueAt.slice(14, 16));
      return writeInterchange({ ...answerEnvelope(file, key, dueAt), guide: guide277ca, transactions: [transaction] });
    },
  };
}

function statusOf(seed: number, source: "AY" | "PR", claim: Case): readonly string[] {
  if (source === "PR" && claim.fate === "original-unknown") return unknownOriginal;
  if (claim.fate === (source === "AY" ? "refused-by-clearinghouse" : "refused-by-payer"))
    return rejections[Math.floor(oddsOf(seed, "rejection", claim.claimId) * rejections.length)] ?? ["A3", "21"];
  return source === "AY" ? ["A1", "19", "PR"] : ["A2", "20", "PR"];
}

function isTaken([category]: readonly string[]): boolean {
  return category === "A1" || category === "A2";
}

/** How many claims, and how much money, were taken and refused. Source: 005010X214 2200B QTY, AMT. */
function totals(accepted: readonly Case[], refused: readonly Case[]): readonly Segment[] {
  const amountOf = (claims: readonly Case[]) => formatX12Amount(addCents(...claims.map((claim) => claim.chargeCents)));
  return [
    ...(accepted.length === 0 ? [] : [segment("QTY", "90", String(accepted.length))]),
    ...(refused.length === 0 ? [] : [segment("QTY", "AA", String(refused.length))]),
    ...(accepted.length === 0 ? [] : [segment("AMT", "YU", amountOf(accepted))]),
    ...(refused.length === 0 ? [] : [segment("AMT", "YY", amountOf(refused))]),
  ];
}

/** Source: 005010X214 2000A to 2200D. */
function body(
  file: SentFile,
  seed: number,
  source: "AY" | "PR",
  claims: readonly Case[],
  day: string,
  time: string,
): Segment[] {
  const [first] = claims;
  const name = source === "AY" ? "SAMPLE CLEARINGHOUSE" : (first?.payerName ?? "");
  const id = source === "AY" ? "CLRHSE" : (first?.payerId ?? "");
  const total = formatX12Amount(addCents(...claims.map((claim) => claim.chargeCents)));
  const segments = [
    segment("BHT", "0085", "08", file.reference, day, time, "TH"),
    segment("HL", "1", undefined, "20", "1"),
    segment("NM1", source, "2", name, undefined, undefined, undefined, undefined, "46", id),
    segment("TRN", "1", `${file.reference}${source}`),
    segment("DTP", "050", "D8", day),
    segment("DTP", "009", "D8", day),
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
    segment("TRN", "2", file.reference),
    segment("STC", ["A1", "19", "PR"], day, "WQ", total),
    ...totals(
      claims.filter((claim) => isTaken(statusOf(seed, source, claim))),
      claims.filter((claim) => !isTaken(statusOf(seed, source, claim))),
    ),
  ];
  let levels = 2;
  for (const ofProvider of Map.groupBy(claims, (claim) => claim.payeeNpi).values()) {
    const provider = ++levels;
    const [leader] = ofProvider;
    segments.push(
      segment("HL", String(provider), "2", "19", "1"),
      segment("NM1", "85", "2", leader?.payeeName, undefined, undefined, undefined, undefined, "XX", leader?.payeeNpi),
      segment("TRN", "1", "0"),
    );
    for (const claim of ofProvider) {
      const status = statusOf(seed, source, claim);
      segments.push(
        segment("HL", String(++levels), String(provider), "PT"),
        segment(
          "NM1",
          "QC",
          "1",
          claim.patient.last,
          claim.patient.first,
          undefined,
          undefined,
          undefined,
          "MI",
          claim.patient.id,
        ),
        segment("TRN", "2", claim.claimId),
        segment("STC", status, day, isTaken(status) ? "WQ" : "U", formatX12Amount(claim.chargeCents)),
        ...(status[0] === "A2" ? [segment("REF", "1K", claim.payerNumber)] : []),
        segment("DTP", "472", claim.dates.length > 8 ? "RD8" : "D8", claim.dates),
      );
    }
  }
  return segments;
}
