/*
 * Names in answers are what a sender wrote: they lead to a claim or a file of ours, or to nothing. One that is longer
 * than its element may be leads to nothing, and is kept out of keys.
 */

/** CLM01 as an answer gives it back, at most 38 characters; "" for more. Source: X12 data element 1028. */
export function claimIdIn(text: string): string {
  return text.length <= 38 ? text : "";
}

/** A reference number, at most 50 characters; "" for more. Source: X12 data element 127. */
export function referenceIn(text: string): string {
  return text.length <= 50 ? text : "";
}
