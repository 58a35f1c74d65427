import type { FileHeading } from "../claim/file-heading.ts";
import { writable } from "../x12/character-set.ts";
import { ourSeparators } from "../x12/separators.ts";
import type { InterchangeDraft } from "../x12/writer.ts";

/**
 * What a heading says in the envelope: 837P and 276 go out under the same names. Source: ISA05 to ISA08, ISA13, ISA15.
 */
export function envelopeOf(
  heading: FileHeading,
): Pick<InterchangeDraft, "sender" | "receiver" | "usage" | "at" | "controlNumber"> {
  return {
    sender: { qualifier: "ZZ", id: envelopeId(heading.sender.id) },
    receiver: { qualifier: "ZZ", id: envelopeId(heading.receiver.id) },
    usage: heading.sender.usage,
    at: heading.createdAt,
    controlNumber: heading.controlNumber,
  };
}

/** 2 to 15 characters that an envelope can carry: "hvhp1" -> "HVHP1", "7" -> "07", sixteen and more are cut. */
function envelopeId(text: string): string {
  return writable(text, ourSeparators).slice(0, 15).trimEnd().padStart(2, "0");
}
