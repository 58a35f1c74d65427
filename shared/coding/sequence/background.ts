import type { NoteCode } from "../coded-note.ts";
import type { Reading } from "../mentions/reading.ts";

/** "62F with T2DM, HTN": who the patient is stands before why they came. */
const introduced =
  /^\W*(?:pt is an?\s+)?\d{1,3}\s*-?\s*(?:y\/?o|yo|year[- ]old|yr[- ]old)?\s*-?\s*(?:F|M|female|male|woman|man|lady|gentleman)?\b[^.;:]{0,20}?\b(?:with|w\/|hx|h\/o|history of|pmh)(?=\s|:)/i;
/** "Known COPD and AF", "PMH asthma, GERD", "hx HTN on lisinopril". */
const known =
  /^\W*(?:known|pmhx?|past medical history|history of|hx(?: of)?|h\/o|background(?: of)?|chronic hx|underlying)(?=[\s:])/i;
const untouched = /\b(?:stable|controlled|at goal|unchanged|refill\w*|no change|no changes)\b/i;
const cameFor =
  /\b(?:here|present\w*|c\/o|complain\w*|came|comes|seen|visit|follow|f\/u|admitted|refer\w*|evaluat\w*|exacerbation|flare|worse\w*|acute|uncontrolled|new)\b/i;
/** What is acute by its nature, and treated at once. */
const acute =
  /^(?:A0|A[34]|A5[1-6]|B0|B3[045]|B8|H0[0]|H1[0]|H20|H6[056]|H81|I2[146]|I6[0-3]|I80|I82[46]|J0|J1|J2[0-2]|J36|K0[4]|K1[2]|K2[56]|K35|K5[67]|K8[0135]|L0[0-8]|L2[3-5]|L50|M10|N1[0]|N17|N20|N30|N39|N4[15]|N7[0-6]|R|S|T|E86|E87|G43|G5[1]|M54)/;

/** What is there for life, comes along with, or follows from what is treated beside it. */
const behind: readonly (readonly [code: RegExp, treated: RegExp])[] = [
  [/^(?:G82|G81|G80|G35|Q|F0[123]|N31)/, /^(?:L89|L97|T81|L03|N39|S)/],
  [/^E86/, /^(?:A0|K5[26]|J1|N1[07]|E10[01]|R11)/],
  [/^E1[013](?!62[12]|61[01]|52|[01])/, /^E1[013]62[12]/],
  [/^I69.91/, /^I69.5/],
  [/^E87[25678]/, /^N17/],
];

/** Found by a test, not what the patient came with: "EKG AF new". */
const byTest = /^\W*(?:ekg|ecg|labs?|ua)\b[^.;:]{0,24}$/i;

/**
 * How much a code stands behind the others of a note without an assessment: -0.5 where all that is said of it is who the
 * patient is, or that it is stable beside something acute. Source: ICD-10-CM Guidelines FY2026 IV.G.
 */
export function backgroundOf(
  { code, spans }: NoteCode,
  codes: readonly NoteCode[],
  { text, statements, hasAssessment }: Reading,
): number {
  if (hasAssessment || spans.length === 0) return 0;
  if (
    behind.some(
      ([one, treated]) => one.test(code) && codes.some((other) => other.code !== code && treated.test(other.code)),
    )
  )
    return -0.4;
  const isFound = (at: number) => {
    const statement = statements.find((each) => at >= each.start && at < each.end);
    return statement !== undefined && byTest.test(text.slice(statement.start, at));
  };
  if (spans.every(({ start }) => isFound(start))) return -0.3;
  if (acute.test(code)) return 0;
  const isBehind = spans.every(({ start }) => {
    const statement = statements.find((each) => start >= each.start && start < each.end);
    if (statement === undefined) return false;
    const words = text.slice(statement.start, statement.end);
    const head = words.slice(0, start - statement.start);
    if ((introduced.test(head) || known.test(head)) && !cameFor.test(head)) return true;
    return untouched.test(words) && codes.some((other) => acute.test(other.code));
  });
  return isBehind ? -0.5 : 0;
}
