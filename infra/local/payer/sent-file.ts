import { evidenceTime } from "../../../shared/claim-status/evidence-time.ts";
import { type Day, parseD8 } from "../../../shared/values/day.ts";
import type { Instant } from "../../../shared/values/instant.ts";
import { type Cents, parseDollars, zeroCents } from "../../../shared/values/money.ts";
import type { FunctionalGroup, Interchange } from "../../../shared/x12/envelope.ts";
import { contextLoop, type Unit } from "../../../shared/x12/item.ts";
import { children, find, type Loop, partIn, valueIn } from "../../../shared/x12/loop.ts";
import { readX12Text } from "../../../shared/x12/reader.ts";
import { element } from "../../../shared/x12/segment.ts";

export interface SentName {
  readonly last: string;
  readonly first: string;
  readonly id: string;
}

export interface SentLine {
  readonly controlNumber: string;
  readonly procedure: readonly string[];
  readonly chargeCents: Cents;
  readonly units: string;
  readonly from: Day | undefined;
}

/** A claim as the payer reads it from our 837. */
export interface SentClaim {
  readonly claimId: string;
  readonly frequency: string;
  readonly placeOfService: string;
  readonly chargeCents: Cents;
  readonly lines: readonly SentLine[];
  readonly subscriber: SentName;
  readonly patient: SentName;
  readonly payerName: string;
  readonly payerId: string;
  readonly payeeName: string;
  readonly payeeNpi: string;
  readonly dates: string;
}

/** A question as the payer reads it from our 276. */
export interface SentQuestion {
  readonly claimId: string;
  readonly chargeCents: Cents;
  readonly subscriber: SentName;
  readonly patient: SentName | undefined;
  readonly providerName: string;
  readonly providerNpi: string;
  readonly dates: string;
}

/** A file of ours in the payer's hands. */
export interface SentFile {
  readonly key: string;
  readonly company: string;
  readonly kind: "837" | "276" | "other";
  readonly interchange: Interchange | undefined;
  readonly group: FunctionalGroup | undefined;
  readonly guide: string;
  /** BHT03. */
  readonly reference: string;
  readonly receivedAt: Instant;
  readonly senderName: string;
  readonly claims: readonly SentClaim[];
  readonly questions: readonly SentQuestion[];
  /** What is wrong with the file as X12: codes. A payer refuses it whole. */
  readonly faults: readonly string[];
}

/** Reads a file that lies under `sent/<company>/<practice>/…`. @param fallback when its envelope says no time */
export async function readSentFile(key: string, text: string, fallback: Instant): Promise<SentFile> {
  let interchange: Interchange | undefined;
  let group: FunctionalGroup | undefined;
  let guide = "";
  let kind: SentFile["kind"] = "other";
  let reference = "";
  let senderName = "";
  const claims: SentClaim[] = [];
  const questions: SentQuestion[] = [];
  const faults: string[] = [];
  for await (const item of readX12Text(text)) {
    if (item.kind === "interchange-start") interchange = item.interchange;
    if (item.kind === "group-start") group = item.group;
    if (item.kind === "transaction-start") {
      kind = item.transaction.id === "837" ? "837" : item.transaction.id === "276" ? "276" : "other";
      guide = item.transaction.implementation;
    }
    if (item.kind === "unit") {
      reference = valueIn(item.unit.header, "BHT", 3);
      senderName = valueIn(contextLoop(item.unit, kind === "837" ? "1000A" : "2100B"), "NM1", 3);
      if (kind === "837") claims.push(readSentClaim(item.unit));
      if (kind === "276") questions.push(readSentQuestion(item.unit));
    }
    if (item.kind === "finding" && item.finding.severity === "error") faults.push(item.finding.code);
  }
  return {
    key,
    company: key.split("/")[1] ?? "",
    kind,
    interchange,
    group,
    guide,
    reference,
    receivedAt: evidenceTime(interchange, group) ?? fallback,
    senderName,
    claims,
    questions,
    faults,
  };
}

function nameIn(loop: Loop | undefined, entity: string): SentName {
  return {
    last: valueIn(loop, "NM1", 3, entity),
    first: valueIn(loop, "NM1", 4, entity),
    id: valueIn(loop, "NM1", 9, entity),
  };
}

function readSentClaim(unit: Unit): SentClaim {
  const { loop } = unit;
  const subscriber = nameIn(contextLoop(unit, "2010BA"), "IL");
  const dependent = contextLoop(unit, "2010CA");
  const lines = children(loop, "2400").map((line): SentLine => {
    const service = find(line, "SV1");
    return {
      controlNumber: valueIn(line, "REF", 2, "6R"),
      procedure: service === undefined ? [] : element(service, 1).split(service.separators.component),
      chargeCents: parseDollars(valueIn(line, "SV1", 2)) ?? zeroCents,
      units: valueIn(line, "SV1", 4),
      from: parseD8(valueIn(line, "DTP", 3, "472").slice(0, 8)),
    };
  });
  const billing = contextLoop(unit, "2010AA");
  const days = lines.flatMap((line) => (line.from === undefined ? [] : [line.from.replaceAll("-", "")])).sort();
  return {
    claimId: valueIn(loop, "CLM", 1),
    frequency: partIn(loop, "CLM", 5, 3),
    placeOfService: partIn(loop, "CLM", 5, 1),
    chargeCents: parseDollars(valueIn(loop, "CLM", 2)) ?? zeroCents,
    lines,
    subscriber,
    patient: dependent === undefined ? subscriber : { ...nameIn(dependent, "QC"), id: subscriber.id },
    payerName: valueIn(contextLoop(unit, "2010BB"), "NM1", 3),
    payerId: valueIn(contextLoop(unit, "2010BB"), "NM1", 9),
    payeeName: [valueIn(billing, "NM1", 3), valueIn(billing, "NM1", 4)].filter((part) => part !== "").join(" "),
    payeeNpi: valueIn(billing, "NM1", 9),
    dates: days[0] ?? "",
  };
}

function readSentQuestion(unit: Unit): SentQuestion {
  const { loop } = unit;
  const dependent = contextLoop(unit, "2100E");
  const provider = contextLoop(unit, "2100C");
  return {
    claimId: valueIn(loop, "TRN", 2),
    chargeCents: parseDollars(valueIn(loop, "AMT", 2, "T3")) ?? zeroCents,
    subscriber: nameIn(contextLoop(unit, "2100D"), "IL"),
    patient: dependent === undefined ? undefined : nameIn(dependent, "QC"),
    providerName: valueIn(provider, "NM1", 3),
    providerNpi: valueIn(provider, "NM1", 9),
    dates: valueIn(loop, "DTP", 3, "472"),
  };
}
