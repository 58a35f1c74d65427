import { expect, it } from "vitest";
import type { VisitState } from "../../../shared/claim/visit-state.ts";
import type { VisitStore } from "../../../shared/ports/visit-store.ts";
import { newCompany } from "./samples.ts";

/** What every store of visits does. */
export function visitStoreContract(open: () => VisitStore): void {
  const first = (company: string): VisitState => ({
    company,
    practice: "oak",
    visit: "hl7#V 1/é",
    version: 1,
    pieces: [{ name: "A", text: "MSH|^~\\&\rPID|1" }],
  });

  it("keeps a visit over the version before it, and no other", async () => {
    const [store, state] = [open(), first(newCompany())];
    expect(await store.save([state])).toEqual(["saved"]);
    expect(await store.save([state, { ...state, version: 3 }])).toEqual(["conflict", "conflict"]);
    const second = { ...state, version: 2, pieces: [...state.pieces, { name: "B", text: "x".repeat(5_000) }] };
    expect(await store.save([second])).toEqual(["saved"]);
    expect(await store.load(state, [state.visit, "hl7#V-404"])).toEqual(new Map([[state.visit, second]]));
    expect((await store.load({ ...state, practice: "elm" }, [state.visit])).size).toBe(0);
  });

  it("lets one of many that race win", async () => {
    const [store, state] = [open(), first(newCompany())];
    const answers = await Promise.all(Array.from({ length: 6 }, () => store.save([state])));
    expect(answers.flat().filter((answer) => answer === "saved")).toHaveLength(1);
  });
}
