import { component, type Segment } from "../segment.ts";
import { isDigits } from "./characters.ts";

/** Whether an SV1 bills anesthesia: 00100 to 01999. Source: 005010X222A1 2400 SV103. */
export function isAnesthesia(sv1: Segment): boolean {
  return isTimed(component(sv1, 1, 2)) && component(sv1, 1, 1) === "HC";
}

function isTimed(code: string): boolean {
  return code.startsWith("0") && isDigits(code, 5) && code >= "00100" && code <= "01999";
}
