/** SBR01 in the order of payment; U, unknown, has no place in it. Source: 005010X222A1 2000B SBR01. */
const order = "PSTABCDEFGH";

/** Whether a payer with the first place pays after one with the second; false where one of them is unknown. */
export function paysAfter(place: string, other: string): boolean {
  const [own, others] = [place, other].map((one) => (one.length === 1 ? order.indexOf(one) : -1));
  return own !== undefined && others !== undefined && others >= 0 && own > others;
}
