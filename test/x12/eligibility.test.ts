import { createReadStream } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contextLoop, type Unit } from "../../shared/x12/item.ts";
import { child, children, find, findAll, type Loop, valueIn } from "../../shared/x12/loop.ts";
import { element } from "../../shared/x12/segment.ts";
import { itemsOf } from "./reading.ts";

describe("reading eligibility", () => {
  it("gives an inquiry subscriber by subscriber, each with its dependents", async () => {
    const units = await unitsOf("270/pass/batch-of-patients.edi");
    const subscribers = units.map(({ loop }) => [
      valueIn(child(loop, "2100C"), "NM1", 3),
      ...children(loop, "2000D").map((one) => valueIn(child(one, "2100D"), "NM1", 4)),
    ]);
    expect(subscribers).toEqual([["DOE"], ["ROE", "RITA", "ROBIN"], ["POE"], ["LOE"], ["DOE"]]);
    const payers = units.map((unit) => valueIn(contextLoop(unit, "2100A"), "NM1", 9));
    expect(payers).toEqual(["TP900", "TP900", "TP900", "TP901", "TP900"]);
  });

  it("gives a rejection at whatever level it stands, also where no subscriber follows", async () => {
    const rejected = (await unitsOf("271/pass/rejected-at-each-level.edi")).flatMap((unit) =>
      rejectionsIn(unit.loop).concat(unit.loop.id === "2100A" ? rejectionsIn(unit.context[0]) : []),
    );
    expect(rejected).toEqual([
      "2000A 42",
      "2100A T4",
      "2100B 51",
      "2100B 79",
      "2100C 72",
      "2100C 75",
      "2100D 67",
      "2110C 70",
      "2110D 62",
    ]);
  });

  it("keeps all related entities of a benefit between its LS and its LE", async () => {
    const units = await unitsOf("271/pass/every-loop.edi");
    const [benefit] = children(child(units.find(({ loop }) => loop.id === "2000C")?.loop, "2100C"), "2110C");
    expect(children(benefit, "2120C").map((one) => valueIn(one, "NM1", 1))).toEqual(["P3", "PR", "IL"]);
    expect(find(benefit, "LS")).toBeDefined();
    expect(find(benefit, "LE")).toBeDefined();
  });
});

async function unitsOf(name: string): Promise<readonly Unit[]> {
  const items = await itemsOf(createReadStream(join(import.meta.dirname, "fixtures", name)));
  return items.flatMap((item) => (item.kind === "unit" ? [item.unit] : []));
}

/** "2100C 72" for each AAA of the loop and of all in it. */
function rejectionsIn(loop: Loop | undefined): readonly string[] {
  if (loop === undefined) return [];
  const own = findAll(loop, "AAA").map((one) => `${loop.id} ${element(one, 3)}`);
  return [...own, ...loop.loops.filter(({ id }) => !/^2100[AB]$/.test(id)).flatMap(rejectionsIn)];
}
