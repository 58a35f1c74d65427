import { describe, expect, it } from "vitest";
import { sampleEncounters } from "../../infra/local/sample/sample-encounters.ts";
import { claimFromEncounter } from "../../shared/claim/claim.ts";
import { Encounter } from "../../shared/claim/encounter.ts";
import { scrub } from "../../shared/edits/scrub.ts";
import { completeEncounter } from "../../shared/intake/complete-encounter.ts";
import { day } from "../../shared/values/day.ts";
import { soundEncounter } from "../builders/sound-encounter.ts";
import { cases } from "./cases.ts";
import { contextOf } from "./changes.ts";

const owner = { company: "acme-billing", practice: "cedar-clinic" };

/** What clearinghouses and payers reject, and what users of other systems complain of, by the edit that finds it. */
const faults: readonly (readonly [fault: string, edit: string])[] = [
  ["a check digit that is wrong", "npi-check-digit"],
  ["a billing ZIP of five digits", "billing-zip-nine-digits"],
  ["a facility's ZIP of five digits", "facility-zip-nine-digits"],
  ["a PO box as the billing address", "billing-address-is-a-street"],
  ["a tax id of other than nine digits", "tax-id-format"],
  ["a tax id that nobody has", "tax-id-is-real"],
  ["a telephone whose area code begins with 1", "billing-phone-format"],
  ["a taxonomy that is none", "taxonomy-format"],
  ["a taxonomy that Medicaid wants and is missing", "medicaid-billing-taxonomy"],
  ["a supervisor who is the rendering provider", "supervising-is-another"],
  ["a referrer of a line without one of the claim", "line-referrer-needs-claim-referrer"],
  ["a name that the wire can't carry", "name-is-writable"],
  ["a provider without a name", "provider-name-present"],
  ["a dependent without a subscriber", "subscriber-of-dependent"],
  ["a Medicare patient who is no subscriber", "medicare-patient-is-subscriber"],
  ["a Medicare number of another form", "medicare-number-format"],
  ["Medicare second without its type", "medicare-secondary-says-why"],
  ["Medicaid before another payer", "medicaid-pays-last"],
  ["coverages out of their order", "coverage-order"],
  ["another payer whose adjustments don't add up", "other-payer-balances"],
  ["another payer whose line doesn't add up", "other-payer-line-balances"],
  ["another payer's answer without its day", "other-payer-date-once"],
  ["a negative line", "charges-add-up"],
  ["no charge", "charge-present"],
  ["a replacement without the payer's number", "correction-names-original"],
  ["a corrected claim filed as an original", "original-names-no-original"],
  ["a payer that takes no replacements", "payer-takes-corrections"],
  ["a pointer to no diagnosis", "pointers-exist"],
  ["more than twelve diagnoses", "diagnosis-count"],
  ["the same diagnosis twice", "diagnosis-once"],
  ["a diagnosis that is no ICD-10-CM code", "diagnosis-format"],
  ["a diagnosis that does not exist on its day", "diagnosis-exists"],
  ["a diagnosis that wants more characters", "diagnosis-billable"],
  ["an external cause first", "external-cause-not-first"],
  ["a manifestation first", "manifestation-not-first"],
  ["diagnoses that exclude each other", "excludes1-pair"],
  ["a diagnosis of the other sex", "diagnosis-fits-sex"],
  ["a diagnosis of another age", "diagnosis-fits-age"],
  ["a procedure that does not exist on its day", "procedure-exists"],
  ["minutes where units are meant", "anesthesia-in-minutes"],
  ["more than fifty lines", "line-count"],
  ["an NDC of ten digits", "ndc-format"],
  ["an NDC on a line without a drug", "ndc-on-drugs-only"],
  ["a place of service that is none", "place-of-service-known"],
  ["an ambulance without its transport", "ambulance-is-whole"],
  ["a laboratory without its certificate", "laboratory-names-its-certificate"],
  ["a certificate that had expired", "certificate-good-on-the-day"],
  ["an authorization that is wanted", "authorization-present"],
  ["an authorization that is used up", "authorization-not-used-up"],
  ["an accident without its date", "accident-is-whole"],
  ["equipment without who ordered it", "equipment-names-orderer"],
  ["a service in the future", "service-dates-possible"],
  ["a claim past the filing limit", "timely-filing"],
  ["a claim near the filing limit", "timely-filing-soon"],
  ["coverage that was over", "coverage-covers-the-day"],
  ["coverage that the payer says is not active", "coverage-active"],
  ["what was set and is not sent", "set-is-sent"],
  ["the same service again", "service-not-billed-before"],
  ["two services that don't go together", "pair-not-together"],
  ["more units than are likely on a line", "units-likely-on-line"],
  ["more units than are likely on a day", "units-likely-on-day"],
  ["an add-on alone", "add-on-has-primary"],
  ["a visit beside a procedure without 25", "visit-with-procedure-has-25"],
  ["a visit in a global period", "visit-outside-global-period"],
  ["both sides told twice", "both-sides-told-once"],
  ["telehealth as the payer does not want it", "telehealth-as-the-payer-wants"],
  ["drug waste told twice", "drug-waste-told-once"],
  ["a preventive visit of another age", "preventive-visit-fits-age"],
  ["a charge that is not the fee schedule's", "charge-fits-fee-schedule"],
  ["a charge far from the usual", "charge-is-no-outlier"],
  ["a service that no article supports", "medical-necessity-supported"],
  ["more often than the payer pays", "within-frequency-limit"],
  ["a type of bill that is none", "bill-type-known"],
  ["a revenue code of five digits", "revenue-code-format"],
  ["a revenue code without its procedure", "outpatient-line-has-procedure"],
  ["a bill without who attends", "attending-present"],
  ["a stay without its admission", "admission-told"],
  ["a stay without its admitting diagnosis", "admission-diagnosis-told"],
  ["a patient still there on a final bill", "still-a-patient-is-interim"],
  ["a discharge hour that is missing", "discharge-hour-on-final-bills"],
  ["a line outside the statement", "line-dates-within-statement"],
  ["a diagnosis of a stay without its indicator", "present-on-admission-told"],
  ["what the guide refuses otherwise", "follows-the-guide"],
  ["a payer that has no id", "payer-id-is-real"],
  ["a single-dose drug that says nothing of waste", "single-dose-drug-tells-waste"],
  ["an operation at a distance", "remote-service-can-be-remote"],
  ["two anesthesias for one operation", "anesthesia-once-an-operation"],
  ["equipment for a patient in a nursing facility", "equipment-is-for-the-home"],
  ["room and board of an outpatient", "room-on-inpatients"],
  ["a replaced bill that does not say what changed", "correction-says-what-changed"],
  ["an occurrence code that is missing", "death-occurrence-told"],
  ["a value code that is missing", "home-health-tells-where"],
  ["days that do not add up", "days-add-up"],
];

