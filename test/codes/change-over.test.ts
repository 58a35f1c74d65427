import { beforeAll, describe, expect, it } from "vitest";
import { codeEncounters } from "../../functions/code-encounter/code-encounters.ts";
import { importRelease } from "../../infra/cli/codesets/import-release.ts";
import { offeredFiles } from "../../infra/cli/codesets/source-files.ts";
import { memoryClaimStore } from "../../shared/adapters/memory/claim-store.ts";
import { memoryClock } from "../../shared/adapters/memory/clock.ts";
import { memoryCodeSetStore } from "../../shared/adapters/memory/code-set-store.ts";
import { memoryDocumentStore } from "../../shared/adapters/memory/document-store.ts";
import { memoryNextStage } from "../../shared/adapters/memory/next-stage.ts";
import { memoryServiceHistory } from "../../shared/adapters/memory/service-history.ts";
import { contentIdOf } from "../../shared/claim/claim-id.ts";
import { CodingTask } from "../../shared/claim/coding-task.ts";
import { openRelease } from "../../shared/codes/compact/open-release.ts";
import { compareReleases } from "../../shared/codes/compare-releases.ts";
import { icd10Cm } from "../../shared/codes/import/icd-10-cm.ts";
import type { SourceFile } from "../../shared/codes/import/import-result.ts";
import { createCodeLoader } from "../../shared/stage/load-codes.ts";
import { addDays, day } from "../../shared/values/day.ts";
import { parseInstant } from "../../shared/values/instant.ts";
import { firstState } from "../adapters/contract/samples.ts";
import { soundEncounter } from "../builders/sound-encounter.ts";
import { orderText, sourceFile } from "../builders/source-file.ts";
import { hasOfficialFiles, officialArchives, officialPath } from "./official-files.ts";

const now = parseInstant("2026-02-01T00:00:00.000Z") ?? expect.unreachable();

