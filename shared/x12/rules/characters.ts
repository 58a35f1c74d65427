/** Whether a text is so many digits and nothing else. */
export function isDigits(text: string, count: number): boolean {
  if (text.length !== count) return false;
  for (let index = 0; index < count; index++) if (!isDigitAt(text, index)) return false;
  return true;
}

/** Whether a digit stands there. */
export function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/** Whether a small letter stands anywhere. */
export function hasSmallLetter(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 97 && code <= 122) return true;
  }
  return false;
}
