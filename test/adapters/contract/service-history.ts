import { expect, it } from "vitest";
import { servicesOf } from "../../../shared/claim/known-service.ts";
import type { PatientName, ServiceHistory } from "../../../shared/ports/service-history.ts";
import { day } from "../../../shared/values/day.ts";
import { soundClaim } from "../../builders/sound-claim.ts";
import { newCompany } from "./samples.ts";

/** What every store of patients' services does. */
export function serviceHistoryContract(open: () => ServiceHistory): void {
  const quill: PatientName = { lastName: "Quill", firstName: "Marigold", birthDate: day("1970-02-03") };
  const services = [...servicesOf(soundClaim())];
  const entry = (claimId: string, content: string, patient = quill) => ({ claimId, content, services, patient });
  const stored = (claimId: string, content: string) => ({ claimId, content, services });

  it("keeps what each content of a claim says, once, by the patient's name and birth date", async () => {
    const history = open();
    const practice = { company: newCompany(), practice: "cedar-clinic" };
    const born = { ...quill, birthDate: day("1970-02-04") };
    await history.put(practice, [entry("B", "1"), entry("A", "2"), entry("C", "3", born)]);
    await history.put(practice, [entry("A", "1"), entry("B", "1")]);
    const shouted = { ...quill, lastName: "QUILL", firstName: "Märigold" };
    expect(await history.load(practice, [born, shouted, { ...quill, lastName: "Other" }, quill])).toEqual([
      [stored("C", "3")],
      [stored("A", "1"), stored("A", "2"), stored("B", "1")],
      [],
      [stored("A", "1"), stored("A", "2"), stored("B", "1")],
    ]);
  });

  it("keeps the patients of one practice from another", async () => {
    const history = open();
    const company = newCompany();
    await history.put({ company, practice: "cedar-clinic" }, [entry("A", "1")]);
    expect(await history.load({ company, practice: "harbor-heart" }, [quill])).toEqual([[]]);
    expect(await history.load({ company: newCompany(), practice: "cedar-clinic" }, [quill])).toEqual([[]]);
  });
}
