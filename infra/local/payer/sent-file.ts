import { evidenceTime } from "../../../shared/claim-status/evidence-time.ts";
import type { Instant } from "../../../shared/values/instant.ts";
import { type Cents, parseDollars, zeroCents } from "../../../shared/values/money.ts";
import type { FunctionalGroup, Interchange } from "../../../shared/x12/envelope.ts";
import type { X12Finding } from "../../../shared/x12/finding.ts";
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
  /** As SV101 or SV202; of an institutional line without one, its revenue code: NU. Source: 005010X221A1 2110 SVC01. */
  readonly procedure: readonly string[];
  /** SV201; "" for professional lines. */
  readonly revenueCode: string;
  readonly chargeCents: Cents;
  readonly units: string;
  /** DTP*472, else the statement's DTP*434: "20261116" or "20261116-20261118". */
  readonly dates: string;
}

/** A claim as the payer reads it from our 837. */
export interface SentClaim {
  readonly claimId: string;
  readonly frequency: string;
  /** CLM05-1: place of service, or the facility code of the type of bill. */
  readonly placeOfService: string;
  readonly chargeCents: Cents;
  readonly lines: readonly SentLine[];
  readonly subscriber: SentName;
  readonly patient: SentName;
  readonly payerName: string;
  readonly payerId: string;
  readonly payeeName: string;
  readonly payeeNpi: string;
  /** SBR01: P, S, T. */
  readonly sequence: string;
  /** SBR09. */
  readonly filingIndicator: string;
  /** REF*F8: what a replacement or void is about; "" when not said. */
  readonly originalNumber: string;
  /** First to last day of its lines: "20261116" or "20261116-20261118". */
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
  readonly kind: "837" | "276" | "270" | "other";
  readonly interchange: Interchange | undefined;
  readonly group: FunctionalGroup | undefined;
  readonly guide: string;
  /** BHT03. */
  readonly reference: string;
  readonly receivedAt: Instant;
  readonly senderName: string;
  /** Whom a 276 asks. */
  readonly asked: { readonly name: string; readonly id: string };
  readonly claims: readonly SentClaim[];
  readonly questions: readonly SentQuestion[];
  /** Whom a 270 asks about. */
  readonly inquiries: readonly Unit[];
  /** What is wrong with the file as X12: a payer refuses it whole. */
  readonly faults: readonly X12Finding[];
}

const kinds: ReadonlyMap<string, SentFile["kind"]> = new Map([
  ["837", "837"],
  ["276", "276"],
  ["270", "270"],
]);

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
  const inquiries: Unit[] = [];
  const faults: X12Finding[] = [];
  let asked = { name: "", id: "" };
  for await (const item of readX12Text(text)) {
    if (item.kind === "interchange-start") interchange = item.interchange;
    if (item.kind === "group-start") group = item.group;
    if (item.kind === "transaction-start") {
      kind = kinds.get(item.transaction.id) ?? "other";
      guide = item.transaction.implementation;
    }
    if (item.kind === "unit") {
      reference = valueIn(item.unit.header, "BHT", 3);
      senderName = valueIn(contextLoop(item.unit, kind === "837" ? "1000A" : "2100B"), "NM1", 3);
      if (kind === "837") claims.push(readSentClaim(item.unit));
      if (kind === "270") inquiries.push(item.unit);
      if (kind === "276") {
        questions.push(readSentQuestion(item.unit));
        const payer = contextLoop(item.unit, "2100A");
        asked = { name: valueIn(payer, "NM1", 3), id: valueIn(payer, "NM1", 9) };
      }
    }
    if (item.kind === "finding" && item.finding.severity === "error") faults.push(item.finding);
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
    asked,
    claims,
    questions,
    inquiries,
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
  const statement = valueIn(loop, "DTP", 3, "434");
  const lines = children(loop, "2400").map((line): SentLine => {
    return {
      controlNumber: valueIn(line, "REF", 2, "6R"),
      ...readService(line),
      dates: valueIn(line, "DTP", 3, "472") || statement,
    };
  });
  const billing = contextLoop(unit, "2010AA");
  const policy = contextLoop(unit, "2000B");
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
    sequence: valueIn(policy, "SBR", 1),
    filingIndicator: valueIn(policy, "SBR", 9),
    originalNumber: valueIn(loop, "REF", 2, "F8"),
    dates: spanOf(lines.map((line) => line.dates)),
  };
}

/** SV1 or SV2. Source: 005010X222A1 and 005010X223A2 2400. */
function readService(line: Loop): Pick<SentLine, "procedure" | "revenueCode" | "chargeCents" | "units"> {
  const professional = find(line, "SV1");
  const institutional = find(line, "SV2");
  const service = professional ?? institutional;
  const at = professional === undefined ? 1 : 0;
  const named = service === undefined ? "" : element(service, 1 + at);
  const revenueCode = institutional === undefined ? "" : element(institutional, 1);
  return {
    procedure: named === "" || service === undefined ? ["NU", revenueCode] : named.split(service.separators.component),
    revenueCode,
    chargeCents: (service === undefined ? undefined : parseDollars(element(service, 2 + at))) ?? zeroCents,
    units: service === undefined ? "" : element(service, 4 + at),
  };
}

/** The span of several days and spans. */
function spanOf(dates: readonly string[]): string {
  const days = dates.flatMap((text) => text.split("-")).sort();
  const [first = ""] = days;
  const last = days.at(-1) ?? first;
  return first === last ? first : `${first}-${last}`;
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
