import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fhirPrefix } from "../../../shared/contracts/object-keys.ts";
import { intakeWorld, tenant } from "./bench.ts";

interface Resource {
  readonly resourceType: string;
}
const bundle: { readonly entry: readonly { readonly resource: Resource }[] } = JSON.parse(
  readFileSync(new URL("../../intake/fixtures/fhir/claim-bundle.json", import.meta.url), "utf8").replaceAll(
    /urn:uuid:(7d0c6c1e-0001[^"]*)/g,
    "Patient/$1",
  ),
);
/** Each kind of resource in a file of its own, as bulk export writes them. */
const files = ["Claim", "Condition", "Coverage", "Patient", "Practitioner", "PractitionerRole"].map((type) => ({
  name: `${type}.ndjson`,
  body: bundle.entry
    .filter(
      ({ resource }) => resource.resourceType === type || (type === "Claim" && resource.resourceType === "Condition"),
    )
    .map(({ resource }) => `${JSON.stringify(resource)}\n`)
    .join(""),
}));

async function stateOf(world: ReturnType<typeof intakeWorld>) {
  const state = await world.claim("claim-1");
  if (state === undefined) return undefined;
  const contents = await world.claims.loadContents(state.company, [state]);
  const { patient, coverages, rendering } = contents.get(state.claimId) ?? {};
  return { patient: patient?.patientNumber, payer: coverages?.[0]?.payerId, rendering: rendering?.npi };
}

describe("a FHIR export with each kind of resource in a file of its own", () => {
  const orders = [files, [...files].reverse(), [...files.slice(2), ...files.slice(0, 2)]];

  it.each(orders.map((order) => [order.map(({ name }) => name).join(" "), order] as const))(
    "is put together: %s",
    async (_, order) => {
      const world = intakeWorld();
      for (const { name, body } of order) await world.drop(name, body);
      expect(await stateOf(world)).toMatchObject({ patient: "MRN-88", payer: "HVHP1" });
    },
  );

  it("says whom a file waits for, and empties what came back once it is there", async () => {
    const world = intakeWorld();
    const [claims, , coverage, patient] = files;
    const first = await world.drop("Claim.ndjson", claims?.body ?? "");
    if (first.kind !== "read") throw new Error("the file was read");
    expect(first).toMatchObject({ rejectedRows: 1, encounters: 0 });
    expect(await world.report(first.intakeId)).toMatchObject({
      waitsFor: ["Coverage/cov-1", "Patient/7d0c6c1e-0001-4000-8000-000000000001", "PractitionerRole/role-1"],
    });
    expect(await world.rejections(first.intakeId, "txt")).toContain("It is read again once");
    await world.drop("Coverage.ndjson", coverage?.body ?? "");
    expect(await stateOf(world)).toBeUndefined();
    await world.drop("Patient.ndjson", patient?.body ?? "");
    expect(await stateOf(world)).toMatchObject({ patient: "MRN-88", payer: "HVHP1" });
    expect(await world.report(first.intakeId)).toMatchObject({
      waitsFor: ["PractitionerRole/role-1"],
      rejectedRows: 0,
      rejections: null,
    });
    expect(await world.rejections(first.intakeId, "ndjson")).toBe("");
    const again = world.sent();
    await world.drop("Patient-again.ndjson", patient?.body ?? "");
    expect([again.length, world.sent().length]).toEqual([1, 0]);
  });

  it("keeps what it needs of who is who beside the practice's files, and no other practice's", async () => {
    const world = intakeWorld();
    await world.drop("Patient.ndjson", files[3]?.body ?? "");
    const keys: string[] = [];
    for await (const { key } of world.documents.list("inbound", "fhir/")) keys.push(key);
    expect(keys).toEqual([expect.stringMatching(new RegExp(`^${fhirPrefix(tenant)}resources/\\w{26}\\.json$`))]);
  });
});
