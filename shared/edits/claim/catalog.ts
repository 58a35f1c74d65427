import type { Edit } from "../edit.ts";
import { accidentIsWhole } from "./accident-is-whole.ts";
import { followsTheGuide } from "./follows-the-guide.ts";
import { setIsSent } from "./set-is-sent.ts";

/** The claim as a whole. */
export const wholeClaimEdits: readonly Edit[] = [accidentIsWhole, followsTheGuide, setIsSent];
