import { createHash } from "node:crypto";
import { importRelease } from "../../infra/cli/codesets/import-release.ts";
import { sampleEncounters } from "../../infra/local/sample/sample-encounters.ts";
import { memoryClock } from "../../shared/adapters/memory/clock.ts";
import { memoryCodeSetStore } from "../../shared/adapters/memory/code-set-store.ts";
import { type Claim, claimFromEncounter } from "../../shared/claim/claim.ts";
import { Encounter } from "../../shared/claim/encounter.ts";
import type { CodeBook } from "../../shared/codes/code-book.ts";
import type { SourceFile } from "../../shared/codes/import/import-result.ts";
import type { Importer } from "../../shared/codes/import/importer.ts";
import { practitionerPairs } from "../../shared/codes/import/ncci-pairs.ts";
import { practitionerUnits } from "../../shared/codes/import/ncci-units.ts";
import { edits } from "../../shared/edits/catalog.ts";
import type { Edit } from "../../shared/edits/edit.ts";
import { judgeClaim } from "../../shared/edits/judge-claim.ts";
import { sampleService } from "../../shared/edits/own-rules/sample-service.ts";
import { relevantEdits } from "../../shared/edits/relevant-edits.ts";
import { completeEncounter } from "../../shared/intake/complete-encounter.ts";
import { payerOf } from "../../shared/payers/catalog.ts";
import { createCodeLoader } from "../../shared/stage/load-codes.ts";
import { day } from "../../shared/values/day.ts";
import { instantOf } from "../../shared/values/instant.ts";
import type { Bench } from "./bench.ts";

const serviceDay = day("2026-11-16");
const today = day("2026-11-18");
const pairsOfAQuarter = 2_000_000;
const codesOfTheTable = 12_000;

/** Claims of the sample practices, judged by every edit with tables of the size that CMS publishes, made here in its layout. */
export const scrubBench: Bench = async ({ runs, quick }) => {
  const pairCount = quick ? 600_000 : pairsOfAQuarter;
  const claims = sampleClaims(quick ? 500 : 3_000);
  const store = memoryCodeSetStore();
  const importing = performance.now();
  const files = [1, 2, 3, 4].map((part) =>
    sourceFile(`ccipra-v323r0-f${part}.txt`, () => pairFile(part, pairCount / 4)),
  );
  await add(practitionerPairs, "2026-Q4", files);
  await add(practitionerUnits, "2026-Q4", [sourceFile("MCR_MUE_PractitionerServices_Eff_10-01-2026.csv", unitsFile)]);
  const importSeconds = (performance.now() - importing) / 1000;

  async function add(importer: Importer, release: string, sources: readonly SourceFile[]): Promise<void> {
    const imported = await importRelease(store, { importer, release, from: day("2026-10-01"), files: sources });
    if (imported.kind === "refused") throw new Error(imported.findings.map(({ message }) => message).join("; "));
  }

  const loading = performance.now();
  const codes = await createCodeLoader(store, memoryClock(instantOf(Date.UTC(2026, 10, 18))))([serviceDay]);
  const loadMilliseconds = performance.now() - loading;
  const answered = codes.pair("practitioner", codeAt(3), codeAt(4), serviceDay);
  if (answered.kind !== "known") throw new Error("the pairs that were made are not found");

  const rows: Record<string, string | number>[] = [];
  const row = (name: string, chosen: readonly Edit[]) => {
    const timed = Array.from({ length: runs + 1 }, () => timeOf(claims, chosen, codes)).slice(1);
    const best = timed.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(timed.length / 2)];
    if (best === undefined) return 0;
    rows.push({
      name,
      edits: chosen.length,
      claimsPerSecond: Math.round(claims.length / best.seconds),
      p50Microseconds: Math.round(best.p50 * 1000),
      p99Microseconds: Math.round(best.p99 * 1000),
      peakMiB: Math.round(process.memoryUsage.rss() / 2 ** 20),
      loadMilliseconds: Math.round(loadMilliseconds),
      importSeconds: Math.round(importSeconds * 10) / 10,
    });
    return best.seconds;
  };
  const withoutWire = edits.filter(({ id }) => !["follows-the-guide", "set-is-sent"].includes(id));
  const whole = row("all edits", edits);
  const pure = row("without writing and reading the 837", withoutWire);
  const half = row(
    "every other edit",
    withoutWire.filter((_, index) => index % 2 === 0),
  );
  const twice = row("each edit twice", [...withoutWire, ...withoutWire]);
  return {
    name: "scrub",
    rows,
    ratios: {
      "seconds, twice the edits / once": ratio(twice, pure),
      "seconds, half the edits / all": ratio(half, pure),
      "seconds, with the 837 written and read / without": ratio(whole, pure),
      "edits asked of a claim / edits there are": ratio(askedOf(claims), edits.length),
    },
  };
};

