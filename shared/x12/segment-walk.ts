/*
 * What was found of the one segment that was looked through last: the critic walks through each, and many rules then ask
 * for its elements.
 */

let walked: object | undefined;
let parts = 0;
let kinds = 0;

/** Where the id and the elements of the segment end, in the text that it stands in: for who walks to fill in. */
export const partEnds = new Int32Array(64);

/** Tells that a segment was looked through: so many ends are right, and these are the kinds of all its characters. */
export function setWalked(segment: object, count: number, characterKinds: number): void {
  walked = count <= partEnds.length ? segment : undefined;
  parts = count;
  kinds = characterKinds;
}

/** How many parts the segment has, its id among them; 0 when it is not the one. */
export function walkedParts(segment: object): number {
  return segment === walked ? parts : 0;
}

/** The kinds of its characters; undefined when it is not the one. */
export function walkedKinds(segment: object): number | undefined {
  return segment === walked ? kinds : undefined;
}
