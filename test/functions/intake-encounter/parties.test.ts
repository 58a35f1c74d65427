import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PartyState } from "../../../shared/claim/party.ts";
import { applyDecision } from "../../../shared/registration/apply-party.ts";
import { partyQuestions } from "../../../shared/registration/party-questions.ts";
import { loadPractice } from "../../../shared/stage/load-practice.ts";
import { superbillCsv, superbillRow } from "../../builders/superbill.ts";
import { company, intakeWorld, practice, tenant } from "./bench.ts";

type World = ReturnType<typeof intakeWorld>;

const okafor = { npi: "1245319599", lastName: "Okafor", firstName: "Ines", taxonomy: "207Q00000X" };
const address = { line1: "1 Harbor Way", city: "Springfield", state: "IL", zip: "627040001" };
const biller = { npi: "1234567893", name: "Cedar Clinic", taxId: "371234567", taxonomy: "207Q00000X", address };

const declare = (world: World, profile: object) =>
  world.documents.write("inbound", `profiles/${company}/${practice}.json`, JSON.stringify(profile), "application/json");

const party = async (world: World, kind: string, id: string): Promise<PartyState | undefined> =>
  (await world.parties.list(tenant)).find((state) => state.party.kind === kind && state.party.id === id);

const questions = async (world: World) =>
  partyQuestions(await world.parties.list(tenant)).map(({ kind, id, code, value }) => `${kind} ${id} ${code} ${value}`);

const visit = (id: string, fields: Parameters<typeof superbillRow>[0] = {}) =>
  superbillCsv([superbillRow({ encounter_id: id, ...fields })]);

async function encounterOf(world: World, id: string) {
  const state = await world.claim(id);
  if (state === undefined) throw new Error("no claim");
  return (await world.claims.loadContents(company, [state])).get(state.claimId);
}

const practitioner = (more: object = {}) => ({
  resourceType: "Practitioner",
  id: "dr-1",
  meta: { lastUpdated: "2026-11-01T00:00:00Z" },
  identifier: [{ system: "http://hl7.org/fhir/sid/us-npi", value: okafor.npi }],
  name: [{ family: "Okafor", given: ["Ines"] }],
  ...more,
});
const role = (taxonomy: string, lastUpdated: string, period: object = {}) => ({
  resourceType: "PractitionerRole",
  id: "role-1",
  meta: { lastUpdated },
  practitioner: { reference: "Practitioner/dr-1" },
  organization: { identifier: { system: "http://hl7.org/fhir/sid/us-npi", value: biller.npi } },
  specialty: [{ coding: [{ system: "http://nucc.org/provider-taxonomy", code: taxonomy }] }],
  period,
});
const ndjson = (...resources: readonly object[]) => resources.map((each) => `${JSON.stringify(each)}\n`).join("");

describe("practice.json", () => {
  it("is registered with the first file that comes, and once", async () => {
    const world = intakeWorld();
    await declare(world, {
      billingProvider: biller,
      renderingProviders: [okafor],
      facility: { name: "Cedar", address },
    });
    const file = visit("V-1", { rendering_npi: okafor.npi });
    await world.drop("day.csv", file);
    const parties = await world.parties.list(tenant);
    expect(parties.map(({ party: { kind, id }, version }) => [kind, id, version])).toEqual([
      ["billing", biller.npi, 1],
      ["facility", "", 1],
      ["practice", practice, 1],
      ["provider", okafor.npi, 1],
    ]);
    await world.drop("again.csv", `${file}\n`);
    expect(await world.parties.list(tenant)).toEqual(parties);
  });

  it("has the later word, and who no longer stands in it is registered no more", async () => {
    const world = intakeWorld();
    await declare(world, { renderingProviders: [okafor] });
    await loadPractice(world, tenant);
    const other = { ...okafor, npi: "1003000126", lastName: "Quill" };
    await declare(world, { renderingProviders: [other] });
    await world.drop("day.csv", visit("V-1", { rendering_npi: "", rendering_last_name: "", rendering_first_name: "" }));
    expect((await party(world, "provider", okafor.npi))?.party.facts).toEqual([]);
    expect(await encounterOf(world, "V-1")).toMatchObject({ rendering: { lastName: "Quill" } });
  });

  it("stays registered when its file is gone", async () => {
    const world = intakeWorld();
    await declare(world, { renderingProviders: [okafor] });
    await loadPractice(world, tenant);
    const reading = await loadPractice({ ...world, documents: intakeWorld().documents }, tenant);
    expect(reading).toMatchObject({ kind: "practice", profile: { renderingProviders: [okafor] } });
  });

  it("gives the biller of the day of service", async () => {
    const world = intakeWorld();
    const later = { ...biller, npi: "1699800001", taxId: "379999999", from: "2026-10-01" };
    await declare(world, { billingProvider: { ...biller, to: "2026-09-30" }, billingProviders: [later] });
    const bare = { billing_npi: "", billing_name: "", billing_tax_id: "", billing_address1: "", billing_city: "" };
    const unsaid = { ...bare, billing_state: "", billing_zip: "" };
    await world.drop("old.csv", visit("V-1", { service_date: "2026-09-30", ...unsaid }));
    await world.drop("new.csv", visit("V-2", { service_date: "2026-10-01", ...unsaid }));
    const billers = await Promise.all(["V-1", "V-2"].map((id) => encounterOf(world, id)));
    expect(billers.map((one) => one?.billingProvider?.npi)).toEqual([biller.npi, later.npi]);
  });

  it("ends the same when two readers register it at once, the later over the earlier", async () => {
    const world = intakeWorld();
    await declare(world, { renderingProviders: [okafor] });
    await Promise.all([loadPractice(world, tenant), loadPractice(world, tenant), loadPractice(world, tenant)]);
    await declare(world, { renderingProviders: [{ ...okafor, taxonomy: "208D00000X" }] });
    const readings = await Promise.all([loadPractice(world, tenant), loadPractice(world, tenant)]);
    for (const reading of readings) {
      expect(reading).toMatchObject({ profile: { renderingProviders: [{ taxonomy: "208D00000X" }] } });
    }
  });
});

