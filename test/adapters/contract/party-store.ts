import { expect, it } from "vitest";
import type { PartyState } from "../../../shared/claim/party.ts";
import type { PartyStore } from "../../../shared/ports/party-store.ts";
import { newCompany } from "./samples.ts";

/** What every store of parties does. */
export function partyStoreContract(open: () => PartyStore): void {
  const first = (company: string, npi = "1245319599"): PartyState => ({
    company,
    practice: "oak",
    version: 1,
    party: { kind: "provider", id: npi, facts: [{ npi, lastName: "Okafor", firstName: "Ines" }] },
    said: [],
    decided: [],
  });

  it("keeps a party over the version before it, and no other", async () => {
    const [store, state] = [open(), first(newCompany())];
    expect(await store.save([state])).toEqual(["saved"]);
    expect(await store.save([state, { ...state, version: 3 }])).toEqual(["conflict", "conflict"]);
    const second: PartyState = { ...state, version: 2, party: { kind: "provider", id: "1245319599", facts: [] } };
    expect(await store.save([second])).toEqual(["saved"]);
    expect(await store.list(state)).toEqual([second]);
    expect(await store.list({ ...state, practice: "elm" })).toEqual([]);
  });

  it("lists all of a practice by kind and id, those of one id and two kinds apart", async () => {
    const [store, state] = [open(), first(newCompany())];
    const biller: PartyState = { ...state, party: { kind: "billing", id: "1245319599", facts: [] } };
    const own: PartyState = { ...state, party: { kind: "facility", id: "", facts: [] } };
    const other = first(state.company, "1003000126");
    await store.save([state, own, other, biller]);
    expect(await store.list(state)).toEqual([biller, own, other, state]);
  });

  it("lets one of many that race win", async () => {
    const [store, state] = [open(), first(newCompany())];
    const answers = await Promise.all(Array.from({ length: 6 }, () => store.save([state])));
    expect(answers.flat().filter((answer) => answer === "saved")).toHaveLength(1);
  });
}
