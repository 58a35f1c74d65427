import type { Cents } from "../../values/money.ts";
import { children, find, type Loop } from "../loop.ts";
import { element, elements, type Segment } from "../segment.ts";
import { amountIn } from "./amount.ts";
import { type CodeKind, codeKinds } from "./code-kinds.ts";
import { oncePerLoop } from "./once-per-loop.ts";
import { type Period, periodIn } from "./period.ts";

/** A service line as far as rules over a whole claim look at it. */
export interface ClaimLine {
  readonly loop: Loop;
  /** SV1, SV2 or SV3. */
  readonly service: Segment | undefined;
  readonly charge: Cents | undefined;
  /** DTP*472 of the line. */
  readonly period: Period | undefined;
  /** 2430: what other payers said of the line. */
  readonly adjudications: readonly Loop[];
}

/** One code of an HI segment: diagnosis, procedure, occurrence… */
export interface ClaimCode {
  readonly segment: Segment;
  readonly element: number;
  readonly qualifier: string;
  /** What the qualifier says, where it is one of diagnoses and procedures. */
  readonly kind: CodeKind | undefined;
  readonly code: string;
}

export interface ClaimFacts {
  readonly clm: Segment | undefined;
  /** CLM05-1: place of service, or the first digits of a type of bill. */
  readonly place: string;
  /** CLM05-3. */
  readonly frequency: string;
  readonly lines: readonly ClaimLine[];
  readonly codes: readonly ClaimCode[];
  /** The first code of each version of ICD. */
  readonly icd9: ClaimCode | undefined;
  readonly icd10: ClaimCode | undefined;
}

/** What many rules ask of one claim, found once. */
export const factsOf: (claim: Loop) => ClaimFacts = oncePerLoop((claim) => {
  const clm = find(claim, "CLM");
  const [place = "", , frequency = ""] = clm === undefined ? [] : element(clm, 5).split(clm.separators.component, 3);
  const codes = codesOf(claim);
  const first = (icd: 9 | 10) => codes.find(({ kind }) => kind?.icd === icd);
  return { clm, place, frequency, lines: linesOf(claim), codes, icd9: first(9), icd10: first(10) };
});

/** Whether another payer has answered a line of the claim. */
export function hasAnswersAtLines(claim: Loop): boolean {
  return factsOf(claim).lines.some(({ adjudications }) => adjudications.length > 0);
}

/** Where a line's charge stands, by its service segment. */
const charges: ReadonlyMap<string, number> = new Map([
  ["SV1", 2],
  ["SV2", 3],
  ["SV3", 2],
]);

function linesOf(claim: Loop): readonly ClaimLine[] {
  const lines: ClaimLine[] = [];
  for (const loop of claim.loops) {
    if (loop.id !== "2400") continue;
    const service = serviceIn(loop);
    const charge = amountIn(service, charges.get(service?.id ?? "") ?? 0);
    const adjudications = loop.loops.length === 0 ? none : children(loop, "2430");
    lines.push({ loop, service, charge, period: periodIn(find(loop, "DTP", "472")), adjudications });
  }
  return lines;
}

const none: readonly Loop[] = [];

function serviceIn(line: Loop): Segment | undefined {
  for (const segment of line.segments) if (charges.has(segment.id)) return segment;
  return undefined;
}

function codesOf(claim: Loop): readonly ClaimCode[] {
  const codes: ClaimCode[] = [];
  for (const segment of claim.segments) {
    if (segment.id !== "HI") continue;
    const parts = elements(segment);
    const { component } = segment.separators;
    for (let n = 1; n <= parts.length; n++) {
      const whole = parts[n - 1] ?? "";
      const first = whole.indexOf(component);
      if (first < 0) continue;
      const second = whole.indexOf(component, first + 1);
      const qualifier = whole.slice(0, first);
      const code = second < 0 ? whole.slice(first + 1) : whole.slice(first + 1, second);
      if (code !== "") codes.push({ segment, element: n, qualifier, kind: codeKinds.get(qualifier), code });
    }
  }
  return codes;
}
