import { element, type Segment } from "../segment.ts";

/** The causes that a claim is related to: AA, EM, OA. Source: 005010X222A1 2300 CLM11, 005010X224A2 2300 CLM11. */
export function relatedCauses(clm: Segment): readonly string[] {
  const text = element(clm, 11);
  return text === "" ? [] : text.split(clm.separators.component, 3).filter((cause) => cause !== "");
}
