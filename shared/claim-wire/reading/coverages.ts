import { relationships, sequences } from "../../claim-837/coverage-codes.ts";
import { inpatientAmounts, inpatientDays, inpatientRemarks } from "../../claim-837/inpatient-elements.ts";
import { contextLoop, type Unit } from "../../x12/item.ts";
import { child, children, find, findAll, type Loop, valueIn } from "../../x12/loop.ts";
import { component, element, type Segment } from "../../x12/segment.ts";
import { personIn } from "./parties.ts";
import {
  amountOf,
  type ClaimDraft,
  componentsBetween,
  dateIn,
  elementsBetween,
  isSaid,
  numberOf,
  present,
  presentOrNone,
  some,
} from "./values.ts";

const relationshipNames: ReadonlyMap<string, string> = new Map(
  Object.entries(relationships).map(([name, code]) => [code, name]),
);

const priorities: ReadonlyMap<string, number> = new Map(sequences.map((sequence, index) => [sequence, index + 1]));

function priorityOf(level: Loop | undefined): number | string {
  const sequence = valueIn(level, "SBR", 1);
  return priorities.get(sequence) ?? sequence;
}

/** The coverage that is asked, then those of other payers. Source: 005010X222A1 2000B, 2010BA, 2010BB, 2320. */
export function coveragesOf(unit: Unit): readonly ClaimDraft[] {
  const level = contextLoop(unit, "2000B");
  const patient = contextLoop(unit, "2000C");
  const relationship = patient === undefined ? "18" : valueIn(patient, "PAT", 1);
  const subscriber = contextLoop(unit, "2010BA");
  const ofAccident = valueIn(contextLoop(unit, "2010CA") ?? subscriber, "REF", 2, "Y4");
  const own = coverageOf(level, subscriber, contextLoop(unit, "2010BB"), relationship);
  const asked = ofAccident === "" ? own : { ...own, propertyCasualtyClaimNumber: ofAccident };
  const others = children(unit.loop, "2320");
  if (others.length === 0) return [asked];
  const person = personIn(contextLoop(unit, "2010CA") ?? subscriber);
  return [
    asked,
    ...others.map((other) => {
      const payer = child(other, "2330B");
      const isSelf = valueIn(other, "SBR", 2) === "18";
      return present({
        ...coverageOf(other, child(other, "2330A"), payer, valueIn(other, "SBR", 2)),
        ...(isSelf ? { subscriber: otherNameIn(child(other, "2330A"), person) } : {}),
        priorAuthorization: valueIn(payer, "REF", 2, "G1"),
        referralNumber: valueIn(payer, "REF", 2, "9F"),
        adjudication: adjudicationIn(other, payer),
      });
    }),
  ];
}

/** The patient's own name as another payer knows it, where that is not the same. Source: 005010X222A1 2330A. */
function otherNameIn(party: Loop | undefined, person: ClaimDraft): ClaimDraft | undefined {
  const { address: _address, ...named } = personIn(party);
  const isSame = (["lastName", "firstName", "middleName", "suffix"] as const).every(
    (part) => named[part] === person[part],
  );
  return isSame ? undefined : named;
}

/** The priority of the asked coverage, where it is not the first that has not answered. */
export function askedPriorityOf([own, ...others]: readonly ClaimDraft[]): number | undefined {
  const asked = own?.priority;
  if (typeof asked !== "number") return undefined;
  const isAskedBefore = others.some(
    ({ priority, adjudication }) => typeof priority === "number" && priority <= asked && adjudication === undefined,
  );
  return isAskedBefore ? asked : undefined;
}

/** Source: 005010X222A1 2010BB and 2330B REF01. */
const payerNumberKinds: ReadonlySet<string> = new Set(["2U", "EI", "FY", "NF"]);

