import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Medicare takes no S, T or H codes. */
export const medicareTakesNoPrivateCodes: Edit = {
  id: "medicare-takes-no-private-codes",
  sentence: "Medicare takes no S, T or H codes.",
  remedy: "Bill the HCPCS or CPT code that Medicare has for the service.",
  source: "CMS HCPCS Level II Coding Procedures: S codes for private payers, H and T codes for Medicaid",
  severity: "hold",
  packs: ["medicare"],
  check: (claim) => {
    const coded = claim.lines.filter(({ procedure }) => procedure !== "");
    if (coded.length === 0) return notApplicable;
    return findAt(
      coded
        .filter(({ procedure }) => isOfKind(procedure, "private-payer-code", "medicaid-code"))
        .map((line) => atLine(line, "procedure")),
    );
  },
};
