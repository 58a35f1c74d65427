import { type ControlNumbers, maxControlNumber } from "../../ports/control-numbers.ts";

/** `used` says which number a company used last; none when it is left out. */
export function memoryControlNumbers(used: Readonly<Record<string, number>> = {}): ControlNumbers {
  const last = new Map(Object.entries(used));
  return {
    async reserve(company) {
      const next = (last.get(company) ?? 0) + 1;
      if (next > maxControlNumber) throw new RangeError("no interchange control number is left");
      last.set(company, next);
      return next;
    },
  };
}
