/** Space, then digits, then letters: the order of the numbers is the order of the texts. */
const base = 37;
const width = 10;

/**
 * A code of up to ten capital letters and digits as a number that sorts as the text does; undefined for anything else.
 * 37^10 is below 2^53, so no two codes meet.
 */
export function codeKey(code: string): number | undefined {
  if (code.length === 0 || code.length > width) return undefined;
  let key = 0;
  for (let at = 0; at < width; at++) {
    const place = at < code.length ? placeOf(code.charCodeAt(at)) : 0;
    if (place < 0) return undefined;
    key = key * base + place;
  }
  return key;
}

/** The code of a key. */
export function codeOfKey(key: number): string {
  let code = "";
  let rest = key;
  for (let at = 0; at < width; at++) {
    const place = rest % base;
    rest = (rest - place) / base;
    if (place > 0) code = String.fromCharCode(place <= 10 ? place + 47 : place + 54) + code;
  }
  return code;
}

function placeOf(character: number): number {
  if (character >= 48 && character <= 57) return character - 47;
  return character >= 65 && character <= 90 ? character - 54 : -1;
}