function coverageOf(
  level: Loop | undefined,
  subscriber: Loop | undefined,
  payer: Loop | undefined,
  relationship: string,
): ClaimDraft {
  return present({
    priority: priorityOf(level),
    groupNumber: valueIn(level, "SBR", 3),
    groupName: valueIn(level, "SBR", 4),
    medicareSecondaryType: valueIn(level, "SBR", 5),
    filingIndicator: valueIn(level, "SBR", 9),
    relationship: relationshipNames.get(relationship) ?? "other",
    memberId: valueIn(subscriber, "NM1", 9),
    payerId: valueIn(payer, "NM1", 9),
    payerName: valueIn(payer, "NM1", 3),
    payerOtherIds: some(
      findAll(payer, "REF")
        .filter((ref) => payerNumberKinds.has(element(ref, 1)))
        .map((ref) => ({ kind: element(ref, 1), id: element(ref, 2) })),
    ),
    subscriberSocialSecurityNumber: valueIn(subscriber, "REF", 2, "SY"),
    subscriber: relationship === "18" ? undefined : personIn(subscriber),
  });
}

/** What a payer answered to a claim; undefined where it answered nothing. Source: 005010X222A1 2320, 2330B. */
function adjudicationIn(other: Loop, payer: Loop | undefined): ClaimDraft | undefined {
  return presentOrNone({
    paidCents: amountOf(valueIn(other, "AMT", 2, "D")),
    date: dateIn(payer, "573"),
    adjustments: some(adjustmentsIn(other)),
    nonCoveredCents: amountOf(valueIn(other, "AMT", 2, "A8")),
    remainingCents: amountOf(valueIn(other, "AMT", 2, "EAF")),
    payerClaimNumber: valueIn(payer, "REF", 2, "F8"),
    isAdjusted: isSaid(valueIn(payer, "REF", 2, "T4"), "Y"),
    outpatient: outpatientIn(find(other, "MOA")),
    inpatient: inpatientIn(find(other, "MIA")),
  });
}

function outpatientIn(moa: Segment | undefined): ClaimDraft | undefined {
  if (moa === undefined) return undefined;
  return present({
    reimbursementRate: numberOf(element(moa, 1)),
    payableCents: amountOf(element(moa, 2)),
    remarks: some(elementsBetween(moa, 3, 7)),
    esrdPaidCents: amountOf(element(moa, 8)),
    professionalComponentCents: amountOf(element(moa, 9)),
  });
}

function inpatientIn(mia: Segment | undefined): ClaimDraft | undefined {
  if (mia === undefined) return undefined;
  return present({
    ...Object.fromEntries(inpatientDays.map(([n, field]) => [field, numberOf(element(mia, n))])),
    ...Object.fromEntries(inpatientAmounts.map(([n, field]) => [field, amountOf(element(mia, n))])),
    remarks: some(inpatientRemarks.map((n) => element(mia, n)).filter((text) => text !== "")),
  });
}

function adjustmentsIn(loop: Loop): readonly ClaimDraft[] {
  return findAll(loop, "CAS").flatMap((cas) =>
    [2, 5, 8, 11, 14, 17].flatMap((n) =>
      element(cas, n) === ""
        ? []
        : [
            present({
              group: element(cas, 1),
              reason: element(cas, n),
              cents: amountOf(element(cas, n + 1)),
              quantity: numberOf(element(cas, n + 2)),
            }),
          ],
    ),
  );
}

/** What was asked for on a line, to which an answer is compared. */
interface AskedService {
  readonly procedure: string;
  readonly modifiers: readonly string[];
  readonly revenueCode: string;
}

/** What other payers said of a line; what they paid for only where it differs. Source: 005010X222A1 2430. */
export function lineAdjudicationsIn(line: Loop, asked: AskedService): readonly ClaimDraft[] {
  return children(line, "2430").map((adjudication) => {
    const svd = find(adjudication, "SVD");
    if (svd === undefined) return {};
    const procedure = component(svd, 3, 2);
    const modifiers = componentsBetween(svd, 3, 3, 6);
    const isSame = procedure === asked.procedure && modifiers.join() === asked.modifiers.slice(0, 4).join();
    return present({
      payerId: element(svd, 1),
      paidCents: amountOf(element(svd, 2)),
      procedure: isSame ? undefined : procedure,
      modifiers: isSame ? undefined : some(modifiers),
      revenueCode: element(svd, 4) === asked.revenueCode ? undefined : element(svd, 4),
      units: numberOf(element(svd, 5)),
      bundledIntoLine: numberOf(element(svd, 6)),
      adjustments: some(adjustmentsIn(adjudication)),
      date: dateIn(adjudication, "573"),
      remainingCents: amountOf(valueIn(adjudication, "AMT", 2, "EAF")),
    });
  });
}
