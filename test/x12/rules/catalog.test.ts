import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { guides } from "../../../shared/x12/guides/catalog.ts";
import { rules } from "../../../shared/x12/rules/catalog.ts";

const root = join(import.meta.dirname, "../../../shared/x12/rules");
const fixtures = join(import.meta.dirname, "../fixtures");

/** Rules whose failing example would be too large for a file; each has a test of its own name instead. */
const withoutFixture = new Set(["claims-in-a-set"]);

const known = new Set(guides.map(({ id }) => id));
const expected = globSync(join(fixtures, "*/fail/*.json")).map((path) => readFileSync(path, "utf8"));

describe("the rules", () => {
  it("are all in the catalog, under the names of their files", () => {
    const files = readdirSync(root)
      .filter((name) => /^ {2}code: "/m.test(readFileSync(join(root, name), "utf8")))
      .map((name) => name.replace(".ts", ""));
    expect(rules.map(({ code }) => code).sort()).toEqual(files.sort());
  });

  it.each(rules.map((rule) => [rule.code, rule] as const))("%s has a source and plain words", (_, rule) => {
    expect(rule.source).not.toBe("");
    expect(rule.message).toMatch(/^[A-Z].*\.$/);
    expect(rule.remedy).toMatch(/^[A-Z].*\.$/);
    expect(rule.guides.length).toBeGreaterThan(0);
    expect(rule.loops.length + rule.segments.length).toBeGreaterThan(0);
  });

  it.each(rules.map((rule) => [rule.code, rule] as const))("%s has an example that it finds", (code, rule) => {
    if (!rule.guides.some((id) => known.has(id))) return;
    if (withoutFixture.has(code)) expect(existsSync(join(import.meta.dirname, `${code}.test.ts`))).toBe(true);
    else expect(expected.some((text) => text.includes(`"${code} `))).toBe(true);
  });
});