describe("what files say of a provider", () => {
  it("is a question where practice.json says another taxonomy, and changes nothing", async () => {
    const world = intakeWorld();
    await declare(world, { billingProvider: biller, renderingProviders: [okafor] });
    await world.drop("who.ndjson", ndjson(practitioner(), role("207R00000X", "2026-11-01T00:00:00Z")));
    expect(await questions(world)).toEqual([`provider ${okafor.npi} other-taxonomy 207R00000X`]);
    const bare = { rendering_npi: okafor.npi, rendering_last_name: "", rendering_first_name: "" };
    await world.drop("day.csv", visit("V-1", bare));
    expect(await encounterOf(world, "V-1")).toMatchObject({ rendering: okafor });
  });

  it("is a question where a visit names an NPI that is not listed; none where nobody is listed", async () => {
    const listed = intakeWorld();
    await declare(listed, { renderingProviders: [{ ...okafor, npi: "1003000126" }] });
    const file = visit("V-1", { rendering_npi: okafor.npi });
    await listed.drop("day.csv", file);
    expect(await questions(listed)).toEqual([`provider ${okafor.npi} not-listed `]);
    const nobody = intakeWorld();
    await nobody.drop("day.csv", file);
    expect(await questions(nobody)).toEqual([]);
    expect((await party(nobody, "provider", okafor.npi))?.said).toHaveLength(1);
  });

  it("is no question of a Practitioner who does nothing for the practice", async () => {
    const world = intakeWorld();
    await declare(world, { renderingProviders: [{ ...okafor, npi: "1003000126" }] });
    expect(await world.drop("who.ndjson", ndjson(practitioner()))).toMatchObject({ registrations: 1, rows: 1 });
    expect(await questions(world)).toEqual([]);
  });

  it("counts from its first day to its last once a person takes it, until practice.json says more", async () => {
    const world = intakeWorld();
    await declare(world, { billingProvider: biller, renderingProviders: [okafor] });
    const period = { start: "2026-10-01", end: "2026-12-31" };
    await world.drop("who.ndjson", ndjson(practitioner(), role("207R00000X", "2026-11-01T00:00:00Z", period)));
    const asked = await party(world, "provider", okafor.npi);
    if (asked === undefined) throw new Error("nobody");
    const at = world.clock.now();
    await world.parties.save([
      applyDecision(asked, { code: "other-taxonomy", value: "207R00000X", answer: "take", at }),
    ]);
    const bare = { rendering_npi: okafor.npi, rendering_last_name: "", rendering_first_name: "" };
    await world.drop("a.csv", visit("V-1", { service_date: "2026-10-01", ...bare }));
    await world.drop("b.csv", visit("V-2", { service_date: "2026-09-30", ...bare }));
    const taxonomies = await Promise.all(["V-1", "V-2"].map((id) => encounterOf(world, id)));
    expect(taxonomies.map((one) => one?.rendering?.taxonomy)).toEqual(["207R00000X", "207Q00000X"]);
    await declare(world, { billingProvider: biller, renderingProviders: [{ ...okafor, firstName: "Inés" }] });
    await loadPractice(world, tenant);
    expect(await questions(world)).toEqual([`provider ${okafor.npi} other-taxonomy 207R00000X`]);
  });

  it("ends the same in whatever order and however often it is said", async () => {
    const words = [
      ndjson(practitioner(), role("207R00000X", "2026-11-01T00:00:00Z")),
      ndjson(
        practitioner({ name: [{ family: "Okafor", given: ["Inés"] }] }),
        role("208D00000X", "2026-11-02T00:00:00Z"),
      ),
      ndjson(practitioner({ meta: { lastUpdated: "2026-10-01T00:00:00Z" }, name: [{ family: "Old", given: ["I"] }] })),
      visit("V-1", { rendering_npi: okafor.npi }),
      visit("V-2", { rendering_npi: okafor.npi, rendering_last_name: "Other" }),
    ];
    const run = async (order: readonly number[]) => {
      const world = intakeWorld();
      await declare(world, { billingProvider: biller, renderingProviders: [okafor] });
      for (const [drop, index] of order.entries()) await world.drop(`${drop}.txt`, words[index] ?? "");
      const parties = await world.parties.list(tenant);
      return { said: parties.map(({ party: { id }, said }) => ({ id, said })), asked: await questions(world) };
    };
    const expected = await run([0, 1, 2, 3, 4]);
    expect(expected.asked).toHaveLength(2);
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 0, 1, 2, 3, 4], { minLength: 10 });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        expect(await run(order)).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  it("names a place that practice.json has with another NPI", async () => {
    const world = intakeWorld();
    await declare(world, { facilities: [{ id: "SURG", name: "Cedar Surgery", npi: "1699800001", address }] });
    const place = {
      resourceType: "Location",
      id: "surg",
      name: "Cedar Surgery",
      identifier: [{ system: "http://hl7.org/fhir/sid/us-npi", value: "1234567893" }],
      address: { line: ["1 Harbor Way"], city: "Springfield", state: "IL", postalCode: "62704" },
    };
    await world.drop("where.ndjson", ndjson(place));
    expect(await questions(world)).toEqual(["facility SURG other-npi 1234567893"]);
  });
});
