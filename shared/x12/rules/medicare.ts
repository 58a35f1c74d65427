import { element, type Segment } from "../segment.ts";

/** Whether an SBR is that of Medicare Part A or B. Source: 005010X222A1 2000B SBR09. */
export function isMedicare(sbr: Segment): boolean {
  const filing = element(sbr, 9);
  return filing === "MA" || filing === "MB";
}
