import { describe, expect, it } from "vitest";
import { codeClaims } from "../../../functions/code-encounter/code-claims.ts";
import { memoryClaimStore } from "../../../shared/adapters/memory/claim-store.ts";
import { memoryDocumentStore } from "../../../shared/adapters/memory/document-store.ts";
import { memoryServiceHistory } from "../../../shared/adapters/memory/service-history.ts";
import type { Diagnosis } from "../../../shared/claim/encounter.ts";
import type { CodeBook } from "../../../shared/codes/code-book.ts";
import { starterCodeBook } from "../../../shared/codes/starter/starter-code-book.ts";
import { engines } from "../../../shared/coding/engines/catalog.ts";
import { firstState } from "../../adapters/contract/samples.ts";
import { soundEncounter } from "../../builders/sound-encounter.ts";

/** The everyday codes, and a map of two concepts: one with a code of its own, one that leaves a choice. */
const codes: CodeBook = {
  ...starterCodeBook,
  mapped: (_map, code) => {
    const targets = { "38341003": ["I10"], "73211009": ["E119", "E109"] }[code];
    return targets === undefined
      ? { kind: "unknown", release: "snomed-map 2025-09-01" }
      : {
          kind: "known",
          fact: { code, targets: targets.map((target, index) => ({ code: target, flags: String(index + 1) })) },
          release: "snomed-map 2025-09-01",
        };
  },
};

const ports = { documents: memoryDocumentStore(), claims: memoryClaimStore(), services: memoryServiceHistory() };

async function itemsOf(diagnosis: Diagnosis) {
  const encounter = soundEncounter({ diagnoses: [diagnosis] });
  const state = firstState("acme-billing");
  const tasks = await codeClaims(ports, engines, "acme-billing", [{ state, encounter }], codes);
  return tasks.get(state.claimId)?.items.map(({ code, standing, rule }) => [code, standing, rule]);
}

describe("a diagnosis that came in SNOMED CT", () => {
  it("is coded by the map where it leaves no choice", async () => {
    expect(await itemsOf({ otherCode: { system: "snomed-ct", code: "38341003" } })).toEqual([
      ["I10", "sure", "maps/snomed-ct"],
    ]);
  });

  it("is coded by its words where the map leaves one, and waits where there are none", async () => {
    const otherCode = { system: "snomed-ct" as const, code: "73211009" };
    const told = await itemsOf({ otherCode, description: "Type 2 diabetes mellitus" });
    expect(told?.[0]?.[0]).toBe("E119");
    expect(told?.[0]?.[2]).not.toBe("maps/snomed-ct");
    expect(await itemsOf({ otherCode })).toEqual([["E119", "review", "maps/snomed-ct"]]);
  });

  it("waits without a code where the map does not have it", async () => {
    expect(await itemsOf({ otherCode: { system: "snomed-ct", code: "99999999" } })).toEqual([
      [undefined, "review", "no-code-found"],
    ]);
  });
});
