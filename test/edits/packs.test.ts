import { describe, expect, it } from "vitest";
import { claimFromEncounter } from "../../shared/claim/claim.ts";
import { edits } from "../../shared/edits/catalog.ts";
import { judgeClaim } from "../../shared/edits/judge-claim.ts";
import { bindingEdits } from "../../shared/edits/packs/binding.ts";
import { packs } from "../../shared/edits/packs/catalog.ts";
import { overrideFaults } from "../../shared/edits/packs/override-faults.ts";
import type { Override } from "../../shared/edits/packs/pack.ts";
import { payerOf } from "../../shared/payers/catalog.ts";
import { soundEncounter } from "../builders/sound-encounter.ts";
import { both, type Change, contextOf, cover, knowing, lines, medicaid, medicare, stay } from "./changes.ts";

const owner = { company: "acme-billing", practice: "cedar-clinic" };

/** How an edit is taken for a claim that differs so from a sound visit; undefined where it is not asked. */
function rulingOf(id: string, { around, ...change }: Change, overrides?: Readonly<Record<string, Override>>) {
  const claim = claimFromEncounter("A1B2C3D4E5F6G7H", owner, soundEncounter(change));
  const { judgments } = judgeClaim(claim, contextOf(claim.coverage?.payerId, around), { overrides });
  const judgment = judgments.find(({ edit }) => edit.id === id);
  return judgment === undefined ? undefined : { said: judgment.verdict.kind, ...judgment.ruling };
}

describe("packs", () => {
  it("name only edits that there are, each time with another severity than the edit's own, and why", () => {
    const own = new Map(edits.map(({ id, severity }) => [id, severity]));
    const payers = ["SMEDB", "SMCD1", "HVHP1", "PRMU2"].map((id) => payerOf(id).edits ?? {});
    for (const { overrides } of packs) {
      for (const [id, { severity }] of Object.entries(overrides)) expect(severity, id).not.toBe(own.get(id));
    }
    for (const overrides of [...packs.map((pack) => pack.overrides), ...payers]) {
      for (const [id, { reason }] of Object.entries(overrides)) {
        expect(own.get(id), id).toBeDefined();
        expect(reason.length, id).toBeGreaterThan(20);
        expect(bindingEdits, id).not.toContain(id);
      }
    }
    for (const id of bindingEdits) expect(own.get(id), id).toBe("hold");
  });

  it("hold for Medicare what a commercial plan only hears of", () => {
    const units = both(knowing({ units: { "99213": { units: 1, adjudication: "1" } } }), lines({ units: 2 }));
    expect(rulingOf("units-likely-on-line", units)).toMatchObject({
      said: "find",
      severity: "warn",
      pack: "commercial",
    });
    const forMedicare = both(units, medicare);
    expect(rulingOf("units-likely-on-line", forMedicare)).toMatchObject({ severity: "hold", pack: "universal" });
    const therapy = lines({ procedure: "97110" });
    expect(rulingOf("therapy-says-discipline", therapy)).toMatchObject({ severity: "warn", pack: "commercial" });
    expect(rulingOf("therapy-says-discipline", both(therapy, medicaid))?.severity).toBe("warn");
    expect(rulingOf("therapy-says-discipline", both(therapy, medicare))).toMatchObject({
      severity: "hold",
      pack: "medicare",
    });
  });

  it("give a payer's word over its kind's", () => {
    const therapy = lines({ procedure: "97110" });
    const toPrairie = both(therapy, cover({ payerId: "PRMU2", memberId: "PM445566", groupNumber: "G-77" }));
    expect(rulingOf("therapy-says-discipline", toPrairie)).toMatchObject({ severity: "hold", pack: "payer" });
  });

  it("don't ask a hospital for a charge of each packaged supply", () => {
    expect(rulingOf("charge-present", stay())).toBeUndefined();
    expect(rulingOf("charge-present", {})?.severity).toBe("hold");
  });

  it("give the practice the last word, and name it", () => {
    const overrides = { "therapy-says-discipline": { severity: "off", reason: "never a therapist here" } } as const;
    expect(
      rulingOf("therapy-says-discipline", both(lines({ procedure: "97110" }), medicare), overrides),
    ).toBeUndefined();
    const held = { "charge-present": { severity: "hold", reason: "all our supplies have a price" } } as const;
    expect(rulingOf("charge-present", lines({ chargeCents: 0 }), held)).toMatchObject({
      severity: "hold",
      pack: "practice",
      reason: "all our supplies have a price",
    });
  });
});

describe("what a practice says of edits", () => {
  const off: Override = { severity: "off", reason: "we know better" };

  it("is told where it changes nothing: an edit that there is not, or that nobody loosens", () => {
    expect(overrideFaults({ "timely-filing-soon": off, "own-injection-side": off })).toEqual([]);
    expect(overrideFaults({ "filing-soon": off, zzz: off, "npi-check-digit": off })).toEqual([
      "edits.filing-soon: there is no edit of that name: is timely-filing-soon meant?",
      "edits.zzz: there is no edit of that name",
      "edits.npi-check-digit: is not loosened: what it finds, clearinghouses refuse. Take it out, and correct the claims",
    ]);
  });

  it("does not loosen what clearinghouses refuse", () => {
    const wrong: Change = { rendering: { npi: "1245319590", lastName: "Vale", firstName: "Orin" } };
    expect(rulingOf("npi-check-digit", wrong, { "npi-check-digit": off })).toMatchObject({
      said: "find",
      severity: "hold",
      pack: "universal",
    });
  });
});
