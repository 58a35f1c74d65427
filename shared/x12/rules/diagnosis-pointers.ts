import { element, type Segment } from "../segment.ts";

/** Where the pointers of a service segment stand: SV107 and SV311. */
export function pointerElement(service: Segment): number {
  return service.id === "SV3" ? 11 : 7;
}

/** The pointers of a line to its claim's diagnoses, as they stand; none for a segment that has no pointers. */
export function pointersOf(service: Segment | undefined): readonly string[] {
  if (service === undefined || (service.id !== "SV1" && service.id !== "SV3")) return [];
  const text = element(service, pointerElement(service));
  if (text.length === 1) return [text];
  return text === "" ? [] : text.split(service.separators.component, 4);
}
