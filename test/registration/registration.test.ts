import { describe, expect, it } from "vitest";
import { applyUpdate } from "../../shared/registration/apply-update.ts";
import { coveragesOn } from "../../shared/registration/coverages-on.ts";
import { mergePatients } from "../../shared/registration/merge-patients.ts";
import { day } from "../../shared/values/day.ts";
import { patientUpdate } from "../builders/patient.ts";

const place = { company: "acme", practice: "oak" };
const coverage = (payerId: string, more: Readonly<Record<string, unknown>> = {}) => ({
  payerId,
  memberId: "M1",
  ...more,
});
const person = (lastName: string, more: Readonly<Record<string, unknown>> = {}) => ({
  lastName,
  firstName: "Orla",
  birthDate: "1968-02-29",
  sex: "F",
  ...more,
});

describe("what is said of a patient", () => {
  const first = applyUpdate(undefined, patientUpdate({ details: { coverages: [coverage("A")] } }), place);

  it("is registered", () => {
    expect(first).toMatchObject({ ...place, patientNumber: "P-1", version: 1, namesakes: [], waiting: [] });
  });

  it("changes nothing when it is said again", () => {
    expect(applyUpdate(first, patientUpdate({ details: { coverages: [coverage("A")] } }), place)).toBe(first);
  });

  it("stands when it is said later, and keeps what it does not speak of", () => {
    const later = patientUpdate({ at: "2026-10-06T00:00:00.000Z", details: { person: person("Married") } });
    expect(applyUpdate(first, later, place)).toMatchObject({
      version: 2,
      at: "2026-10-06T00:00:00.000Z",
      details: { person: { lastName: "Married" }, coverages: [{ payerId: "A" }] },
    });
  });

  it("never takes back a later word, and fills what is missing", () => {
    const earlier = patientUpdate({
      at: "2026-10-01T00:00:00.000Z",
      details: { person: person("Maiden", { middleName: "B" }), coverages: [coverage("OLD")] },
    });
    expect(applyUpdate(first, earlier, place)).toMatchObject({
      at: first.at,
      details: { person: { lastName: "Thistle", middleName: "B" }, coverages: [{ payerId: "A" }] },
    });
  });

  it("ends the same in whatever order it comes", () => {
    const words = [
      patientUpdate({ at: "2026-10-01T00:00:00.000Z", details: { person: person("One", { middleName: "X" }) } }),
      patientUpdate({ at: "2026-10-02T00:00:00.000Z", details: { coverages: [coverage("B")] } }),
      patientUpdate({ at: "2026-10-03T00:00:00.000Z", details: { person: person("Three") } }),
    ];
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const ends = orders.map((order) =>
      order.reduce<ReturnType<typeof applyUpdate> | undefined>((state, index) => {
        const word = words[index];
        return word === undefined ? state : applyUpdate(state, word, place);
      }, undefined),
    );
    for (const end of ends) {
      expect(end?.details.person.lastName).toBe("Three");
      expect(end?.details.coverages).toMatchObject([{ payerId: "B" }]);
      expect(end?.at).toBe("2026-10-03T00:00:00.000Z");
    }
  });
});

describe("two numbers of one person", () => {
  const kept = applyUpdate(undefined, patientUpdate(), place);
  const other = {
    ...applyUpdate(undefined, patientUpdate({ details: { patientNumber: "P-9", coverages: [coverage("A")] } }), place),
    waiting: ["C1"],
  };

  it("become one, which takes over what it lacks and what waits", () => {
    const merged = mergePatients({ ...kept, namesakes: ["P-9", "P-7"] }, other);
    expect(merged.kept).toMatchObject({
      patientNumber: "P-1",
      version: 2,
      details: { patientNumber: "P-1", coverages: [{ payerId: "A" }] },
      namesakes: ["P-7"],
      waiting: ["C1"],
    });
    expect(merged.givenUp).toMatchObject({ patientNumber: "P-9", version: 2, mergedInto: "P-1", waiting: [] });
  });

  it("stay one when it is said again, and can be turned round", () => {
    const once = mergePatients(kept, other);
    expect(mergePatients(once.kept, once.givenUp)).toEqual(once);
    const turned = mergePatients(once.givenUp, once.kept);
    expect([turned.kept.mergedInto, turned.givenUp.mergedInto]).toEqual([undefined, "P-9"]);
  });
});

describe("the coverages of a day", () => {
  const { details } = patientUpdate({
    details: {
      coverages: [
        coverage("SECOND", { priority: 2 }),
        coverage("ENDED", { priority: 1, to: "2025-12-31" }),
        coverage("NEW", { priority: 1, from: "2026-01-01" }),
      ],
    },
  });

  it.each([
    ["2025-12-31", ["ENDED", "SECOND"]],
    ["2026-01-01", ["NEW", "SECOND"]],
  ])("are those that are good on %s, in order", (on, payers) => {
    const found = coveragesOn(details, day(on));
    expect(found.map(({ payerId }) => payerId)).toEqual(payers);
    expect(found.map(({ priority }) => priority)).toEqual([1, 2]);
    expect(found[0]).not.toHaveProperty("from");
  });

  it("are none where none is registered", () => {
    expect(coveragesOn(patientUpdate().details, day("2026-01-01"))).toEqual([]);
  });
});
