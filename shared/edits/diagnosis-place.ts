/** The place of a diagnosis on the wire and on a screen, by its position from 0: "2300 HI02-2 (diagnosis 2)". */
export function diagnosisPlace(index: number): string {
  return `2300 HI${String(index + 1).padStart(2, "0")}-2 (diagnosis ${index + 1})`;
}