function timeOf(claims: readonly Claim[], chosen: readonly Edit[], codes: CodeBook) {
  const relevant = relevantEdits(chosen);
  const each: number[] = [];
  const started = process.cpuUsage();
  for (const claim of claims) {
    const begun = performance.now();
    // A claim of its own each time: what is remembered of one does not speed up the next run.
    judgeClaim({ ...claim }, contextOf(claim, codes), { edits: relevant });
    each.push(performance.now() - begun);
  }
  // Of processor time: what else runs on the machine says less. The times of single claims are by the clock.
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  each.sort((a, b) => a - b);
  return { seconds, p50: each[Math.floor(each.length / 2)] ?? 0, p99: each[Math.floor(each.length * 0.99)] ?? 0 };
}

function contextOf(claim: Claim, codes: CodeBook) {
  const history = [sampleService({ from: day("2026-05-04") }), sampleService({ from: day("2026-08-03") })];
  return { today, payer: payerOf(claim.coverage?.payerId ?? ""), codes, history, practice: {} };
}

function askedOf(claims: readonly Claim[]): number {
  const relevant = relevantEdits(edits);
  return claims.reduce((sum, claim) => sum + relevant(claim).length, 0) / claims.length;
}

function sampleClaims(count: number): readonly Claim[] {
  return [...sampleEncounters(count, 3, serviceDay)].map(({ practice, encounter }, index) =>
    claimFromEncounter(
      `BENCH${index}`,
      { company: "bench", practice: practice.name },
      Encounter.parse(completeEncounter({ ...encounter }, practice.profile)),
    ),
  );
}

const ratio = (a: number, b: number) => Math.round((a / b) * 100) / 100;

function sourceFile(name: string, write: () => Iterable<string>): SourceFile {
  return {
    name,
    sha256: createHash("sha256").update(name).digest("hex"),
    async *bytes() {
      for (const text of write()) yield Buffer.from(text, "latin1");
    },
  };
}

/** Five digits from 10000 on: invented as codes, in the form of real ones. */
const codeAt = (index: number) => String(10_000 + index * 7);

/** A quarter of the pairs, in the columns of the published text file. */
function* pairFile(part: number, count: number): Generator<string> {
  yield "CPT only copyright notice stands here\r\nColumn 1/Column 2 Edits\r\nColumn 1\tColumn 2\tPrior to 1996\tEffective\tDeletion\tModifier\tRationale\r\n";
  const spread = Math.ceil((count * 4) / codesOfTheTable) + 1;
  let text = "";
  for (let index = 0; index < count; index++) {
    const number = (part - 1) * count + index;
    const first = Math.floor(number / spread);
    const second = (first + 1 + (number % spread)) % (codesOfTheTable + spread);
    text += `${codeAt(first)}\t${codeAt(second)}\t\t20200101\t*\t${number % 2}\tMade by the bench\r\n`;
    if (text.length < 1 << 16) continue;
    yield text;
    text = "";
  }
  yield text;
}

function* unitsFile(): Generator<string> {
  yield "HCPCS/CPT Code,Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale\r\n";
  for (let index = 0; index < codesOfTheTable; index++) {
    yield `${codeAt(index)},${1 + (index % 4)},${1 + (index % 3)} Made by the bench,Made by the bench\r\n`;
  }
}
