import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimFromEncounter } from "../../shared/claim/claim.ts";
import type { EncounterInput } from "../../shared/claim/encounter.ts";
import { edits } from "../../shared/edits/catalog.ts";
import type { Edit } from "../../shared/edits/edit.ts";
import { FailedEditError, judgeClaim } from "../../shared/edits/judge-claim.ts";
import { relevantEdits } from "../../shared/edits/relevant-edits.ts";
import { scrub } from "../../shared/edits/scrub.ts";
import { dependentEncounterInput, soundEncounter } from "../builders/sound-encounter.ts";
import { cases } from "./cases.ts";
import { type Change, contextOf, stay } from "./changes.ts";

const owner = { company: "acme-billing", practice: "cedar-clinic" };
const shelves: ReadonlySet<string> = new Set(["learn", "own-rules", "packs", "repairs"]);
const families = readdirSync(new URL("../../shared/edits/", import.meta.url)).filter(
  (name) => !name.endsWith(".ts") && !shelves.has(name),
);

function claimWith(change: Partial<EncounterInput>) {
  return claimFromEncounter("A1B2C3D4E5F6G7H", owner, soundEncounter(change));
}

/** What an edit says as the scrubber asks it: `not-applicable` where it is not even asked. */
function saidBy(edit: Edit, { around, ...change }: Change): string {
  const claim = claimWith(change);
  const asked = judgeClaim(claim, contextOf(claim.coverage?.payerId, around), { edits: relevantEdits([edit]) });
  return asked.judgments[0]?.verdict.kind ?? "not-applicable";
}

describe.each(edits.map((edit) => [edit.id, edit] as const))("%s", (id, edit) => {
  const { passes = [], finds = [], skips = [], unknowns = [] } = cases[id] ?? {};

  it("has a claim that passes and one that does not", () => {
    expect(passes.length).toBeGreaterThan(0);
    expect(finds.length).toBeGreaterThan(0);
  });
  it.each(passes.map((change) => [change]))("passes %j", (change) => {
    expect(saidBy(edit, change)).toBe("pass");
  });
  it.each(finds.map((change) => [change]))("finds %j", (change) => {
    expect(saidBy(edit, change)).toBe("find");
  });
  it.each(skips.map((change) => [change]))("has nothing to say of %j", (change) => {
    expect(saidBy(edit, change)).toBe("not-applicable");
  });
  it.each(unknowns.map((change) => [change]))("can't tell of %j", (change) => {
    expect(saidBy(edit, change)).toBe("no-data");
  });
});

describe("the edits", () => {
  it("say what they want wherever they may not be able to tell", () => {
    const mayNotTell = (id: string) => (cases[id]?.unknowns ?? []).length > 0;
    const wrong = edits.filter(({ id, wants = [] }) => wants.length > 0 !== mayNotTell(id));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("are all in the catalog, under the names of their files", () => {
    const files = families
      .flatMap((family) => readdirSync(new URL(`../../shared/edits/${family}/`, import.meta.url)))
      .map((name) => name.replace(".ts", ""))
      .filter((name) => name !== "catalog");
    expect(edits.map((edit) => edit.id).sort()).toEqual(files.sort());
  });

  it("have cases under their own names only", () => {
    const ids = new Set(edits.map((edit) => edit.id));
    expect(Object.keys(cases).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("find nothing in a sound visit, of a subscriber or of a dependent", () => {
    for (const change of [{}, dependentEncounterInput()]) {
      const claim = claimWith(change);
      expect(scrub(claim, contextOf(claim.coverage?.payerId))).toEqual([]);
    }
  });

  it("say where and what to do, and nothing of what the claim holds", () => {
    const secrets = /quill|marigold|HV00112233|larch|1970|cedar|okafor/i;
    for (const { finds } of Object.values(cases)) {
      for (const { around, ...visit } of finds) {
        const claim = claimWith(visit);
        const findings = scrub(claim, contextOf(claim.coverage?.payerId, around));
        expect(findings.length, JSON.stringify(visit)).toBeGreaterThan(0);
        for (const finding of findings) {
          expect(finding.place).toMatch(/^\d{4}[A-F]{0,2} .*\(.+\)$|^2300 \(/);
          expect(finding.remedy).not.toBe("");
          expect(JSON.stringify(finding)).not.toMatch(secrets);
        }
      }
    }
  });

  it("say nothing twice: what an edit says in its own words, the guide's does not repeat at the same place", () => {
    const bill = claimWith(stay({ patientStatus: undefined }));
    const found = scrub(bill, contextOf("HVHP1")).map(({ code, place }) => [code, place.split(" (")[0]]);
    expect(found).toContainEqual(["patient-status-told", "2300 CL103"]);
    expect(found.map(([code]) => code)).not.toContain("follows-the-guide");
  });

  it("name themselves when they fail, and not the claim", () => {
    const broken = claimWith({});
    const withoutPhone = {
      ...broken,
      get billingProvider(): never {
        throw new Error("QUILL");
      },
    };
    expect(() => scrub(withoutPhone, contextOf("HVHP1"))).toThrow(FailedEditError);
  });
});
