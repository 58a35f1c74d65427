import { element, type Segment } from "../segment.ts";

/** Whether an N4 names no country but the United States: then its state and ZIP code can be judged. */
export function isDomestic(n4: Segment): boolean {
  const country = element(n4, 4);
  return country === "" || country === "US";
}
