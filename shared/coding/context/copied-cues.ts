import type { Cue } from "./cue.ts";

/** Words that say that a part of the note was taken over from an earlier one. */
export const copiedCues: readonly Cue[] = [
  {
    kind: "copied-forward",
    reach: "after",
    overCommas: true,
    words: [
      "copied",
      "from last yr copied",
      "note from last year",
      "note from last yr",
      "copied forward",
      "copied from",
      "carried forward",
      "carried over from",
      "pulled from",
      "from last note",
      "from prior note",
      "per prior note",
      "per old chart",
      "prior note states",
      "old note",
      "last visit",
      "last note",
      "prior note",
      "previous note",
    ],
  },
  {
    kind: "copied-forward",
    reach: "before",
    words: [
      "copied forward",
      "copied from last note",
      "copied from prior note",
      "carried forward",
      "from prior note",
      "from last note",
      "from old note",
      "per old chart",
      "from previous note",
      "(copied)",
    ],
  },
];
