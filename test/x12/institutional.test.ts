import { createReadStream } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Unit } from "../../shared/x12/item.ts";
import { children, partIn, valueIn } from "../../shared/x12/loop.ts";
import { itemsOf } from "./reading.ts";

const sound = join(import.meta.dirname, "fixtures/837i/pass");

describe("reading institutional claims", () => {
  it("keeps every other payer with its claim, and begins no subscriber with it", async () => {
    const [claim, ...others] = await unitsOf("second-other-payer");
    expect(others).toEqual([]);
    expect(claim?.context.map(({ id }) => id)).toEqual(["2000A", "2000B"]);
    expect(children(claim?.loop, "2320").map((payer) => valueIn(payer, "SBR", 1))).toEqual(["P", "S"]);
    expect(valueIn(claim?.context[1], "SBR", 1)).toBe("T");
  });

  it("begins the next subscriber after a claim", async () => {
    const claims = await unitsOf("claims-of-two-subscribers");
    expect(claims.map(({ context }) => valueIn(context[1], "HL", 1))).toEqual(["2", "2", "3"]);
    expect(claims.map(({ loop }) => children(loop, "2320").length)).toEqual([0, 0, 1]);
  });

  it("gives a line by its revenue code, with its procedure where it has one", async () => {
    const [stay] = await unitsOf("inpatient");
    expect(children(stay?.loop, "2400").map((line) => valueIn(line, "SV2", 1))).toEqual(["0120", "0250", "0360"]);
    const [visit] = await unitsOf("outpatient");
    expect(children(visit?.loop, "2400").map((line) => partIn(line, "SV2", 2, 2))).toEqual(["99283", "73110"]);
  });
});

async function unitsOf(name: string): Promise<readonly Unit[]> {
  const items = await itemsOf(createReadStream(join(sound, `${name}.edi`)));
  return items.flatMap((item) => (item.kind === "unit" ? [item.unit] : []));
}
