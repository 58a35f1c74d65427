import { isNpi } from "../../values/npi.ts";
import { element, elementIs } from "../segment.ts";
import { claims } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** An NPI has ten digits, the last of them a check digit. */
export const npiCheckDigit = segmentRule({
  code: "npi-check-digit",
  level: 4,
  severity: "error",
  message: "An NPI that is not ten digits with a right check digit.",
  remedy: "Look the provider's NPI up in NPPES and send it as it stands there.",
  acknowledgment: { element: "IK403", code: "7" },
  source: "CMS NPI check digit (45 CFR 162.406)",
  guides: claims,
  segments: ["NM1"],
  check(nm1, tell) {
    if (!elementIs(nm1, 8, "XX")) return;
    const npi = element(nm1, 9);
    if (npi !== "" && !isNpi(npi)) tell(nm1, 9);
  },
});
