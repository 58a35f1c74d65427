import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../shared/claim/claim.ts";
import type { EncounterInput } from "../../shared/claim/encounter.ts";
import { addDays, day, formatD8 } from "../../shared/values/day.ts";
import { parseDollars } from "../../shared/values/money.ts";
import { contextLoop, type Unit } from "../../shared/x12/item.ts";
import { children, findAll, partIn, valueIn } from "../../shared/x12/loop.ts";
import { elements } from "../../shared/x12/segment.ts";
import { dependentClaim, soundClaim } from "../builders/sound-claim.ts";
import { written } from "./reading.ts";

const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const visitDay = fc.integer({ min: 0, max: 300 }).map((days) => addDays(day("2026-01-05"), days));
const npis = ["1234567893", "1245319599", "1003000126", "1992999999"];
/** Names as people have them: accents, apostrophes, hyphens, and characters that separate data on the wire. */
const name = fc
  .tuple(
    fc.constantFrom("A", "É", "Ø", "m"),
    fc.string({ unit: fc.constantFrom(..."aeñßłü'-*:~^ ÆQ9."), maxLength: 12 }),
  )
  .map(([first, rest]) => first + rest);
const provider = fc.record({ npi: fc.constantFrom(...npis), lastName: name, firstName: name });
/** Never the one who rendered: the guide wants another. */
const supervisor = fc.record({ npi: fc.constant("1700000007"), lastName: name, firstName: name });

/** Minutes are for anesthesia, and anesthesia for minutes. */
const timed = fc.constantFrom(
  { procedure: "99213", unitType: "UN" as const },
  { procedure: "87880", unitType: "UN" as const },
  { procedure: "J1885", unitType: "UN" as const },
  { procedure: "00100", unitType: "MJ" as const },
);

const line = (diagnoses: number) =>
  fc.tuple(timed, untimed(diagnoses)).map(([service, rest]) => ({ ...service, ...rest }));

const untimed = (diagnoses: number) =>
  fc.record({
    modifiers: fc.uniqueArray(fc.constantFrom("25", "59", "QW", "LT", "76"), { maxLength: 4 }),
    units: fc.integer({ min: 1, max: 99_999 }).map((thousandths) => thousandths / 1000),
    chargeCents: fc.integer({ min: 1, max: 10_000_000 }),
    placeOfService: optional(fc.constantFrom("11", "22", "23")),
    pointers: fc.uniqueArray(fc.integer({ min: 1, max: diagnoses }), { minLength: 1, maxLength: 4 }),
    ndc: optional(
      fc.record({
        code: fc.constant("00409379501"),
        quantity: fc.integer({ min: 1, max: 5_000_000 }).map((thousandths) => thousandths / 1000),
        unit: fc.constantFrom("ML" as const, "UN" as const),
      }),
    ),
    rendering: optional(provider),
  });

const overrides: fc.Arbitrary<Partial<EncounterInput>> = fc.integer({ min: 1, max: 12 }).chain((diagnoses) =>
  fc.record({
    serviceFrom: visitDay,
    rendering: optional(provider),
    referring: optional(provider),
    supervising: optional(supervisor),
    diagnoses: fc.constant(Array.from({ length: diagnoses }, (_, index) => ({ code: `Z${10 + index}.${index}` }))),
    lines: fc.array(line(diagnoses), { minLength: 1, maxLength: 50 }),
    priorAuthorization: optional(fc.constant("AUTH-1")),
    note: optional(name),
  }),
);

const claims = fc
  .array(fc.tuple(fc.boolean(), overrides), { minLength: 1, maxLength: 5 })
  .map((made) =>
    made.map(
      ([dependent, over], index): Claim =>
        (dependent ? dependentClaim : soundClaim)({ encounterId: `V-${index}`, ...over }, `CLAIM${index}`),
    ),
  );

