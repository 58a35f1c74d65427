import { component, type Segment } from "../segment.ts";

/** Whether an SV1 bills anesthesia: 00100 to 01999. Source: 005010X222A1 2400 SV103. */
export function isAnesthesia(sv1: Segment): boolean {
  return component(sv1, 1, 1) === "HC" && /^0(0[1-9]|1\d)\d{2}$/.test(component(sv1, 1, 2));
}
