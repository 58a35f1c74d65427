import type { Claim } from "../claim/claim.ts";
import type { FileHeading } from "../claim/file-heading.ts";
import { envelopeOf } from "../claim-837/envelope.ts";
import { memberSegment, providerSegment } from "../claim-837/person.ts";
import { dayOf, formatD8 } from "../values/day.ts";
import { guide270 } from "../x12/guides/270/index.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { writeInterchange } from "../x12/writer.ts";

/** Health benefit plan coverage: what every payer answers. Source: 005010X279A1 270 2110C EQ01. */
const planCoverage = "30";

/** A claim whose coverage is asked about. @param trace comes back in the answer (TRN02) */
export interface CoverageQuestion {
  readonly claim: Claim;
  readonly trace: string;
}

/**
 * Asks a payer about the patients of claims, each for its day of service and in a transaction set of its own: undefined where no
 * claim names a provider and a coverage to ask with. Source: 005010X279A1 270.
 */
export function write270(heading: FileHeading, questions: readonly CoverageQuestion[]): string | undefined {
  const transactions = questions.flatMap((each, index) => {
    const asked = inquiry(heading, each, questions.length === 1 ? heading.fileId : `${heading.fileId}-${index + 1}`);
    return asked === undefined ? [] : [asked];
  });
  return transactions.length === 0
    ? undefined
    : writeInterchange({ ...envelopeOf(heading), guide: guide270, transactions });
}

function inquiry(
  heading: FileHeading,
  { claim, trace }: CoverageQuestion,
  reference: string,
): readonly Segment[] | undefined {
  const { billingProvider: billing, coverage } = claim;
  if (billing === undefined || coverage === undefined) return undefined;
  const { createdAt, receiver } = heading;
  const time = createdAt.slice(11, 13) + createdAt.slice(14, 16);
  const { subscriber, patient, patientIsSubscriber } = claim;
  return [
    segment("BHT", "0022", "13", reference, formatD8(dayOf(createdAt)), time),
    segment("HL", "1", undefined, "20", "1"),
    segment("NM1", "PR", "2", receiver.name, undefined, undefined, undefined, undefined, "PI", receiver.id),
    segment("HL", "2", "1", "21", "1"),
    providerSegment("1P", billing),
    segment("HL", "3", "2", "22", patientIsSubscriber ? "0" : "1"),
    ...(patientIsSubscriber ? [traceSegment(trace, heading)] : []),
    memberSegment(subscriber, coverage.memberId),
    ...(patientIsSubscriber
      ? question(claim, patient)
      : [
          segment("HL", "4", "3", "23", "0"),
          traceSegment(trace, heading),
          segment("NM1", "03", "1", patient.lastName, patient.firstName, patient.middleName),
          ...question(claim, patient),
        ]),
  ];
}

/** Source: 005010X279A1 270 2000C TRN: TRN03 is ten characters, a tax id behind a 9. */
function traceSegment(trace: string, { sender }: FileHeading): Segment {
  return segment("TRN", "1", trace, `9${sender.id.replaceAll(/\W/g, "").slice(0, 9).padEnd(9, "0")}`);
}

function question({ serviceFrom }: Claim, { birthDate, sex }: Claim["patient"]): readonly Segment[] {
  return [
    segment("DMG", "D8", formatD8(birthDate), sex === "U" ? undefined : sex),
    segment("DTP", "291", "D8", formatD8(serviceFrom)),
    segment("EQ", planCoverage),
  ];
}
