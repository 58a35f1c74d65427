import type { PartyQuestionCode } from "../../../shared/claim/party.ts";
import type { PartyQuestion } from "../../../shared/registration/party-questions.ts";

const subjects: Readonly<Record<Exclude<PartyQuestionCode, "not-listed">, string>> = {
  "other-taxonomy": "the taxonomy",
  "other-name": "the name",
  "other-tax-id": "another tax id than",
  "other-npi": "the NPI",
  "other-zip": "the ZIP",
};

/** A question about a party, as somebody decides it. A tax id, which may be somebody's own number, is not repeated. */
export function questionWords({ code, value, registered }: PartyQuestion): string {
  if (code === "not-listed") return "files name it and practice.json does not";
  if (code === "other-tax-id") return "files say another tax id";
  return `files say ${subjects[code]} ${value}, not ${registered.join(" or ")}`;
}
