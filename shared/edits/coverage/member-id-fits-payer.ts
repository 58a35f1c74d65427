import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";

/** A member id looks as the payer's ids do. */
export const memberIdFitsPayer: Edit = {
  id: "member-id-fits-payer",
  sentence: "A member id looks as the payer's ids do.",
  remedy: "Copy the number from the patient's card, with its letters.",
  source: "the payer's card, in the practice's rules (memberIdMasks)",
  severity: "hold",
  wants: ["practice"],
  check: (claim, { practice, payer }) => {
    if (claim.coverage === undefined) return notApplicable;
    if (practice.memberIdMasks === undefined) return noVerdict;
    const { memberId } = claim.coverage;
    const masks = practice.memberIdMasks.filter(({ payerId }) => payerId === payer.id).flatMap(({ masks }) => masks);
    if (masks.length === 0) return notApplicable;
    return findAt(masks.some((mask) => fits(mask, memberId.toUpperCase())) ? [] : ["2010BA NM109 (member id)"]);
  },
};

/** 9: a digit; A: a letter; X: either; anything else is itself. */
function fits(mask: string, id: string): boolean {
  if (mask.length !== id.length) return false;
  for (let index = 0; index < mask.length; index++) {
    const wanted = mask.charAt(index);
    const is = id.charAt(index);
    const right =
      wanted === "9"
        ? /\d/.test(is)
        : wanted === "A"
          ? /[A-Z]/.test(is)
          : wanted === "X"
            ? /[A-Z0-9]/.test(is)
            : wanted === is;
    if (!right) return false;
  }
  return true;
}
