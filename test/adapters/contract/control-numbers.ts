import { expect, it } from "vitest";
import { type ControlNumbers, maxControlNumber } from "../../../shared/ports/control-numbers.ts";
import { newCompany } from "./samples.ts";

/** What every source of control numbers does. `used` says which number a company used last. */
export function controlNumbersContract(
  open: (used: Readonly<Record<string, number>>) => Promise<ControlNumbers>,
): void {
  it("hands out 1, 2, 3 to each company", async () => {
    const numbers = await open({});
    const [ours, theirs] = [newCompany(), newCompany()];
    expect([await numbers.reserve(ours), await numbers.reserve(ours), await numbers.reserve(ours)]).toEqual([1, 2, 3]);
    expect(await numbers.reserve(theirs)).toBe(1);
  });

  it("hands out each number once, however many ask at once", async () => {
    const numbers = await open({});
    const company = newCompany();
    const reserved = await Promise.all(Array.from({ length: 60 }, () => numbers.reserve(company)));
    expect(reserved.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
  });

  it("ends with nine digits", async () => {
    const company = newCompany();
    const numbers = await open({ [company]: maxControlNumber - 1 });
    expect(await numbers.reserve(company)).toBe(999_999_999);
    await expect(numbers.reserve(company)).rejects.toThrow(RangeError);
    await expect(numbers.reserve(company)).rejects.toThrow(RangeError);
  });
}
