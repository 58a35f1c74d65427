import { describe, expect, it } from "vitest";
import { statementPlan } from "../../functions/bill-patient/bill-patient.ts";
import { memoryBatchStore } from "../../shared/adapters/memory/batch-store.ts";
import { memoryClaimStore } from "../../shared/adapters/memory/claim-store.ts";
import { memoryClock } from "../../shared/adapters/memory/clock.ts";
import { memoryControlNumbers } from "../../shared/adapters/memory/control-numbers.ts";
import { memoryDocumentStore } from "../../shared/adapters/memory/document-store.ts";
import { contentIdOf } from "../../shared/claim/claim-id.ts";
import { Encounter } from "../../shared/claim/encounter.ts";
import { type BatchPlan, type BatchPorts, runBatches } from "../../shared/stage/batch.ts";
import { parseInstant } from "../../shared/values/instant.ts";
import { cents } from "../../shared/values/money.ts";
import { claimState } from "../builders/claim-state.ts";

const tenant = { company: "acme-billing", practice: "cedar-clinic" };
const now = parseInstant("2026-12-10T07:00:00.000Z") ?? expect.unreachable();
const claimIds = ["CLAIM000000000A", "CLAIM000000000B", "CLAIM000000000C"];

function encounterOf(claimId: string): Encounter {
  return Encounter.parse({
    encounterId: claimId,
    serviceFrom: "2026-11-16",
    patient: { lastName: "Quill", firstName: "Ada", birthDate: "1970-02-03", sex: "F" },
    lines: [{ procedure: "99213", chargeCents: 15_000 }],
  });
}

/** Ports of which the call number `crashAt` happens and then dies; every call is counted. */
async function clinic(): Promise<{
  ports: BatchPorts;
  crashingAt: (call: number) => { ports: BatchPorts; calls: () => number };
}> {
  const ports: BatchPorts = {
    claims: memoryClaimStore(),
    batches: memoryBatchStore(),
    documents: memoryDocumentStore(),
    numbers: memoryControlNumbers(),
    clock: memoryClock(now),
  };
  const contents = claimIds.map((claimId) => ({
    claimId,
    content: contentIdOf(encounterOf(claimId)),
    encounter: encounterOf(claimId),
  }));
  await ports.claims.putContents(tenant.company, contents);
  await ports.claims.create(
    contents.map(({ claimId, content }) =>
      claimState({
        claimId,
        content,
        version: 1,
        lifecycle: "adjudicated",
        responsibility: "patient",
        paidCents: cents(12_000),
        patientCents: cents(3_000),
        work: { list: "statement", due: now },
      }),
    ),
  );
  const crashingAt = (crashAt: number) => {
    let calls = 0;
    const wrap = <Port extends object>(port: Port): Port =>
      new Proxy(port, {
        get: (target, name) => {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== "function" || name === "now") return member;
          return async (...parameters: unknown[]) => {
            const result: unknown = await member.apply(target, parameters);
            calls++;
            if (calls === crashAt) throw new Error("the process died");
            return result;
          };
        },
      });
    const wrapped: BatchPorts = {
      claims: wrap(ports.claims),
      batches: wrap(ports.batches),
      documents: wrap(ports.documents),
      numbers: wrap(ports.numbers),
      clock: ports.clock,
    };
    return { ports: wrapped, calls: () => calls };
  };
  return { ports, crashingAt };
}

async function outcomeOf(ports: BatchPorts) {
  const states = await ports.claims.load(tenant.company, claimIds);
  const keys: string[] = [];
  for await (const { key } of ports.documents.list("reports", "")) keys.push(key);
  const texts = await Promise.all(keys.map((key) => ports.documents.readText("reports", key)));
  const billed = [...states.values()].map((state) => [state.claimId, state.statementId !== undefined, state.work]);
  const open = await ports.batches.openBatches(tenant.company, tenant.practice, "statement");
  return { billed, files: keys.length, mentions: claimIds.map((id) => texts.join("").split(id).length - 1), open };
}

describe("a batch", () => {
  it("ends the same wherever its process dies, once somebody runs it again", async () => {
    const undisturbed = await clinic();
    const counted = undisturbed.crashingAt(-1);
    await runBatches(counted.ports, statementPlan, tenant);
    const expected = await outcomeOf(undisturbed.ports);
    expect(expected).toMatchObject({ files: 1, mentions: [1, 1, 1], open: [] });
    expect(counted.calls()).toBeGreaterThan(8);

    for (let crashAt = 1; crashAt <= counted.calls(); crashAt++) {
      const { ports, crashingAt } = await clinic();
      await runBatches(crashingAt(crashAt).ports, statementPlan, tenant).catch(() => undefined);
      await runBatches(ports, statementPlan, tenant);
      expect({ crashAt, ...(await outcomeOf(ports)) }).toEqual({ crashAt, ...expected });
    }
  });

  it("puts each claim into one file when two runs meet", async () => {
    const { ports } = await clinic();
    await Promise.all([1, 2, 3].map(() => runBatches(ports, statementPlan, tenant)));
    const { mentions, open } = await outcomeOf(ports);
    expect(mentions).toEqual([1, 1, 1]);
    expect(open).toEqual([]);
  });

  it("leaves out a claim that changed after the manifest saw it", async () => {
    const { ports } = await clinic();
    const plan: BatchPlan = { ...statementPlan };
    const meddling: BatchPorts = {
      ...ports,
      numbers: {
        reserve: async (company) => {
          const [first = ""] = claimIds;
          const state = (await ports.claims.load(company, [first])).get(first) ?? expect.unreachable();
          if (state.version === 1) {
            const next = { ...state, version: 2, patientCents: cents(0), paidCents: cents(15_000), work: undefined };
            await ports.claims.save([next]);
          }
          return ports.numbers.reserve(company);
        },
      },
    };
    await runBatches(meddling, plan, tenant);
    expect((await outcomeOf(ports)).mentions).toEqual([0, 1, 1]);
  });

  it("makes no file when nothing is due", async () => {
    const { ports } = await clinic();
    await runBatches(ports, statementPlan, tenant);
    expect(await runBatches(ports, statementPlan, tenant)).toBe(0);
  });

  it("splits what is more than a file may hold", async () => {
    const { ports } = await clinic();
    expect(await runBatches(ports, { ...statementPlan, maxClaims: 2 }, tenant)).toBe(2);
    expect(await outcomeOf(ports)).toMatchObject({ files: 2, mentions: [1, 1, 1] });
  });
});
