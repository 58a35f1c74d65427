import { expect, it } from "vitest";
import type { PatientState } from "../../../shared/claim/patient-state.ts";
import type { PatientStore } from "../../../shared/ports/patient-store.ts";
import { applyUpdate } from "../../../shared/registration/apply-update.ts";
import { patientUpdate } from "../../builders/patient.ts";
import { newCompany } from "./samples.ts";

/** What every store of patients does. */
export function patientStoreContract(open: () => PatientStore): void {
  const place = () => ({ company: newCompany(), practice: "oak" });
  const patient = (at: ReturnType<typeof place>, patientNumber: string, lastName = "Thistle"): PatientState =>
    applyUpdate(
      undefined,
      patientUpdate({
        details: { patientNumber, person: { lastName, firstName: "Orla", birthDate: "1968-02-29", sex: "F" } },
      }),
      at,
    );

  it("keeps a patient over the version before it, and no other", async () => {
    const [store, at] = [open(), place()];
    const first = patient(at, "MRN #1/é");
    expect(await store.save([first])).toEqual(["saved"]);
    expect(await store.save([first, { ...first, version: 3 }])).toEqual(["conflict", "conflict"]);
    const second = { ...first, version: 2, waiting: ["C1"], mergedInto: "P-2" };
    expect(await store.save([second])).toEqual(["saved"]);
    expect(await store.load(at, ["MRN #1/é", "P-404"])).toEqual(new Map([["MRN #1/é", second]]));
    expect((await store.load({ ...at, practice: "elm" }, ["MRN #1/é"])).size).toBe(0);
  });

  it("is one person's to many that race", async () => {
    const [store, at] = [open(), place()];
    const answers = await Promise.all(Array.from({ length: 6 }, () => store.save([patient(at, "P-1")])));
    expect(answers.flat().filter((answer) => answer === "saved")).toHaveLength(1);
  });

  it("finds who bears a name and birth date, however the name is written", async () => {
    const [store, at] = [open(), place()];
    await store.save([patient(at, "P-1"), patient(at, "P-2", "THÍSTLE "), patient(at, "P-3", "Other")]);
    const { person } = patient(at, "P-9", "thistle").details;
    expect(await store.namesakes(at, person)).toEqual(["P-1", "P-2"]);
    expect(await store.namesakes({ ...at, practice: "elm" }, person)).toEqual([]);
  });

  it("lists the patients of a practice", async () => {
    const [store, at] = [open(), place()];
    await store.save([patient(at, "P-2"), patient(at, "P-1"), patient({ ...at, practice: "elm" }, "P-3")]);
    const numbers: string[] = [];
    for await (const { patientNumber } of store.list(at)) numbers.push(patientNumber);
    expect(numbers.sort()).toEqual(["P-1", "P-2"]);
  });
}
