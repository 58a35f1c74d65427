/** One thing in which two files differ. */
export interface Difference {
  /** What is only in the second file was added, what is only in the first was removed. */
  readonly kind: "added" | "removed" | "changed";
  /** The number of the claim, payment or question that it stands in; "" for what stands around them. */
  readonly claim: string;
  /** "2300 CLM02", "2010AA NM1" for a segment, "2400" for a loop with all in it. */
  readonly place: string;
  /** What the guide calls it. */
  readonly name: string;
  /** Position of the segment in its interchange, the ISA being 1; undefined where the file does not have it. */
  readonly segmentA: number | undefined;
  readonly segmentB: number | undefined;
  /** The values; of a segment its text with `*` and `:`, of a loop its number or "". */
  readonly before: string | undefined;
  readonly after: string | undefined;
}
