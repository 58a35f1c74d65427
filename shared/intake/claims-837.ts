import type { Encounter } from "../claim/encounter.ts";
import { claimGuides, claimTypeOf } from "../claim-wire/claim-guide.ts";
import { draftOfClaim } from "../claim-wire/reading/draft-of-claim.ts";
import type { X12Finding } from "../x12/finding.ts";
import type { Unit } from "../x12/item.ts";
import { allSegments } from "../x12/loop.ts";
import { readX12 } from "../x12/reader.ts";
import { textUnder } from "../x12/segment.ts";
import { ourSeparators } from "../x12/separators.ts";
import { checkEncounter } from "./check-encounter.ts";
import { notCarried } from "./claims-837/not-carried.ts";
import { claimText, preambleOf, writeRejectedClaims } from "./claims-837/rejected-claims.ts";
import type { IntakeFormat } from "./intake-format.ts";
import { type IntakeItem, type RowFinding, refuse } from "./intake-item.ts";
import { createSeenNames } from "./seen-names.ts";

const name = "claims-837";

/** So many faults of one transaction set are kept in mind for the claims that they touch. */
const mostFaults = 1_000;

/** What a segment holds, with what it is read into. */
const segmentCharacters = 100;

/** Claims that another system made, professional and institutional: each becomes an encounter, and is scrubbed and sent like our own. */
export const claims837: IntakeFormat = {
  name,
  extension: "837",
  contentType: "application/edi-x12",
  detects: ({ text }) => /^\s*ISA[^A-Za-z0-9]/.test(text),
  async *read(source, profile) {
    const seen = createSeenNames();
    let isOpened = false;
    let row = 0;
    let faults: X12Finding[] = [];
    let first: X12Finding | undefined;
    for await (const item of readX12(source)) {
      if (item.kind === "transaction-start") faults = [];
      if (item.kind === "finding" && item.finding.severity === "error") {
        first ??= item.finding;
        if (item.finding.level <= 2 && faults.length < mostFaults) faults.push(item.finding);
      }
      if (item.kind !== "unit") continue;
      const { unit } = item;
      const claimType = claimTypeOf(item.guide);
      if (claimType === undefined) {
        if (isOpened) continue;
        break;
      }
      if (!isOpened) {
        const preamble = preambleOf(unit);
        yield { kind: "opened", format: name, columns: [], ignoredColumns: [], delimiter: "", preamble };
        isOpened = true;
      }
      row++;
      yield claimItem(unit, claimType, row);
    }
    if (!isOpened) yield refused(first);

    function claimItem(unit: Unit, claimType: Encounter["claimType"], at: number): IntakeItem {
      const rows = [
        {
          row: at,
          size: segmentCharacters * (unit.loop.segments.length + 6 * unit.loop.loops.length),
          get text() {
            return claimText(unit, claimGuides[claimType].guide);
          },
        },
      ];
      const reject = (findings: readonly RowFinding[]): IntakeItem => ({ kind: "rejected", rows, findings });
      const own = faultsOf(unit, faults);
      if (own.length > 0) return reject(own.map((finding) => asRowFinding(finding, at)));
      const checked = checkEncounter(draftOfClaim(unit, claimType), profile);
      if (checked.kind === "problems") {
        return reject(checked.problems.map(({ path, ...rest }) => ({ row: at, column: path.join("."), ...rest })));
      }
      const lost = notCarried(unit, checked.encounter);
      if (lost.length > 0) {
        const isOld = hasOldCodes(unit);
        return reject(
          lost.map((kind) => (isOld && kind === "2300 HI" ? oldCodesFinding(at) : notCarriedFinding(kind, at))),
        );
      }
      if (!seen.add(checked.encounter.encounterId)) {
        return reject([
          {
            row: at,
            column: "CLM01",
            code: "encounter-again",
            message: "a claim of this number came earlier in the file",
            remedy: "keep one of the two, or give the other a number of its own",
          },
        ]);
      }
      return { kind: "encounter", encounter: checked.encounter, rows };
    }
  },
  rejections: writeRejectedClaims,
};

/** Faults in the claim itself, or in the provider, subscriber and patient that it stands under. */
function faultsOf({ loop, context }: Unit, faults: readonly X12Finding[]): readonly X12Finding[] {
  if (faults.length === 0) return [];
  const positions = new Set<number>();
  for (const around of [...context, loop]) for (const { position } of allSegments(around)) positions.add(position);
  return faults.filter(({ segment }) => positions.has(segment));
}

function asRowFinding({ place, code, message, remedy }: X12Finding, row: number): RowFinding {
  return { row, column: place, code, message, remedy };
}

/** Qualifiers of ICD-9-CM diagnoses and procedures. Source: 005010X222A1 and 005010X223A2 2300 HI. */
const oldQualifiers = /\*(BK|BF|BJ|PR|BN|BR|BQ):/;

function hasOldCodes({ loop }: Unit): boolean {
  return loop.segments.some((segment) => segment.id === "HI" && oldQualifiers.test(textUnder(segment, ourSeparators)));
}

function oldCodesFinding(row: number): RowFinding {
  return {
    row,
    column: "2300 HI",
    code: "icd-9",
    message: "diagnoses or procedures are told in ICD-9-CM",
    remedy: "code them in ICD-10: payers take nothing else for services since 2015-10-01",
  };
}

function notCarriedFinding(kind: string, row: number): RowFinding {
  return {
    row,
    column: kind,
    code: "not-carried",
    message: "says something that would be lost on the way to the payer",
    remedy: "send this claim through the system that made it, or leave this out",
  };
}

function refused(first: X12Finding | undefined): IntakeItem {
  if (first?.level === 1) {
    return refuse("not-readable-x12", `the interchange cannot be read (${first.code})`, 'see "cleanclaim x12 lint"');
  }
  return refuse(
    "not-a-claim",
    "the file holds no professional or institutional claim (837P 005010X222A1, 837I 005010X223A2)",
    "dental claims and answers of payers are not taken here",
  );
}
