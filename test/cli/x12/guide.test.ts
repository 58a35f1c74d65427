import { describe, expect, it } from "vitest";
import { pageOf } from "../../../infra/cli/x12/guide.ts";
import { shortName, shownGuides } from "../../../infra/cli/x12/guide-names.ts";
import { guides } from "../../../shared/x12/guides/catalog.ts";

describe("the guides as documentation", () => {
  it("lists every guide under a name of its own", () => {
    const { words } = pageOf();
    for (const { name, id } of guides) expect(words).toMatch(new RegExp(`${id} +${name.replace(/[()/]/g, "\\$&")}`));
    expect(new Set(shownGuides.map(shortName)).size).toBe(shownGuides.length);
  });

  it("shows the loops of a guide as a tree", () => {
    const { words } = pageOf("837P");
    expect(words).toMatch(/^ {4}2010BA +Subscriber Name +required +once$/m);
    expect(words).toMatch(/^1000A +Submitter Name +required +once$/m);
  });

  it("shows a loop with its segments, told apart by their codes", () => {
    expect(
      pageOf("837p", "2010aa").words,
    ).toBe(`Loop 2010AA  Billing Provider Name  (Health Care Claim: Professional (837) 005010X222A1)
required, once

NM1*85     Billing Provider Name                      required     once
N3         Billing Provider Address                   required     once
N4         Billing Provider City, State, ZIP Code     required     once
REF*EI,SY  Billing Provider Tax Identification        required     once
REF*0B,1G  Billing Provider UPIN/License Information  situational  up to 2
PER*IC     Billing Provider Contact Information       situational  up to 2
`);
  });

  it("shows a segment with its elements, their codes and the notes between them", () => {
    const { words } = pageOf("837p", "2010AA", "NM1");
    expect(words).toContain("NM108  Identification Code Qualifier   situational  ID 1/2     XX\n");
    expect(words).toContain("NM106  Name Prefix                     not used\n");
    expect(words).toContain("All or none: NM108, NM109.\n");
  });

  it("shows one use of a segment, or all", () => {
    expect(pageOf("837p", "2300", "dtp*435").words).toContain("Admission");
    expect(pageOf("837p", "2300", "DTP").words.match(/^2300 DTP/gm)?.length).toBeGreaterThan(10);
  });

  it("shows where a segment stands", () => {
    expect(pageOf("837p", "PWK").words).toMatch(/^2400 +PWK/m);
    expect(pageOf("835", "BPR").words).toMatch(/^BPR {2}Financial Information/);
    expect(pageOf("envelope", "ISA").words).toContain("ISA13");
  });

  it("gives the same as JSON", () => {
    expect(pageOf("837p", "2010AA", "NM1").json).toMatchObject(
      [{ loop: "2010AA", segment: "NM1", usage: "R", repeat: 1, elements: [{ ref: "NM101", codes: ["85"] }] }].map(
        (use) => ({
          ...use,
          elements: expect.arrayContaining(use.elements.map((one) => expect.objectContaining(one))),
        }),
      ),
    );
    expect(pageOf("835").json).toMatchObject({
      guide: "835",
      id: "005010X221A1",
      loop: "",
      children: expect.anything(),
    });
    expect(pageOf("835", "2000").json).toMatchObject({ loop: "2000", repeat: null });
  });

  it("says what there is where it is asked for what there is not", () => {
    expect(() => pageOf("850")).toThrow("837p");
    expect(() => pageOf("837p", "9999")).toThrow("no loop and no segment 9999");
    expect(() => pageOf("837p", "2300", "BPR")).toThrow("the loop 2300 has no segment BPR");
  });

  it.each(shownGuides.map((guide) => [shortName(guide), guide] as const))(
    "has a page for every loop of %s",
    (name, guide) => {
      const ids = JSON.stringify(pageOf(name).json).match(/"loop":"\w+"/g) ?? [];
      for (const id of new Set(ids)) expect(pageOf(name, id.slice(8, -1)).words).toContain("Loop ");
      expect(guide.body.children.length).toBeGreaterThan(0);
    },
  );
});
