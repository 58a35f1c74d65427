import { createReadStream, globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Guide, LoopRule } from "../../shared/x12/grammar.ts";
import { findGuide, guides } from "../../shared/x12/guides/catalog.ts";
import { readX12 } from "../../shared/x12/reader.ts";
import { segment } from "../../shared/x12/segment-rule.ts";
import { listOf } from "./reading.ts";

const root = join(import.meta.dirname, "../../shared/x12/guides");

describe("the guides", () => {
  it("are all in the catalog", () => {
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const catalog = readFileSync(join(root, "catalog.ts"), "utf8");
    for (const { name } of folders) expect(catalog).toContain(`./${name}/index.ts`);
    expect(guides).toHaveLength(folders.length);
  });

  it("use every loop file that lies in their folder", () => {
    for (const guide of guides) {
      const loops = [...loopsOf(guide.body)].map(({ id }) => id.toLowerCase());
      for (const file of readdirSync(folderOf(guide))) {
        const match = /^loop-(.+)\.ts$/.exec(file);
        if (match?.[1] !== undefined) expect(loops).toContain(match[1]);
      }
    }
  });

  it("name units that they have", () => {
    for (const guide of guides) {
      const loops = new Set([...loopsOf(guide.body)].map(({ id }) => id));
      for (const unit of guide.units) expect(loops).toContain(unit);
    }
  });

  it("have a passing example of their own that visits every loop", () => {
    for (const guide of guides) {
      const name = folderOf(guide).split("/").at(-1) ?? "";
      expect(readdirSync(join(import.meta.dirname, "fixtures", name, "pass"))).toContain("every-loop.edi");
    }
  });
});

describe("the fixtures", () => {
  it.each(guides.map((guide) => [folderOf(guide).split("/").at(-1) ?? "", guide] as const))(
    "have an example of every segment of %s",
    async (name, guide) => {
      const seen = new Set<unknown>();
      for (const path of globSync(join(import.meta.dirname, "fixtures", name, "pass", "*.edi"))) {
        for (const item of await listOf(readX12(createReadStream(path), { segments: true }))) {
          if (item.kind === "segment") seen.add(item.placed.rule);
        }
      }
      const unseen = segmentsIn(guide.body).filter(([, rule]) => !seen.has(rule));
      expect(unseen.map(([place]) => place)).toEqual([]);
    },
  );
});

/** Each segment rule under its loop's id and its own name. */
function segmentsIn(loop: LoopRule): readonly (readonly [string, unknown])[] {
  return loop.children.flatMap((child) =>
    child.kind === "loop" ? segmentsIn(child) : [[`${loop.id} ${child.id} ${child.name}`, child] as const],
  );
}

describe("looking a guide up", () => {
  it("finds it by ST03 or GS08", () => {
    expect(findGuide("277", "005010X214")).toMatchObject({
      exact: true,
      guide: { units: ["2200B", "2200C", "2200D"] },
    });
    expect(findGuide("277", "005010X212")).toMatchObject({ exact: true, guide: { functionalId: "HN" } });
  });

  it("takes another erratum of it, and says so", () => {
    for (const id of ["005010X222", "005010X222A2", "005010X222E1"]) {
      expect(findGuide("837", id)).toMatchObject({ exact: false, guide: { id: "005010X222A1" } });
    }
  });

  it("takes a bare version only where it cannot be mistaken", () => {
    expect(findGuide("835", "005010")).toMatchObject({ exact: false, guide: { id: "005010X221A1" } });
    expect(findGuide("277", "005010")).toBeUndefined();
    expect(findGuide("837", "004010X098A1")).toBeUndefined();
    expect(findGuide("810", "005010")).toBeUndefined();
  });
});

describe("a segment rule", () => {
  it("takes names, types and lengths from the dictionary", () => {
    const rule = segment("NM1", "R", 1, "Billing Provider Name", "R:85 R:1,2 R - - - - S:XX S");
    expect(rule.elements[8]).toMatchObject({ ref: "NM109", name: "Identification Code", usage: "S", min: 2, max: 80 });
    expect(rule.elements[9]).toMatchObject({ ref: "NM110", usage: "N" });
    expect(rule.qualifier).toEqual({ element: 1, component: 0, codes: new Set(["85"]) });
  });

  it("reaches into composites and repeats", () => {
    const rule = segment("HI", "R", 1, "Diagnosis", "R(R:ABK R) S*3(R:ABF R)");
    expect(rule.qualifier).toEqual({ element: 1, component: 1, codes: new Set(["ABK"]) });
    expect(rule.elements[1]?.repeat).toBe(3);
    expect(rule.elements[1]?.components?.[1]?.ref).toBe("HI02-2");
  });

  it("refuses words that it cannot read, and more of them than the segment has", () => {
    expect(() => segment("LX", "R", 1, "Line", "Q")).toThrow(SyntaxError);
    expect(() => segment("LX", "R", 1, "Line", "R R")).toThrow(SyntaxError);
  });
});

function* loopsOf(loop: LoopRule): Generator<LoopRule> {
  yield loop;
  for (const inner of loop.children) if (inner.kind === "loop") yield* loopsOf(inner);
}

function folderOf(guide: Guide): string {
  const found = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(root, name))
    .find((path) => {
      const index = readFileSync(join(path, "index.ts"), "utf8");
      return index.includes(`"${guide.id}"`) && index.includes(`transactionSet: "${guide.transactionSet}"`);
    });
  if (found === undefined) throw new Error(`no folder for ${guide.id}`);
  return found;
}
