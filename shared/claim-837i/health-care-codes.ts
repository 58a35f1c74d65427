import type { Claim, InstitutionalClaim } from "../claim/claim.ts";
import { codeSegments, rangeText } from "../claim-837/elements.ts";
import { formatD8 } from "../values/day.ts";
import { formatX12Amount } from "../values/money.ts";
import type { Segment } from "../x12/segment.ts";

type Composite = readonly (string | undefined)[];

/** Whether a diagnosis was present on admission stands in C022-9. */
function diagnosis(kind: string, code: string, presentOnAdmission: string | undefined): Composite {
  return [kind, code, ...Array.from({ length: 6 }, () => undefined), presentOnAdmission];
}

/** The HI of a claim, each kind of code in segments of its own, in the guide's order. Source: 005010X223A2 2300 HI. */
export function healthCareCodes(claim: Claim, institutional: InstitutionalClaim): readonly Segment[] {
  const [principal, ...others] = claim.diagnoses.map((code, index) =>
    diagnosis(index === 0 ? "ABK" : "ABF", code, claim.encounter.diagnoses[index]?.presentOnAdmission),
  );
  const { admittingDiagnosis, drg, principalProcedure, otherProcedures = [], values = [] } = institutional;
  const { reasonForVisit = [], externalCauses = [], occurrenceSpans = [], occurrences = [] } = institutional;
  const kinds: readonly (readonly Composite[])[] = [
    principal === undefined ? [] : [principal],
    admittingDiagnosis === undefined ? [] : [["ABJ", admittingDiagnosis]],
    reasonForVisit.map((code) => ["APR", code]),
    externalCauses.map(({ code, presentOnAdmission }) => diagnosis("ABN", code, presentOnAdmission)),
    drg === undefined ? [] : [["DR", drg]],
    others,
    principalProcedure === undefined ? [] : [["BBR", principalProcedure.code, "D8", formatD8(principalProcedure.date)]],
    otherProcedures.map(({ code, date }) => ["BBQ", code, "D8", formatD8(date)]),
    occurrenceSpans.map(({ code, from, to }) => ["BI", code, "RD8", rangeText(from, to)]),
    occurrences.map(({ code, date }) => ["BH", code, "D8", formatD8(date)]),
    values.map(({ code, cents }) => ["BE", code, undefined, undefined, formatX12Amount(cents)]),
    (claim.encounter.conditionCodes ?? []).map((code) => ["BG", code]),
    (institutional.treatmentCodes ?? []).map((code) => ["TC", code]),
  ];
  return kinds.flatMap(codeSegments);
}
