import { describe, expect, it } from "vitest";
import { isNpi } from "../../shared/values/npi.ts";

describe("an NPI", () => {
  it("carries its check digit", () => {
    expect(isNpi("1234567893")).toBe(true);
    for (const digit of "012456789") expect(isNpi(`123456789${digit}`)).toBe(false);
  });

  it.each(["", "123456789", "12345678933", "3234567893", "12345678 3", "１２３４５６７８９３"])("is not %j", (text) => {
    expect(isNpi(text)).toBe(false);
  });
});
