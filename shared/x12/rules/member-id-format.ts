import { element, elementIs } from "../segment.ts";
import { patternFailure } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { segmentRule } from "./rule.ts";

/** A member id is letters, digits and hyphens, as the card has it. */
export const memberIdFormat = segmentRule({
  code: "member-id-format",
  level: 4,
  severity: "warning",
  message: "A member id with a character that insurance cards do not have.",
  remedy: "Copy the id from the card: letters and digits, no other sign than a hyphen or a space.",
  acknowledgment: patternFailure,
  source: placeIn(claims, "2010BA NM109"),
  guides: claims,
  segments: ["NM1"],
  check(nm1, tell) {
    if (!elementIs(nm1, 8, "MI")) return;
    const id = element(nm1, 9);
    if (id !== "" && !/^[A-Z0-9][A-Z0-9 -]*$/i.test(id)) tell(nm1, 9);
  },
});
