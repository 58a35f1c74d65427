import { element } from "../segment.ts";
import { invalidValue } from "./acknowledgments.ts";
import { claims, placeIn } from "./guide-ids.ts";
import { sequenceRule } from "./rule.ts";

/** A claim for payment charges something; an encounter (BHT06 RP) need not. */
export const chargeIsNotZero = sequenceRule({
  code: "charge-is-not-zero",
  level: 4,
  severity: "warning",
  message: "A claim for payment charges nothing.",
  remedy: "Send the charge, or BHT06 RP where the claim only reports an encounter.",
  acknowledgment: invalidValue,
  source: placeIn(claims, "2300 CLM02, BHT06"),
  guides: claims,
  segments: ["BHT", "CLM"],
  begin() {
    let forPayment = false;
    return (segment, tell) => {
      if (segment.id === "BHT") forPayment = element(segment, 6) === "CH";
      else if (forPayment && /^0+(\.0*)?$|^\.0+$/.test(element(segment, 2))) tell(segment, 2);
    };
  },
});
