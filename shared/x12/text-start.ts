/** Past spaces, line breaks and the bytes of a byte order mark (EF BB BF): no segment starts with one of them. */
export function skipBlank(text: string, from: number): number {
  let index = from;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code > 32 && code !== 0xef && code !== 0xbb && code !== 0xbf) break;
    index++;
  }
  return index;
}

/** Also true while the text is too short to tell. */
export function startsIsa(text: string, start: number, ended: boolean): boolean {
  if (text.charCodeAt(start) !== letterI) return false;
  const head = text.slice(start, start + 4);
  if (head.length < 4) return !ended && "ISA".startsWith(head.slice(0, 3));
  return head.startsWith("ISA") && !/[A-Za-z0-9]/.test(head.charAt(3));
}

const letterI = 73;