describe("of what payers refuse", () => {
  it.each(faults)("%s is found by %s, with a place and a remedy", (_, id) => {
    const [change] = cases[id]?.finds ?? [];
    expect(change).toBeDefined();
    const { around, ...visit } = change ?? {};
    const claim = claimFromEncounter("A1B2C3D4E5F6G7H", owner, soundEncounter(visit));
    const findings = scrub(claim, contextOf(claim.coverage?.payerId, around));
    expect(findings.filter(({ code }) => code === id)).toContainEqual(
      expect.objectContaining({ place: expect.stringMatching(/\(.+\)$/), remedy: expect.stringMatching(/\w+/) }),
    );
  });

  it("nothing is found in two hundred sound claims of three specialties", () => {
    const found = new Map<string, number>();
    let claims = 0;
    for (const { practice, encounter } of sampleEncounters(200, 11, day("2026-11-16"))) {
      const whole = Encounter.parse(completeEncounter({ ...encounter }, practice.profile));
      const claim = claimFromEncounter("A1B2C3D4E5F6G7H", { company: "acme-billing", practice: practice.name }, whole);
      claims++;
      for (const { code } of scrub(claim, contextOf(claim.coverage?.payerId, { history: [] }))) {
        found.set(code, (found.get(code) ?? 0) + 1);
      }
    }
    expect(claims).toBe(200);
    expect(Object.fromEntries(found)).toEqual({});
  });
});
