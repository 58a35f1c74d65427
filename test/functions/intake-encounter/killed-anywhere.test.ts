import { describe, expect, it } from "vitest";
import { type IntakePorts, intakeEncounters } from "../../../functions/intake-encounter/intake.ts";
import { ft1, hl7Message, in1, msh, pid, pv1 } from "../../builders/hl7.ts";
import { superbillCsv, superbillRow } from "../../builders/superbill.ts";
import { company, intakeWorld, practice, tenant } from "./bench.ts";

const first = superbillCsv([
  superbillRow(),
  superbillRow({ encounter_id: "V2", charge: "x" }),
  superbillRow({ encounter_id: "V3" }),
  superbillRow({ encounter_id: "V4" }),
]);
const second = first.replaceAll("HV100200", "HV100300");
const keyOf = (name: string) => `encounters/${company}/${practice}/${name}`;

class Killed extends Error {
  override readonly name = "Killed";
}

/** The ports of a process that dies at its n-th call: before the call has its effect, or right after. */
function dyingAt(ports: IntakePorts, call: number, after: boolean): { readonly ports: IntakePorts; died(): boolean } {
  let calls = 0;
  let dead = false;
  const wrap = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name, receiver) {
        const member: unknown = Reflect.get(target, name, receiver);
        if (typeof member !== "function") return member;
        return async (...parameters: unknown[]) => {
          calls++;
          if (dead) throw new Killed();
          if (calls === call && !after) dead = true;
          if (dead) throw new Killed();
          const answer: unknown = await member.apply(target, parameters);
          if (calls >= call && after) dead = true;
          if (dead) throw new Killed();
          return answer;
        };
      },
    });
  return {
    ports: {
      claims: wrap(ports.claims),
      documents: wrap(ports.documents),
      registry: wrap(ports.registry),
      parties: wrap(ports.parties),
      patients: wrap(ports.patients),
      visits: wrap(ports.visits),
      next: wrap(ports.next),
      clock: ports.clock,
    },
    died: () => dead,
  };
}

/** Everything that is left, and which claims were ever sent on. */
async function stateOf(world: ReturnType<typeof intakeWorld>) {
  const histories = await Promise.all(
    ["V1001", "V2", "V3", "V4"].map((encounterId) => world.claims.history(company, world.idOf(encounterId))),
  );
  const rejections: (string | undefined)[] = [];
  for await (const { key } of world.documents.list("reports", "rejections/")) {
    if (key.endsWith(".csv")) rejections.push(await world.documents.readText("reports", key));
  }
  const parties = await world.parties.list(tenant);
  return {
    histories,
    rejections,
    parties,
    practices: await world.registry.list(),
    sent: [...new Set(world.sent())].sort(),
  };
}

async function run(kill: { readonly file: string; readonly call: number; readonly after: boolean } | undefined) {
  const world = intakeWorld();
  let died = false;
  for (const [name, body] of [
    ["first.csv", first],
    ["second.csv", second],
  ] as const) {
    await world.documents.write("inbound", keyOf(name), body, "text/csv");
    if (kill?.file === name) {
      const dying = dyingAt(world, kill.call, kill.after);
      await intakeEncounters(dying.ports)({ key: keyOf(name) }).catch(() => undefined);
      died = dying.died();
    }
    await intakeEncounters(world)({ key: keyOf(name) });
    if (name === "first.csv") {
      await world.change("V3", { lifecycle: "needs-fix" });
      await world.change("V4", { lifecycle: "adjudicated" });
    }
  }
  return { died, state: await stateOf(world) };
}

describe("intake, killed at any port call and run again", () => {
  it.each(["first.csv", "second.csv"])("ends in the same state as if it had not been: %s", async (file) => {
    const expected = (await run(undefined)).state;
    expect(expected.sent).toHaveLength(3);
    let deaths = 0;
    for (const after of [false, true]) {
      for (let call = 1; ; call++) {
        const { died, state } = await run({ file, call, after });
        if (!died) break;
        deaths++;
        expect(state, `killed ${after ? "after" : "before"} call ${call}`).toEqual(expected);
      }
    }
    expect(deaths).toBeGreaterThan(12);
  });
});

const bareCharge = hl7Message(msh("DFT^P03"), pid("P-1"), pv1("V-1"), ft1());
const messages = [
  ["charge.hl7", bareCharge],
  ["more.hl7", hl7Message(msh("DFT^P03"), pid("P-1"), pv1("V-1"), ft1({ id: "T-2", code: "87880", amount: "20" }))],
  ["merge.hl7", hl7Message(msh("ADT^A40", "20261006"), pid("P-2"), "MRG|P-1")],
  ["covered.hl7", hl7Message(msh("ADT^A08", "20261007"), pid("P-2"), in1())],
] as const;

/** Charges of a visit in two files that wait for a coverage, their patient's number given up, and the coverage under the other. */
async function runMessages(
  kill: { readonly file: string; readonly call: number; readonly after: boolean } | undefined,
) {
  const world = intakeWorld();
  let died = false;
  for (const [name, body] of messages) {
    await world.documents.write("inbound", keyOf(name), body, "application/hl7-v2");
    if (kill?.file === name) {
      const dying = dyingAt(world, kill.call, kill.after);
      await intakeEncounters(dying.ports)({ key: keyOf(name) }).catch(() => undefined);
      died = dying.died();
    }
    await intakeEncounters(world)({ key: keyOf(name) });
  }
  const history = await world.claims.history(company, world.idOf("V-1"));
  const { content } = history?.state ?? {};
  const encounter = history?.contents.find((each) => each.content === content)?.encounter;
  const patients = [...(await world.patients.load(tenant, ["P-1", "P-2"])).values()];
  return {
    died,
    state: {
      payers: encounter?.coverages.map(({ payerId }) => payerId),
      lines: encounter?.lines.map(({ procedure }) => procedure),
      lifecycle: history?.state.lifecycle,
      patients: patients.map(({ version: _, ...rest }) => rest),
      sent: [...new Set(world.sent())],
    },
  };
}

describe("registration, killed at any port call and run again", () => {
  it.each(messages.map(([name]) => name))("ends in the same state as if it had not been: %s", async (file) => {
    const expected = (await runMessages(undefined)).state;
    expect(expected).toMatchObject({
      payers: ["HVHP1"],
      lines: ["99213", "87880"],
      patients: [{ mergedInto: "P-2" }, { waiting: [] }],
    });
    let deaths = 0;
    for (const after of [false, true]) {
      for (let call = 1; ; call++) {
        const { died, state } = await runMessages({ file, call, after });
        if (!died) break;
        deaths++;
        expect(state, `killed ${after ? "after" : "before"} call ${call}`).toEqual(expected);
      }
    }
    expect(deaths).toBeGreaterThan(8);
  });
});
