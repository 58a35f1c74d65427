/** A text and its characters, all of them ASCII, and how far it was taken: who takes segments moves it on. */
export interface Stretch {
  text: string;
  bytes: Uint8Array;
  /** Where the next segment starts, and from where on an id might not be there as a whole. */
  at: number;
  last: number;
  /** The place of the segment before in its interchange. */
  position: number;
  /** Of the segment that starts there: where it ends, and the number of its id. */
  end: number;
  id: number;
}
