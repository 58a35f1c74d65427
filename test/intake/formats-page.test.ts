import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Encounter } from "../../shared/claim/encounter.ts";
import { PracticeProfile } from "../../shared/claim/practice-profile.ts";
import { superbillColumns } from "../../shared/intake/superbill/columns.ts";

const page = readFileSync(new URL("../../docs/formats.md", import.meta.url), "utf8");
const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, text = ""]): unknown => JSON.parse(text));

describe("the page on formats", () => {
  it("names every column of a superbill, and those that must be there in bold", () => {
    const numbered = /^(dx|mod)\d+$/;
    for (const { name, required } of superbillColumns) {
      if (!numbered.test(name)) expect(page).toContain(`\`${name}\``);
      if (required !== undefined) expect(page).toContain(`**\`${name}\`**`);
    }
  });

  it("shows a profile and an encounter that are read", () => {
    const [profile, capture, eligibility, superbill, encounter, hl7, fhir] = examples;
    expect(PracticeProfile.safeParse(profile).error).toBeUndefined();
    expect(PracticeProfile.safeParse(capture).error).toBeUndefined();
    expect(PracticeProfile.safeParse(eligibility).error).toBeUndefined();
    expect(PracticeProfile.safeParse(superbill).error).toBeUndefined();
    expect(PracticeProfile.safeParse(hl7).error).toBeUndefined();
    expect(PracticeProfile.safeParse(fhir).error).toBeUndefined();
    expect(Encounter.safeParse(encounter).error).toBeUndefined();
  });
});
