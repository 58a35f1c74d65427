import { describe, expect, it } from "vitest";
import { starterCodeBook } from "../../../shared/codes/starter/starter-code-book.ts";
import { engines } from "../../../shared/coding/engines/catalog.ts";
import { day } from "../../../shared/values/day.ts";

const context = { book: starterCodeBook, day: day("2025-11-03"), setting: "outpatient" } as const;

describe("a coding engine", () => {
  it.each(Object.entries(engines))(
    "%s is listed under its own name and shows where each code stands",
    async (name, engine) => {
      expect(engine.name).toBe(name);
      const text = "A/P: asthma, gout.";
      const { codes } = await engine.code(text, context);
      expect(codes.length).toBeGreaterThan(0);
      for (const { spans } of codes)
        for (const { start, end } of spans) expect(text.slice(start, end).trim()).not.toBe("");
    },
  );

  it("index-alone takes words as they are and leaves all to a coder", async () => {
    const { codes } = await engines["index-alone"].code("No asthma. Gout.", context);
    expect(codes.map(({ code }) => code.slice(0, 3))).toContain("M10");
    expect(codes.every(({ standing }) => standing === "review")).toBe(true);
  });
});
