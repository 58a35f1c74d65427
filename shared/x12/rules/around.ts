import { child, find, type Loop } from "../loop.ts";
import { element, elementIs } from "../segment.ts";
import { oncePerLoop } from "./once-per-loop.ts";

/** The nearest loop of that id around a claim; undefined where the claim is looked at alone. */
export function nearest(around: readonly Loop[], id: string): Loop | undefined {
  for (let index = around.length - 1; index >= 0; index--) if (around[index]?.id === id) return around[index];
  return undefined;
}

/** The billing provider of a claim. */
export function billingProvider(around: readonly Loop[]): Loop | undefined {
  return child(nearest(around, "2000A"), "2010AA");
}

/** Its NPI, which many claims one after the other share; "" where it has none. */
export function billingNpi(around: readonly Loop[]): string {
  const provider = billingProvider(around);
  return provider === undefined ? "" : npiOf(provider);
}

/** The patient of a claim: 2010CA under a patient level, else the subscriber. */
export function patientOf(around: readonly Loop[]): Loop | undefined {
  const level = nearest(around, "2000C");
  return level === undefined ? child(nearest(around, "2000B"), "2010BA") : child(level, "2010CA");
}

/** The NPI of the party that a loop names; "" where it has none. */
export function npiIn(loop: Loop | undefined): string {
  const nm1 = find(loop, "NM1");
  return nm1 !== undefined && elementIs(nm1, 8, "XX") ? element(nm1, 9) : "";
}

/** The first loop directly inside whose NM101 is that code: a role stands in other loops from guide to guide. */
export function partyIn(loop: Loop, entity: string): Loop | undefined {
  for (const one of loop.loops) {
    const first = one.segments[0];
    if (first?.id === "NM1" && elementIs(first, 1, entity)) return one;
  }
  return undefined;
}

/** A loop that is missing, so that a finding can name it: it stands where the loop around it starts. */
export function missingLoop(id: string, inside: Loop): Loop {
  return { id, segments: inside.segments, loops: [] };
}

const npiOf = oncePerLoop(npiIn);