describe.skipIf(!hasOfficialFiles)("five official releases in a row", () => {
  const store = memoryCodeSetStore();
  const loadCodes = createCodeLoader(store, memoryClock(now));
  let latest: SourceFile | undefined;

  beforeAll(async () => {
    for (const archive of Object.values(officialArchives)) {
      latest = (await offeredFiles(officialPath(archive))).find((each) => icd10Cm.takes(each.name, each.head));
      const named = icd10Cm.named(latest?.name ?? "", "");
      if (latest === undefined || named === undefined) throw new Error(`no order file in ${archive}`);
      const imported = await importRelease(store, { importer: icd10Cm, files: [latest], ...named });
      expect(imported.kind).toBe("added");
    }
  });

  it("change over at midnight: no code of either is wrong on either side", async () => {
    const entries = await store.list();
    const seen: string[] = [];
    for (const [at, entry] of entries.entries()) {
      const before = entries[at - 1];
      if (before === undefined) continue;
      const [last, first] = [addDays(entry.from, -1), entry.from];
      const codes = await loadCodes([last, first]);
      const said = (code: string, on: typeof last) => {
        const found = codes.diagnosis(code, on);
        return `${found.kind === "no-data" ? "" : found.release} ${found.kind === "known" ? (found.fact.billable ? "billable" : "header") : found.kind}`;
      };
      const expected = {
        added: ["unknown", undefined],
        deleted: [undefined, "unknown"],
        "turned-header": ["billable", "header"],
        "turned-billable": ["header", "billable"],
        retitled: [undefined, undefined],
        changed: [undefined, undefined],
      } as const;
      const [one, other] = [await bytesOf(before), await bytesOf(entry)];
      for (const { code, kind } of compareReleases(openRelease(one), openRelease(other))) {
        const [then, thereafter] = expected[kind];
        if (then !== undefined) expect(said(code, last), code).toBe(`icd-10-cm ${before.release} ${then}`);
        if (thereafter !== undefined) expect(said(code, first), code).toBe(`icd-10-cm ${entry.release} ${thereafter}`);
        if (then === undefined && thereafter === undefined) continue;
        seen.push(`${entry.release} ${kind}`);
      }
      expect(said("I10", last)).toBe(`icd-10-cm ${before.release} billable`);
      expect(said("I10", first)).toBe(`icd-10-cm ${entry.release} billable`);
    }
    expect(new Set(seen)).toContain("FY2026 turned-header");
    expect(new Set(seen)).toContain("FY2025 added");
    expect(new Set(seen)).toContain("FY2025 deleted");
  });

  const bytesOf = async (entry: Parameters<typeof store.read>[0]) =>
    (await store.read(entry)) ?? expect.unreachable("a release that is listed can be read");

  it("change over in the coder's stage: claims of both sides of midnight in one batch, each by its own release", async () => {
    const company = "acme-billing";
    const documents = memoryDocumentStore();
    const claims = memoryClaimStore();
    const services = memoryServiceHistory();
    const next = memoryNextStage();
    const coder = codeEncounters({ claims, services, documents, next, codeSets: store, clock: memoryClock(now) });
    const messages: { company: string; practice: string; claimId: string }[] = [];
    for (const serviceFrom of ["2025-09-30", "2025-10-01"]) {
      const line = soundEncounter({}).lines[0];
      const encounter = soundEncounter({
        serviceFrom,
        diagnoses: [{ description: "Multiple sclerosis, relapsing-remitting" }],
        lines: [{ procedure: line?.procedure, chargeCents: 9_000, pointers: [1] }],
      });
      const content = contentIdOf(encounter);
      const { work: _, ...first } = firstState(company);
      const claimId = `MIDNIGHT${messages.length}`;
      await claims.putContents(company, [{ claimId, content, encounter }]);
      await claims.create([{ ...first, claimId, content, lifecycle: "received", serviceFrom: encounter.serviceFrom }]);
      messages.push({ company, practice: first.practice, claimId });
    }
    expect((await coder(messages)).map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    const told: string[] = [];
    for await (const { key } of documents.list("reports", "coding/")) {
      const task = CodingTask.parse(JSON.parse((await documents.readText("reports", key)) ?? "null"));
      told.push(`${task.day} ${task.releases.join()} ${task.proposed.join()}`);
    }
    expect(told.sort()).toEqual(["2025-09-30 icd-10-cm FY2025-April G35", "2025-10-01 icd-10-cm FY2026 G35A"]);
  });

  it("answer by name until the next is due, and not after", async () => {
    const codes = await loadCodes([day("2025-09-30"), day("2025-10-01"), day("2026-09-30"), day("2026-10-01")]);
    const release = (on: string) => {
      const found = codes.diagnosis("M5450", day(on));
      return found.kind === "no-data" ? found.kind : found.release;
    };
    expect(release("2025-09-30")).toBe("icd-10-cm FY2025-April");
    expect(release("2025-10-01")).toBe("icd-10-cm FY2026");
    expect(release("2026-09-30")).toBe("icd-10-cm FY2026");
    expect(release("2026-10-01")).toBe("starter");
    expect(codes.diagnosis("M545", day("2026-03-04"))).toMatchObject({ kind: "known", fact: { billable: false } });
    expect(codes.billableUnder("M545", day("2026-03-04")).map(({ code }) => code)).toEqual(["M5450", "M5451", "M5459"]);
  });

  it("stay in use when a corrected file is cut off", async () => {
    const whole = latest ?? expect.unreachable();
    const cut: SourceFile = {
      ...whole,
      async *bytes() {
        let left = 3_000_000;
        for await (const chunk of whole.bytes()) {
          yield chunk.subarray(0, left);
          left -= chunk.length;
          if (left <= 0) return;
        }
      },
    };
    const imported = await importRelease(store, {
      importer: icd10Cm,
      files: [cut],
      release: "FY2026",
      from: day("2025-10-01"),
    });
    expect(imported).toMatchObject({ kind: "refused", inUse: "FY2026" });
    expect((await store.list()).length).toBe(5);
  });
});

describe("an import", () => {
  const rows = ["R05 0 Cough", "R051 1 Acute cough"];
  const reader = {
    ...icd10Cm,
    read: (files: readonly SourceFile[], context: Parameters<typeof icd10Cm.read>[1]) =>
      icd10Cm.read(files, { ...context, fewestRows: 1 }),
  };
  const release = (text: string) => ({
    importer: reader,
    release: "FY2026",
    from: day("2025-10-01"),
    files: [sourceFile("icd10cm-order-2026.txt", text)],
  });

  it("again changes nothing; a corrected file takes the place of the first, and is seen without a deployment", async () => {
    const store = memoryCodeSetStore();
    const clock = memoryClock(now);
    const loadCodes = createCodeLoader(store, clock);
    const on = day("2026-02-01");
    const known = async (code: string) => (await loadCodes([on])).diagnosis(code, on).kind;
    expect((await importRelease(store, release(orderText(...rows)))).kind).toBe("added");
    expect((await importRelease(store, release(orderText(...rows)))).kind).toBe("already-there");
    expect(await known("R052")).toBe("unknown");
    expect((await importRelease(store, release(orderText(...rows, "R052 1 Subacute cough")))).kind).toBe("added");
    expect((await store.list()).map(({ edition }) => edition)).toEqual([1, 2]);
    clock.advance(301_000);
    expect(await known("R052")).toBe("known");
  });

  it("that is refused changes nothing", async () => {
    const store = memoryCodeSetStore();
    await importRelease(store, release(orderText(...rows)));
    const refused = await importRelease(store, release(orderText(...rows).slice(0, -40)));
    expect(refused).toMatchObject({ kind: "refused", inUse: "FY2026" });
    expect((await store.list()).length).toBe(1);
  });
});
