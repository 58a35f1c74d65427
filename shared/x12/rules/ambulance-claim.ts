import type { Loop } from "../loop.ts";
import { component, element } from "../segment.ts";
import { factsOf } from "./claim-facts.ts";
import { oncePerLoop } from "./once-per-loop.ts";

/** Places of service that move: ambulance by land; by air or water. Source: CMS Place of Service Code Set. */
const ambulances: ReadonlySet<string> = new Set(["41", "42"]);

/** Whether a claim, or one of its lines that says its own place, is for an ambulance. */
export const isAmbulance: (claim: Loop) => boolean = oncePerLoop((claim) => {
  const facts = factsOf(claim);
  if (facts.lines.length === 0) return ambulances.has(facts.place);
  return facts.lines.some(({ service }) => {
    const own = service?.id === "SV1" ? element(service, 5) : "";
    return ambulances.has(own === "" ? facts.place : own);
  });
});

/** Whether the claim or one of its lines satisfies a test. */
export function claimOrLine(claim: Loop, test: (loop: Loop) => boolean): boolean {
  return test(claim) || factsOf(claim).lines.some(({ loop }) => test(loop));
}

/** Whether a line bills a transport that did not happen: nobody is picked up then, nobody set down. */
export function isWithoutTransport(claim: Loop): boolean {
  return factsOf(claim).lines.some(({ service }) => service !== undefined && component(service, 1, 2) === "A0998");
}
