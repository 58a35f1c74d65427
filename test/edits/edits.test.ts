import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimFromEncounter } from "../../shared/claim/claim.ts";
import type { EncounterInput } from "../../shared/claim/encounter.ts";
import { emptyCodeBook } from "../../shared/codes/empty-code-book.ts";
import { edits } from "../../shared/edits/catalog.ts";
import type { Edit, Verdict } from "../../shared/edits/edit.ts";
import { FailedEditError, scrub } from "../../shared/edits/scrub.ts";
import { payerOf } from "../../shared/payers/catalog.ts";
import { day } from "../../shared/values/day.ts";
import { dependentEncounterInput, soundEncounter } from "../builders/sound-encounter.ts";
import { cases } from "./cases.ts";
import type { Change } from "./changes.ts";

const owner = { company: "acme-billing", practice: "cedar-clinic" };
const today = day("2026-11-18");
const families = readdirSync(new URL("../../shared/edits/", import.meta.url)).filter((name) => !name.endsWith(".ts"));

function claimWith(change: Partial<EncounterInput>) {
  return claimFromEncounter("A1B2C3D4E5F6G7H", owner, soundEncounter(change));
}

function verdictOf(edit: Edit, { coverageAnswer, ...change }: Change): Verdict {
  const claim = claimWith(change);
  return edit.check(claim, {
    today,
    payer: payerOf(claim.coverage?.payerId ?? "HVHP1"),
    coverageAnswer,
    codes: emptyCodeBook,
  });
}

describe.each(edits.map((edit) => [edit.id, edit] as const))("%s", (id, edit) => {
  const { passes = [], finds = [], skips = [] } = cases[id] ?? {};

  it("has a claim that passes and one that does not", () => {
    expect(passes.length).toBeGreaterThan(0);
    expect(finds.length).toBeGreaterThan(0);
  });
  it.each(passes.map((change) => [change]))("passes %j", (change) => {
    expect(verdictOf(edit, change).kind).toBe("pass");
  });
  it.each(finds.map((change) => [change]))("finds %j", (change) => {
    expect(verdictOf(edit, change).kind).toBe("find");
  });
  it.each(skips.map((change) => [change]))("has nothing to say of %j", (change) => {
    expect(verdictOf(edit, change).kind).toBe("not-applicable");
  });
});

describe("the edits", () => {
  it("are all in the catalog, under the names of their files", () => {
    const files = families
      .flatMap((family) => readdirSync(new URL(`../../shared/edits/${family}/`, import.meta.url)))
      .map((name) => name.replace(".ts", ""))
      .filter((name) => name !== "catalog");
    expect(edits.map((edit) => edit.id).sort()).toEqual(files.sort());
  });

  it("find nothing in a sound visit, of a subscriber or of a dependent", () => {
    for (const change of [{}, dependentEncounterInput()]) {
      const claim = claimWith(change);
      expect(scrub(claim, { today, payer: payerOf(claim.coverage?.payerId ?? ""), codes: emptyCodeBook })).toEqual([]);
    }
  });

  it("say where and what to do, and nothing of what the claim holds", () => {
    const secrets = /quill|marigold|HV00112233|larch|1970|cedar|okafor/i;
    for (const { finds } of Object.values(cases)) {
      for (const change of finds) {
        const { coverageAnswer, ...visit } = change;
        const claim = claimWith(visit);
        const findings = scrub(claim, {
          today,
          payer: payerOf(claim.coverage?.payerId ?? ""),
          coverageAnswer,
          codes: emptyCodeBook,
        });
        expect(findings.length).toBeGreaterThan(0);
        for (const finding of findings) {
          expect(finding.place).toMatch(/^\d{4}[A-F]{0,2} .*\(.+\)$|^2300 \(/);
          expect(finding.remedy).not.toBe("");
          expect(JSON.stringify(finding)).not.toMatch(secrets);
        }
      }
    }
  });

  it("name themselves when they fail, and not the claim", () => {
    const broken = claimWith({});
    const withoutLines = {
      ...broken,
      get lines(): never {
        throw new Error("QUILL");
      },
    };
    expect(() => scrub(withoutLines, { today, payer: payerOf("HVHP1"), codes: emptyCodeBook })).toThrow(
      FailedEditError,
    );
  });
});
