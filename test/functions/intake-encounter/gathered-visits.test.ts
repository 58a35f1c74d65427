import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ft1, hl7Message, in1, msh, pid, pv1 } from "../../builders/hl7.ts";
import { company, intakeWorld, practice } from "./bench.ts";

type World = ReturnType<typeof intakeWorld>;

/** A message of the visit, said at a minute of the day. */
const said = (minute: number, ...charges: readonly string[]) =>
  hl7Message(msh("DFT^P03", `2026100510${String(minute).padStart(2, "0")}00`), pid(), pv1(), ...charges, in1());
const lab = ft1({ id: "T-2", code: "87880", amount: "20" });
const draw = ft1({ id: "T-3", code: "36415", amount: "15" });
const takenBack = (charge: string, type = "CD") => charge.replace("|CG|", `|${type}|`);

async function procedures(world: World): Promise<readonly string[]> {
  const state = await world.claim("V-1");
  if (state === undefined) return ["no claim"];
  const { claimId, content } = state;
  const encounter = (await world.claims.loadContents(company, [{ claimId, content }])).get(claimId);
  return encounter?.lines.map(({ procedure = "", chargeCents }) => `${procedure} ${chargeCents}`) ?? [];
}

describe("charges of one visit in files of their own", () => {
  it("make one claim of all of them", async () => {
    const world = intakeWorld();
    expect(await world.drop("1.hl7", said(1, ft1()))).toMatchObject({ created: 1, rows: 1 });
    expect(await world.drop("2.hl7", said(2, lab))).toMatchObject({ amended: 1, acceptedRows: 1 });
    expect(await procedures(world)).toEqual(["99213 12550", "87880 2000"]);
    expect(world.sent()).toEqual([world.idOf("V-1"), world.idOf("V-1")]);
    expect(await world.drop("2-again.hl7", said(2, lab))).toMatchObject({ acceptedRows: 1, duplicate: 1 });
    expect(await procedures(world)).toEqual(["99213 12550", "87880 2000"]);
  });

  it("come to the same in any order, in any number of files, however often each comes", async () => {
    const messages = [
      said(1, ft1()),
      said(2, lab, draw),
      said(3, ft1({ code: "99214", amount: "180" })),
      said(4, takenBack(draw)),
      said(5, ft1({ id: "T-5", code: "20610", amount: "188.30" }), takenBack(ft1({ id: "T-9" }), "CR")),
    ];
    const everything = ["87880 2000", "99214 18000", "20610 18830"];
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    const again = fc.array(fc.nat({ max: 4 }), { maxLength: 3 });
    const cuts = fc.array(fc.nat({ max: 7 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(order, again, cuts, async (first, repeated, at) => {
        const world = intakeWorld();
        const all = [...first, ...repeated];
        const edges = [...new Set([0, ...at.filter((each) => each < all.length), all.length])].sort((a, b) => a - b);
        for (const [index, start] of edges.slice(0, -1).entries()) {
          const file = all.slice(start, edges[index + 1]).map((each) => messages[each] ?? "");
          const summary = await world.drop(`${index}.hl7`, file.join(""));
          expect(summary).toMatchObject({ rejectedRows: 0, rows: file.length });
        }
        expect((await procedures(world)).toSorted()).toEqual(everything.toSorted());
      }),
      { numRuns: 40 },
    );
  });

  it("that are all taken back hold their claim back, and a new one brings it on again", async () => {
    const world = intakeWorld();
    await world.drop("1.hl7", said(1, ft1()));
    world.sent();
    expect(await world.drop("2.hl7", said(2, takenBack(ft1())))).toMatchObject({
      rows: 1,
      acceptedRows: 1,
      created: 0,
    });
    expect(await world.claim("V-1")).toMatchObject({ lifecycle: "voided", billedCents: 0 });
    expect((await world.claim("V-1"))?.work).toBe(undefined);
    expect(world.sent()).toEqual([]);
    await world.drop("1-again.hl7", said(1, ft1()));
    expect(await world.claim("V-1")).toMatchObject({ lifecycle: "voided" });
    await world.drop("3.hl7", said(3, lab));
    expect(await world.claim("V-1")).toMatchObject({ lifecycle: "received", chargedCents: 2_000 });
    expect(world.sent()).toEqual([world.idOf("V-1")]);
  });

  it("come back once a payer has the claim, and a claim that rests goes to a person", async () => {
    const world = intakeWorld();
    await world.drop("1.hl7", said(1, ft1()));
    await world.change("V-1", { lifecycle: "adjudicated", billedCents: (await world.claim("V-1"))?.chargedCents });
    expect(await world.drop("2.hl7", said(2, lab))).toMatchObject({ alreadyBilled: 1, rejectedRows: 1 });
    expect(await procedures(world)).toEqual(["99213 12550"]);
    expect(await world.claim("V-1")).toMatchObject({ work: { list: "review" } });
  });

  it("that cannot be read come back alone, and their mended file goes on", async () => {
    const world = intakeWorld();
    await world.drop("1.hl7", said(1, ft1()));
    const summary = await world.drop("2.hl7", said(2, lab.replace("|20|", "|2O|")));
    expect(summary).toMatchObject({ rejectedRows: 1 });
    expect(await procedures(world)).toEqual(["99213 12550"]);
    const rejected = await world.rejections(summary.kind === "read" ? summary.intakeId : "", "hl7");
    expect(rejected).toContain("ZCC|1|FT1-11|not-an-amount");
    await world.drop("2-mended.hl7", (rejected ?? "").replace("|2O|", "|20|"));
    expect(await procedures(world)).toEqual(["99213 12550", "87880 2000"]);
  });

  it("of a system that sends whole visits take the place of what came before", async () => {
    const world = intakeWorld();
    await world.documents.write(
      "inbound",
      `profiles/${company}/${practice}.json`,
      JSON.stringify({ hl7: { sends: "visits" } }),
      "application/json",
    );
    await world.drop("1.hl7", said(1, ft1(), lab));
    await world.drop("2.hl7", said(2, lab));
    expect(await procedures(world)).toEqual(["87880 2000"]);
  });
});
