/** ISA13 holds nine digits. Source: X12 data element I12. */
export const maxControlNumber = 999_999_999;

/** Interchange control numbers: handed out once each, for good. A number that was reserved and not used is a gap. */
export interface ControlNumbers {
  /** The next number for a company: 1, 2, 3 … @throws RangeError past 999999999. */
  reserve(company: string): Promise<number>;
}
