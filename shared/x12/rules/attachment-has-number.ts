import { element } from "../segment.ts";
import { missingElement } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** An attachment that travels apart from the claim has a number by which the payer finds it. */
export const attachmentHasNumber = segmentRule({
  code: "attachment-has-number",
  level: 4,
  severity: "error",
  message: "An attachment without its control number.",
  remedy: "Send AC in PWK05 and the number that the attachment bears in PWK06.",
  acknowledgment: missingElement,
  source: placeIn(claims, "2300 PWK06"),
  guides: claims,
  segments: ["PWK"],
  check(pwk, tell) {
    if (sent.has(element(pwk, 2)) && element(pwk, 6) === "") tell(pwk, 6);
  },
});

/** PWK02 of what is sent: by mail, electronically, e-mail, file transfer, fax. */
const sent: ReadonlySet<string> = new Set(["BM", "EL", "EM", "FT", "FX"]);
