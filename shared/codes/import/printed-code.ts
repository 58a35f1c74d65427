const pattern = /^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{0,4})?-{0,3}$/;

/** A code as the Index and its tables print it, "E11.-" or "m48.8x-": upper case; undefined where it is none. */
export function readPrintedCode(printed: string): string | undefined {
  const code = printed.trim().toUpperCase();
  return pattern.test(code) ? code : undefined;
}
