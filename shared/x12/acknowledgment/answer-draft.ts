import type { Instant } from "../../values/instant.ts";
import type { Interchange, InterchangeParty } from "../envelope.ts";
import { envelopeRules } from "../envelope-rules.ts";
import { guide999 } from "../guides/999/index.ts";
import type { InterchangeDraft } from "../writer.ts";
import { fitted } from "./fitted.ts";

/** An empty interchange back to who sent one: sender and receiver change places, production stays production. */
export function answerDraft({ sender, receiver, usage }: Interchange, at: Instant, number: number): InterchangeDraft {
  return {
    sender: partyOf(receiver),
    receiver: partyOf(sender),
    usage: usage === "P" ? "P" : "T",
    at,
    controlNumber: number,
    guide: guide999,
    transactions: [],
  };
}

const qualifiers = envelopeRules.ISA?.elements[4]?.codes;

/** A party that can stand in an ISA, however the other side wrote itself. */
function partyOf({ qualifier, id }: InterchangeParty): InterchangeParty {
  return { qualifier: qualifiers?.has(qualifier) === true ? qualifier : "ZZ", id: fitted(id, 2, 15) };
}
