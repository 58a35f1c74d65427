import { describe, expect, it } from "vitest";
import type { RegisteredCoverage } from "../../../shared/claim/patient.ts";
import { ft1, hl7Message, in1, msh, pid, pv1 } from "../../builders/hl7.ts";
import { superbillCsv, superbillRow } from "../../builders/superbill.ts";
import { company, intakeWorld, tenant } from "./bench.ts";

type World = ReturnType<typeof intakeWorld>;

const charge = (visit = "V-1", number = "P-1") => hl7Message(msh("DFT^P03"), pid(number), pv1(visit), ft1());
const admit = (insurance: string, at = "20261001", number = "P-1") =>
  hl7Message(msh("ADT^A08", at), pid(number), insurance);

async function payersOf(world: World, visit: string): Promise<readonly string[]> {
  const state = await world.claim(visit);
  if (state === undefined) return ["no claim"];
  const { content, claimId } = state;
  const encounter = (await world.claims.loadContents(company, [{ claimId, content }])).get(claimId);
  return encounter?.coverages.map(({ payerId }) => payerId) ?? [];
}

async function patient(world: World, number = "P-1") {
  return (await world.patients.load(tenant, [number])).get(number);
}

describe("a charge without an insurance", () => {
  it("takes the coverage that is registered for its day", async () => {
    const world = intakeWorld();
    const old = in1({ payer: "OLD", to: "20260930" });
    const now = in1({ payer: "NOW", from: "20261001", set: "2" });
    await world.drop("adt.hl7", hl7Message(msh("ADT^A04", "20261001"), pid(), old, now));
    const summary = await world.drop("dft.hl7", charge());
    expect(summary).toMatchObject({ rows: 1, acceptedRows: 1, created: 1 });
    expect(await payersOf(world, "V-1")).toEqual(["NOW"]);
  });

  it("waits with its patient, and goes on when a coverage of its day is registered", async () => {
    const world = intakeWorld();
    await world.drop("dft.hl7", charge());
    expect(await payersOf(world, "V-1")).toEqual([]);
    expect((await patient(world))?.waiting).toEqual([world.idOf("V-1")]);
    await world.drop("ended.hl7", admit(in1({ payer: "ENDED", to: "20251231" })));
    expect(await payersOf(world, "V-1")).toEqual([]);
    world.sent();
    await world.drop("adt.hl7", admit(in1(), "20261007"));
    expect(await payersOf(world, "V-1")).toEqual(["HVHP1"]);
    expect((await patient(world))?.waiting).toEqual([]);
    expect(world.sent()).toEqual([world.idOf("V-1")]);
  });

  it("is the same again when its file comes again, whatever is registered by then", async () => {
    const world = intakeWorld();
    await world.drop("adt.hl7", admit(in1()));
    await world.drop("dft.hl7", charge());
    await world.change("V-1", { lifecycle: "adjudicated" });
    await world.drop("adt2.hl7", admit(in1({ payer: "OTHER" }), "20261101"));
    expect(await world.drop("again.hl7", charge())).toMatchObject({ duplicate: 1, alreadyBilled: 0, amended: 0 });
    expect(await payersOf(world, "V-1")).toEqual(["HVHP1"]);
  });

  it("in one file with its patient's registration finds it, whichever stands first", async () => {
    for (const parts of [
      [charge(), admit(in1())],
      [admit(in1()), charge()],
    ]) {
      const world = intakeWorld();
      expect(await world.drop("day.hl7", parts.join(""))).toMatchObject({ rows: 2, acceptedRows: 2, registrations: 1 });
      expect(await payersOf(world, "V-1")).toEqual(["HVHP1"]);
    }
  });

  it("may come as a spreadsheet too", async () => {
    const world = intakeWorld();
    await world.drop("adt.hl7", admit(in1()));
    const row = superbillRow({ patient_number: "P-1", payer_id: "", member_id: "", service_date: "2026-10-05" });
    await world.drop("day.csv", superbillCsv([row]));
    expect(await payersOf(world, "V1001")).toEqual(["HVHP1"]);
  });
});

