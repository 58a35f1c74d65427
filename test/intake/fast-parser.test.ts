import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { canonicalJson } from "../../shared/claim/claim-id.ts";
import { Encounter } from "../../shared/claim/encounter.ts";
import { fastParser } from "../../shared/intake/fast-parser.ts";
import { soundEncounterInput } from "../builders/sound-encounter.ts";
import { wholeInstitutional, wholeProfessional } from "../builders/whole-encounter.ts";

const parse = fastParser(Encounter);

/** Data whatever the order of its fields; issues with their order. */
function answerOf(result: z.ZodSafeParseResult<unknown>): unknown {
  return result.success ? result.data : JSON.stringify(result.error.issues);
}

const spoils = [
  null,
  undefined,
  "",
  " a ",
  "x".repeat(90),
  -1,
  0,
  1.5,
  1e17,
  Number.NaN,
  {},
  [],
  true,
  "2026-02-30",
  "7",
];

/** A draft with some values gone or spoiled, at any depth. */
const spoiled = (draft: unknown) =>
  fc.infiniteStream(fc.nat(60)).map((draw) => {
    const next = () => draw.next().value ?? 0;
    const spoil = (value: unknown): unknown => {
      if (next() === 0) return spoils[next() % spoils.length];
      if (Array.isArray(value)) return value.filter(() => next() > 1).map(spoil);
      if (typeof value !== "object" || value === null) return value;
      const kept = Object.entries(value).filter(() => next() > 1);
      const more = next() < 3 ? [["unheardOf", 1] as const] : [];
      return Object.fromEntries([...kept, ...more].map(([key, inner]) => [key, spoil(inner)]));
    };
    return spoil(draft);
  });

describe("a parser that takes the sound at once", () => {
  it("answers what zod answers, of encounters that are sound, spoiled, or none", () => {
    const counts = { sound: 0, unsound: 0 };
    const drafts = fc.oneof(
      spoiled(soundEncounterInput()),
      wholeProfessional,
      wholeInstitutional,
      wholeProfessional.chain(spoiled),
      wholeInstitutional.chain(spoiled),
      fc.anything(),
    );
    fc.assert(
      fc.property(drafts, (draft) => {
        const expected = Encounter.safeParse(draft);
        counts[expected.success ? "sound" : "unsound"]++;
        expect(answerOf(parse(draft))).toEqual(answerOf(expected));
      }),
      { numRuns: 500 },
    );
    expect(Math.min(counts.sound, counts.unsound)).toBeGreaterThan(50);
  });

  it("keeps what is trimmed and filled in, and the name that content gives a claim", () => {
    const draft = { ...soundEncounterInput(), note: "  seen twice ", unheardOf: 1 };
    const [own, zods] = [parse(draft), Encounter.safeParse(draft)];
    expect(canonicalJson(own.data)).toBe(canonicalJson(zods.data));
    expect(own.data).toMatchObject({ note: "seen twice", frequency: "1" });
  });

  it("leaves to zod what it does not know", () => {
    const schema = z.object({
      coerced: z.coerce.number(),
      either: z.union([z.string(), z.number()]).optional(),
      mail: z.email().optional(),
      filled: z.string().default("D").optional(),
      list: z.array(z.object({ x: z.number().int().optional() }).strict()).min(1),
      whole: z.object({ a: z.string().default("A") }).refine(({ a }) => a !== "no", { error: "never no" }),
    });
    const own = fastParser(schema);
    for (const value of [
      { coerced: "7", list: [{ x: 1 }, {}], whole: {} },
      { coerced: "7", either: 3, mail: "a@b.example", list: [{}], whole: { a: "no" } },
      { coerced: "7", mail: "no", list: [], whole: { a: undefined } },
      { coerced: 1, list: [{ y: 1 }], whole: Object.create({ a: "inherited" }) },
      JSON.parse('{"coerced": 1, "list": [{}], "whole": {"a": "b", "__proto__": {"c": 1}}}'),
      [],
      undefined,
    ]) {
      expect(answerOf(own(value))).toEqual(answerOf(schema.safeParse(value)));
    }
  });

  it("fills in a new list each time", () => {
    const schema = fastParser(z.object({ list: z.array(z.string()).default([]) }));
    const [a, b] = [schema({}).data, schema({}).data];
    expect(a).toEqual({ list: [] });
    expect(a?.list).not.toBe(b?.list);
  });
});
