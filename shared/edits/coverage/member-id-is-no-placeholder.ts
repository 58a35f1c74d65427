import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A member id is one that a payer gave out. */
export const memberIdIsNoPlaceholder: Edit = {
  id: "member-id-is-no-placeholder",
  sentence: "A member id is one that a payer gave out.",
  remedy: "Copy the number from the patient's card.",
  source: "005010X222A1 2010BA NM109",
  severity: "hold",
  check: ({ coverage }) =>
    coverage === undefined
      ? notApplicable
      : findAt(
          /^((.)\2+|0*123456789?0?|UNKNOWN|PENDING|NONE|N\/?A|SELF|SELFPAY|TBD|TEST)$/i.test(coverage.memberId.trim())
            ? ["2010BA NM109 (member id)"]
            : [],
        ),
};
