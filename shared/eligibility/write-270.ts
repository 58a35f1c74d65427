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

/**
 * Asks a payer about the patient of one claim, for the day of service: undefined where the claim names no provider or
 * coverage to ask with. Source: 005010X279A1 270.
 *
 * @param trace comes back in the answer (TRN02)
 */
export function write270(heading: FileHeading, claim: Claim, trace: string): string | undefined {
  const { billingProvider: billing, coverage } = claim;
  if (billing === undefined || coverage === undefined) return undefined;
  const { createdAt, fileId, receiver } = heading;
  const time = createdAt.slice(11, 13) + createdAt.slice(14, 16);
  const { subscriber, patient, patientIsSubscriber } = claim;
  return writeInterchange({
    ...envelopeOf(heading),
    guide: guide270,
    transactions: [
      [
        segment("BHT", "0022", "13", fileId, formatD8(dayOf(createdAt)), time),
        segment("HL", "1", undefined, "20", "1"),
        segment("NM1", "PR", "2", receiver.name, undefined, undefined, undefined, undefined, "PI", receiver.id),
        segment("HL", "2", "1", "21", "1"),
        providerSegment("1P", billing),
        segment("HL", "3", "2", "22", patientIsSubscriber ? "0" : "1"),
        ...(patientIsSubscriber ? [traceOf(trace, heading)] : []),
        memberSegment(subscriber, coverage.memberId),
        ...(patientIsSubscriber
          ? question(claim, patient)
          : [
              segment("HL", "4", "3", "23", "0"),
              traceOf(trace, heading),
              segment("NM1", "03", "1", patient.lastName, patient.firstName, patient.middleName),
              ...question(claim, patient),
            ]),
      ],
    ],
  });
}

/** Source: 005010X279A1 270 2000C TRN: TRN03 is ten characters, a tax id behind a 9. */
function traceOf(trace: string, { sender }: FileHeading): Segment {
  return segment("TRN", "1", trace, `9${sender.id.replaceAll(/\W/g, "").slice(0, 9).padEnd(9, "0")}`);
}

function question({ serviceFrom }: Claim, { birthDate, sex }: Claim["patient"]): readonly Segment[] {
  return [
    segment("DMG", "D8", formatD8(birthDate), sex === "U" ? undefined : sex),
    segment("DTP", "291", "D8", formatD8(serviceFrom)),
    segment("EQ", planCoverage),
  ];
}
