import { type ControlNumbers, maxControlNumber } from "../../ports/control-numbers.ts";

export function memoryControlNumbers(): ControlNumbers {
  const last = new Map<string, number>();
  return {
    async reserve(company) {
      const next = (last.get(company) ?? 0) + 1;
      if (next > maxControlNumber) throw new RangeError("no interchange control number is left");
      last.set(company, next);
      return next;
    },
  };
}
