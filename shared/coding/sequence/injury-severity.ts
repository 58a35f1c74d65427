/**
 * How grave injuries are among themselves, by the beginning of their codes without the letter and the region: the first that
 * fits counts. Source: ICD-10-CM Guidelines FY2026 I.C.19.b, I.C.19.d.1.
 */
const classes: readonly (readonly [pattern: RegExp, severity: number])[] = [
  [/^S(?:06|1[45]|2[5-7]|3[5-7])/, 1],
  [/^S.[78]/, 1],
  [/^S[0-9]2/, 2],
  [/^S.[34](?!.*(?:SPRAIN))/, 4],
  [/^T2[0-5].3|^T(?:2[67]|3[0-2])/, 2],
  [/^T2[0-5].[27]/, 3],
  [/^S[0-9]1/, 3],
  [/^S.[56]/, 3],
  [/^T2[0-5].1/, 5],
  [/^S[0-9]0/, 6],
];

/** 1 the gravest; undefined for what is no injury. */
export function injurySeverity(code: string): number | undefined {
  if (!/^(?:S|T(?:2[0-8]|3[0-2]|0|1[0-4]))/.test(code)) return undefined;
  if (/^T31|^T32/.test(code)) return 9;
  return classes.find(([pattern]) => pattern.test(code))?.[1] ?? 5;
}
