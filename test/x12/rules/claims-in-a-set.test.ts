import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chunksOf, findingsOf } from "../reading.ts";

const sound = readFileSync(join(import.meta.dirname, "../fixtures/837p/pass/subscriber.edi"), "utf8");

/** A set of so many claims, each of a subscriber of its own. */
function setOf(count: number): Uint8Array {
  const start = sound.indexOf("HL*2*");
  const end = sound.indexOf("SE*");
  const level = sound.slice(start, end);
  const levels = Array.from({ length: count }, (_, index) =>
    level.replace("HL*2*", `HL*${index + 2}*`).replace("CC000000000001", `CC${index}`),
  );
  const segments = `${sound.slice(sound.indexOf("ST*"), start)}${levels.join("")}`.split("~").length;
  return Buffer.from(
    `${sound.slice(0, start)}${levels.join("")}${sound.slice(end).replace(/SE\*\d+/, `SE*${segments}`)}`,
  );
}

describe("claims-in-a-set", () => {
  it("says nothing of 5,000 claims", async () => {
    expect(await findingsOf(chunksOf(setOf(5000), 1 << 16))).toEqual([]);
  });

  it("finds the first claim that is too many, once", async () => {
    expect(await findingsOf(chunksOf(setOf(5002), 1 << 16))).toEqual(["claims-in-a-set 2300 CLM"]);
  });
});
