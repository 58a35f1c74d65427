import { copiedCues } from "./copied-cues.ts";
import type { Cue } from "./cue.ts";
import { endedCues } from "./ended-cues.ts";
import { negationCues } from "./negation-cues.ts";
import { pastCues } from "./past-cues.ts";
import { personCues } from "./person-cues.ts";
import { planCues } from "./plan-cues.ts";
import { uncertaintyCues } from "./uncertainty-cues.ts";

/**
 * Our own rules in the manner of ConText (Harkema, Dowling, Thornblade, Chapman 2009): a cue, the way it reaches, and what
 * ends it.
 */
export const cues: readonly Cue[] = [
  ...negationCues,
  ...uncertaintyCues,
  ...pastCues,
  ...endedCues,
  ...personCues,
  ...planCues,
  ...copiedCues,
];
