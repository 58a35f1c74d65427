/**
 * What comes back with an answer (TRN02) and says what it is about: a claim, and which content of it. Both are base 32, without
 * hyphens.
 */
export function traceOf(claimId: string, content: string): string {
  return `${claimId}-${content}`;
}

/** Undefined for a trace that is none of ours. */
export function readTrace(trace: string): { readonly claimId: string; readonly content: string } | undefined {
  const match = /^([0-9A-Z]{6,20})-([0-9A-Z]{6,32})$/.exec(trace);
  return match === null ? undefined : { claimId: match[1] ?? "", content: match[2] ?? "" };
}