describe("a patient", () => {
  it("keeps what was said last, in whatever order messages come", async () => {
    const coverages = async (...files: readonly string[]): Promise<readonly RegisteredCoverage[] | undefined> => {
      const world = intakeWorld();
      for (const [index, file] of files.entries()) await world.drop(`${index}.hl7`, file);
      return (await patient(world))?.details.coverages;
    };
    const [early, late] = [admit(in1({ payer: "EARLY" }), "20261001"), admit(in1({ payer: "LATE" }), "20261002")];
    expect(await coverages(early, late)).toMatchObject([{ payerId: "LATE" }]);
    expect(await coverages(late, early)).toEqual(await coverages(early, late));
    expect(await coverages(late, late, early, late)).toEqual(await coverages(early, late));
  });

  it("of two numbers becomes one; what waits for either goes on, and so does what comes for the one given up", async () => {
    const world = intakeWorld();
    await world.drop("dft.hl7", charge("V-1", "P-OLD"));
    await world.drop("merge.hl7", hl7Message(msh("ADT^A40", "20261006"), pid("P-NEW"), "MRG|P-OLD^^^OAK^MR"));
    expect((await patient(world, "P-OLD"))?.mergedInto).toBe("P-NEW");
    await world.drop("adt.hl7", admit(in1(), "20261007", "P-NEW"));
    expect(await payersOf(world, "V-1")).toEqual(["HVHP1"]);
    await world.drop("late.hl7", charge("V-2", "P-OLD"));
    expect(await payersOf(world, "V-2")).toEqual(["HVHP1"]);
    await world.drop("late-adt.hl7", admit(in1({ payer: "NEWER" }), "20261008", "P-OLD"));
    expect((await patient(world, "P-NEW"))?.details.coverages).toMatchObject([{ payerId: "NEWER" }]);
  });

  it("may be merged before anything else is known of either", async () => {
    const world = intakeWorld();
    await world.drop("merge.hl7", hl7Message(msh("ADT^A40", "20261006"), pid("P-NEW"), "MRG|P-OLD"));
    await world.drop("adt.hl7", admit(in1(), "20261001", "P-OLD"));
    expect((await patient(world, "P-NEW"))?.details.coverages).toMatchObject([{ payerId: "HVHP1" }]);
  });

  it("who may stand under another number is told, and never merged without a word", async () => {
    const world = intakeWorld();
    await world.drop("a.hl7", admit(in1(), "20261001", "P-1"));
    await world.drop("b.hl7", admit(in1(), "20261001", "P-2"));
    await world.drop("c.hl7", hl7Message(msh("ADT^A08"), pid("P-3", { name: "OTHER^ORLA" }), in1()));
    expect((await patient(world, "P-2"))?.namesakes).toEqual(["P-1"]);
    expect((await patient(world, "P-2"))?.mergedInto).toBeUndefined();
    expect((await patient(world, "P-3"))?.namesakes).toEqual([]);
  });
});

describe("a file of messages", () => {
  it("is acknowledged message by message, and what is wrong comes back", async () => {
    const world = intakeWorld();
    const broken = hl7Message(msh("DFT^P03"), pid(), pv1("V-9"), ft1({ amount: "x" }));
    const summary = await world.drop("day.hl7", `${charge()}${broken}${admit(in1())}`);
    expect(summary).toMatchObject({ rows: 3, acceptedRows: 2, rejectedRows: 1, encounters: 1, registrations: 1 });
    if (summary.kind !== "read") throw new Error("the file was not read");
    const report = await world.report(summary.intakeId);
    expect(report.answers).toEqual([expect.stringMatching(/\.ack$/)]);
    const acknowledged = (await world.rejections(summary.intakeId, "ack")) ?? "";
    expect(acknowledged.match(/\rMSA\|\w\w/g)).toEqual(["\rMSA|AA", "\rMSA|AE", "\rMSA|AA"]);
    const back = (await world.rejections(summary.intakeId, "hl7")) ?? "";
    expect(back.match(/^MSH|\rMSH/g)).toHaveLength(1);
    const mended = back.replace("|x|", "|80|");
    expect(await world.drop("mended.hl7", mended)).toMatchObject({ rows: 1, acceptedRows: 1, created: 1 });
  });
});
