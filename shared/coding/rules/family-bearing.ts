import type { Draft } from "../mentions/draft.ts";

/**
 * What of the patient a relative's illness bears on, by the beginning of the family code: the first that fits counts. A
 * screening, a disease of the same organ, a gene. Source: ICD-10-CM Guidelines FY2026 I.C.21.c.4, IV.J.
 */
const bearing: readonly (readonly [family: string, onto: RegExp])[] = [
  ["Z800", /^(?:Z121|Z120|D1[23]|K[5-7]|Z15|Z8601|Z8371|C1[5-9]|C2|D01|Z40)/],
  ["Z801", /^(?:Z122|R91|C34|F172|Z87891|R042)/],
  ["Z803", /^(?:Z123|N6[0-4]|C50|D05|D24|Z15|R92|Z40|Z853|Z86000)/],
  ["Z8041", /^(?:Z15|N83|C56|D27|Z40|R971|Z1273)/],
  ["Z8042", /^(?:Z125|R972|N4[0-2]|C61|Z15|R351|R391)/],
  ["Z8043", /^(?:C62|N5|Z1271|N44)/],
  ["Z8049", /^(?:C5[345]|N8[5-7]|Z124|Z15|N9[235])/],
  ["Z8044", /^(?:Z15|N83|C5[67]|D27|Z40)/],
  ["Z802", /^(?:J38|C3[0-9]|R49)/],
  ["Z805", /^(?:C6[4-7]|R31|N28|D41)/],
  ["Z806", /^(?:C9|D[5-7])/],
  ["Z807", /^(?:C[89]|D[4-7]|R59)/],
  ["Z808", /^(?:Z1283|D22|L57|C4[34]|D48|E04|C7[13]|D0[34]|Z858|R7303)/],
  ["Z809", /^(?:Z12|Z15)/],
  ["Z81", /^F/],
  ["Z820", /^(?:G|F0|R41|R56|R25)/],
  ["Z822", /^(?:H9[01]|Z011)/],
  ["Z823", /^(?:I|G45|Z136)/],
  ["Z8241", /^(?:I(?!7300)|R55|R0[07]|Z136)/],
  ["Z8249", /^(?:I(?!7300)|E78|R55|R0[037]|Z136|D68|F41)/],
  ["Z825", /^(?:J4|R06|R05)/],
  ["Z8262", /^(?:M8[015]|Z1382)/],
  ["Z826", /^(?:M0|M1|M3|M41|M25)/],
  ["Z827", /^(?:Q|N28|Z31|O)/],
  ["Z832", /^(?:D[5-7]|I82|I26|Z31)/],
  ["Z833", /^(?:E1|R73|Z131|O24|E66|O9981)/],
  ["Z834", /^(?:E0|E2|E7|Z1322|Z1329)/],
  ["Z8351", /^(?:H|Z010|Z135)/],
  ["Z8352", /^(?:H[6-9]|Z011)/],
  ["Z821", /^(?:H|Z010|Z135)/],
  ["Z8372", /^(?:Z121|D12|D13|K635|Z15|Z86)/],
  ["Z836", /^(?:J|R0[05])/],
  ["Z830", /^(?:B20|Z21|Z114)/],
  ["Z842", /^N[3-9]/],
  ["Z8371", /^(?:Z121|D12|K635|Z8601)/],
  ["Z8379", /^(?:K|R1)/],
  ["Z840", /^L/],
  ["Z841", /^(?:N|R31|R80)/],
  ["Z848", /^(?:Z15|Z31|Z137|Z34|O)/],
];
/** A visit that is about the family's illness, whatever it is. */
const about = /^(?:Z13|Z15|Z315|Z7183|Z711|Z80|Z8[1-4])/;

/**
 * Whether a relative's illness has to do with what the patient has or comes for: in a note that assesses nothing else it
 * always has.
 */
export function bearsOn(family: string, drafts: readonly Draft[]): boolean {
  const own = drafts.filter(({ code }) => /^[A-Z]/.test(code) && !/^[V-Y]/.test(code));
  const isIll = own.some(({ code }) => /^[A-T]|^Z0[01]|^Z3[34]/.test(code));
  if (!isIll) return true;
  const onto = bearing.find(([prefix]) => family.startsWith(prefix))?.[1];
  return (
    own.some(({ code }) => about.test(code) || onto?.test(code) === true) ||
    drafts.some(({ code }) => isDiabetes(code) && /^Z833/.test(family))
  );
}

function isDiabetes(code: string): boolean {
  return code.startsWith("#dm");
}