/** What the wire says of a claim, to compare with what was to be said. */
function said(unit: Unit) {
  const { loop } = unit;
  return {
    claimId: valueIn(loop, "CLM", 1),
    chargeCents: parseDollars(valueIn(loop, "CLM", 2)),
    frequency: partIn(loop, "CLM", 5, 3),
    billing: valueIn(contextLoop(unit, "2010AA"), "NM1", 9),
    memberId: valueIn(contextLoop(unit, "2010BA"), "NM1", 9),
    payerId: valueIn(contextLoop(unit, "2010BB"), "NM1", 9),
    birthDate: valueIn(contextLoop(unit, "2010CA") ?? contextLoop(unit, "2010BA"), "DMG", 2),
    diagnoses: findAll(loop, "HI").flatMap(elements),
    rendering: valueIn(children(loop, "2310B")[0], "NM1", 9),
    referring: valueIn(children(loop, "2310A")[0], "NM1", 9),
    supervising: valueIn(children(loop, "2310D")[0], "NM1", 9),
    lines: children(loop, "2400").map((one) => ({
      number: valueIn(one, "LX", 1),
      controlNumber: valueIn(one, "REF", 2, "6R"),
      procedure: partIn(one, "SV1", 1, 2),
      modifiers: [3, 4, 5, 6].map((n) => partIn(one, "SV1", 1, n)).filter((text) => text !== ""),
      chargeCents: parseDollars(valueIn(one, "SV1", 2)),
      units: Number(valueIn(one, "SV1", 4)),
      unitType: valueIn(one, "SV1", 3),
      placeOfService: valueIn(one, "SV1", 5),
      pointers: valueIn(one, "SV1", 7),
      date: valueIn(one, "DTP", 3, "472"),
      drug: [valueIn(children(one, "2410")[0], "LIN", 3), valueIn(children(one, "2410")[0], "CTP", 4)],
      rendering: valueIn(children(one, "2420A")[0], "NM1", 9),
    })),
  };
}

/** The same, from the claim. */
function meant(claim: Claim): ReturnType<typeof said> {
  const npiBeside = (npi: string | undefined, other: string | undefined) => (npi === other ? "" : (npi ?? ""));
  const billing = claim.billingProvider?.npi;
  return {
    claimId: claim.claimId,
    chargeCents: claim.chargeCents,
    frequency: claim.frequency,
    billing: billing ?? "",
    memberId: claim.coverage?.memberId ?? "",
    payerId: claim.coverage?.payerId ?? "",
    birthDate: formatD8(claim.patient.birthDate),
    diagnoses: claim.diagnoses.map((code, index) => `${index === 0 ? "ABK" : "ABF"}:${code}`),
    rendering: npiBeside(claim.rendering?.npi, billing),
    referring: claim.referring?.npi ?? "",
    supervising: claim.supervising?.npi ?? "",
    lines: claim.lines.map((one) => ({
      number: String(one.number),
      controlNumber: one.controlNumber,
      procedure: one.procedure,
      modifiers: [...one.modifiers],
      chargeCents: one.chargeCents,
      units: one.units,
      unitType: one.unitType,
      placeOfService: one.placeOfService ?? "",
      pointers: one.pointers.join(":"),
      date: formatD8(one.from),
      drug: one.ndc === undefined ? ["", ""] : [one.ndc.code, String(one.ndc.quantity)],
      rendering: npiBeside(one.rendering?.npi, claim.rendering?.npi ?? billing),
    })),
  };
}

describe("any file of sound claims", () => {
  it("is read back as it was meant, and the guide has nothing to say against it", async () => {
    await fc.assert(
      fc.asyncProperty(claims, async (list) => {
        const { findings, units } = await written(...list);
        expect(findings).toEqual([]);
        const byId = new Map(units.map((unit) => [valueIn(unit.loop, "CLM", 1), said(unit)]));
        expect([...byId.keys()].sort()).toEqual(list.map((claim) => claim.claimId).sort());
        for (const claim of list) expect(byId.get(claim.claimId)).toEqual(meant(claim));
      }),
      { numRuns: 150 },
    );
  });

  it("charges in each claim what its lines charge", async () => {
    await fc.assert(
      fc.asyncProperty(claims, async (list) => {
        for (const { loop } of (await written(...list)).units) {
          const lines = children(loop, "2400").map((one) => parseDollars(valueIn(one, "SV1", 2)) ?? Number.NaN);
          expect(lines.reduce<number>((a, b) => a + b, 0)).toBe(parseDollars(valueIn(loop, "CLM", 2)));
        }
      }),
      { numRuns: 50 },
    );
  });
});
