import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findingsOf } from "./reading.ts";

const root = join(import.meta.dirname, "fixtures");

/** A file is a test by lying in `<guide>/pass` or `<guide>/fail`; a failing one has the findings it must give beside it. */
for (const guide of readdirSync(root)) {
  describe(guide, () => {
    for (const name of files(guide, "pass")) {
      it(`finds nothing in ${name}`, async () => {
        expect(await findingsOf(createReadStream(join(root, guide, "pass", `${name}.edi`)))).toEqual([]);
      });
    }
    for (const name of files(guide, "fail")) {
      it(`finds what is wrong in ${name}`, async () => {
        const path = join(root, guide, "fail", name);
        const expected: unknown = JSON.parse(readFileSync(`${path}.json`, "utf8"));
        expect(await findingsOf(createReadStream(`${path}.edi`))).toEqual(expected);
      });
    }
  });
}

function files(guide: string, kind: string): readonly string[] {
  return readdirSync(join(root, guide))
    .filter((folder) => folder === kind)
    .flatMap((folder) => readdirSync(join(root, guide, folder)))
    .filter((name) => name.endsWith(".edi"))
    .map((name) => name.slice(0, -".edi".length));
}
