import { identifierFrom } from "../values/identifier.ts";

const prefix = "visit ";

/** Under which a visit's word of a provider is kept: the same word of another visit is the same. */
export function visitOrigin(said: object): string {
  return `${prefix}${identifierFrom(12, JSON.stringify(said))}`;
}

export function isVisit(origin: string): boolean {
  return origin.startsWith(prefix);
}
