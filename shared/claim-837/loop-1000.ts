import type { FileHeading } from "../claim/file-heading.ts";
import { type Segment, segment } from "../x12/segment.ts";
import { phoneDigits } from "./person.ts";

/** Submitter and receiver. Source: 005010X222A1 1000A, 1000B. */
export function partySegments({ sender, receiver }: FileHeading): readonly Segment[] {
  return [
    segment("NM1", "41", "2", sender.name, undefined, undefined, undefined, undefined, "46", sender.id),
    segment("PER", "IC", sender.contactName, "TE", phoneDigits(sender.phone)),
    segment("NM1", "40", "2", receiver.name, undefined, undefined, undefined, undefined, "46", receiver.id),
  ];
}
