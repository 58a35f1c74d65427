/**
 * Ten digits whose last is the Luhn check digit over "80840" + the first nine.
 * Source: CMS NPI check digit (45 CFR 162.406).
 */
export function isNpi(text: string): boolean {
  if (text.length !== 10 || (text.charAt(0) !== "1" && text.charAt(0) !== "2")) return false;
  let sum = 24; // what the constant prefix 80840 adds
  for (let index = 0; index < 10; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return false;
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
