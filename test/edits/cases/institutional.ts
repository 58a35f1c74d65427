import { day } from "../../../shared/values/day.ts";
import { after, both, type EditCases, hospitalVisit, knowing, medicare, npi, stay, wrongNpi } from "../changes.ts";

/** A replaced bill to Medicare. */
const corrected = both(stay({}, { frequency: "7", payerClaimNumber: "P1" }), medicare);
const amount = (code: string) => ({ code, cents: 10_000 });
const therapy = (occurrences: { readonly code: string; readonly date: string }[]) =>
  hospitalVisit({ occurrences }, { lines: [{ revenueCode: "0420", procedure: "97110", chargeCents: 9_000 }] });
const observed = (procedure: string | undefined) =>
  hospitalVisit({}, { lines: [{ revenueCode: "0762", procedure, units: 9, chargeCents: 90_000 }] });

const operation = { code: "0SRC0J9", date: "2026-11-11" };

export const institutionalCases: Readonly<Record<string, EditCases>> = {
  "bill-type-known": {
    passes: [stay(), hospitalVisit()],
    finds: [stay({ facilityCode: "19" })],
    skips: [{}],
  },
  "admission-told": {
    passes: [stay()],
    finds: [
      stay({}, { admissionDate: undefined }),
      stay({ admissionType: undefined }),
      stay({ admissionSource: undefined }),
    ],
    skips: [hospitalVisit(), {}],
  },
  "admission-hour-told": { passes: [stay()], finds: [stay({ admissionHour: undefined })], skips: [hospitalVisit()] },
  "admission-before-the-period": {
    passes: [stay({}, { admissionDate: "2026-11-13" })],
    finds: [stay({}, { admissionDate: "2026-11-14" })],
    skips: [stay({}, { admissionDate: undefined })],
  },
  "admission-diagnosis-told": {
    passes: [stay()],
    finds: [stay({ admittingDiagnosis: undefined })],
    skips: [hospitalVisit()],
  },
  "present-on-admission-told": {
    passes: [
      stay(),
      both(stay({}, { diagnoses: [{ code: "Z79.4" }] }), knowing({ diagnoses: { Z794: { poaExempt: true } } })),
    ],
    finds: [both(stay({}, { diagnoses: [{ code: "J18.9" }] }), knowing({ diagnoses: { J189: { poaExempt: false } } }))],
    unknowns: [stay({}, { diagnoses: [{ code: "J18.9" }] })],
    skips: [hospitalVisit(), stay({ facilityCode: "21" })],
  },
  "exempt-from-present-on-admission": {
    passes: [both(stay(), knowing({ diagnoses: { J189: { poaExempt: false }, I10: { poaExempt: false } } }))],
    finds: [
      both(
        stay({}, { diagnoses: [{ code: "Z79.4", presentOnAdmission: "Y" }] }),
        knowing({ diagnoses: { Z794: { poaExempt: true } } }),
      ),
    ],
    unknowns: [stay()],
    skips: [stay({}, { diagnoses: [{ code: "J18.9" }] })],
  },
  "principal-diagnosis-acceptable": {
    passes: [both(stay(), knowing({ diagnoses: { J189: { unacceptablePrincipal: false } } }))],
    finds: [both(stay(), knowing({ diagnoses: { J189: { unacceptablePrincipal: true } } }))],
    unknowns: [stay()],
    skips: [hospitalVisit()],
  },
  "patient-status-told": {
    passes: [stay()],
    finds: [stay({ patientStatus: undefined }), stay({ patientStatus: "1" })],
    skips: [{}],
  },
  "still-a-patient-is-interim": {
    passes: [stay(), stay({ patientStatus: "30" }, { frequency: "2" })],
    finds: [stay({ patientStatus: "30" }), stay({}, { frequency: "3" })],
    skips: [hospitalVisit(), stay({}, { frequency: "7", payerClaimNumber: "P1" })],
  },
  "discharge-hour-on-final-bills": {
    passes: [stay(), stay({ patientStatus: "30", dischargeHour: undefined }, { frequency: "2" })],
    finds: [stay({ dischargeHour: undefined }), stay({ patientStatus: "30" }, { frequency: "2" })],
    skips: [hospitalVisit()],
  },
  "attending-present": {
    passes: [
      stay(),
      hospitalVisit({ attending: undefined }, { lines: [{ revenueCode: "0540", procedure: "A0429", chargeCents: 1 }] }),
    ],
    finds: [stay({ attending: undefined })],
    skips: [{}],
  },
  "attending-npi-check-digit": {
    passes: [stay({ operating: npi("1003000126") })],
    finds: [
      stay({ attending: npi(wrongNpi) }),
      stay({ operating: npi(wrongNpi) }),
      stay({ otherOperating: npi("123") }),
    ],
    skips: [{}],
  },
  "operation-names-operator": {
    passes: [stay({ principalProcedure: operation, operating: npi("1003000126") })],
    finds: [
      stay({ principalProcedure: operation }),
      hospitalVisit({}, { lines: [{ revenueCode: "0360", procedure: "27447", chargeCents: 1 }] }),
    ],
    skips: [stay()],
  },
  "inpatient-procedures-on-inpatients": {
    passes: [stay({ principalProcedure: operation })],
    finds: [hospitalVisit({ principalProcedure: operation })],
    skips: [stay()],
  },
  "inpatient-procedure-format": {
    passes: [stay({ principalProcedure: operation })],
    finds: [
      stay({ principalProcedure: { ...operation, code: "0SRC0J" } }),
      stay({ principalProcedure: operation, otherProcedures: [{ ...operation, code: "0SRO0J9" }] }),
    ],
    skips: [stay()],
  },
  "inpatient-procedure-exists": {
    passes: [both(stay({ principalProcedure: operation }), knowing({ listed: { "icd-10-pcs": ["0SRC0J9"] } }))],
    finds: [both(stay({ principalProcedure: operation }), knowing({ listed: { "icd-10-pcs": [] } }))],
    unknowns: [stay({ principalProcedure: operation })],
    skips: [stay()],
  },
  "inpatient-procedure-within-stay": {
    passes: [
      stay({ principalProcedure: operation }),
      stay({ principalProcedure: { ...operation, date: "2026-11-07" } }),
    ],
    finds: [
      stay({ principalProcedure: { ...operation, date: "2026-11-06" } }),
      stay({ principalProcedure: { ...operation, date: "2026-11-14" } }),
    ],
    skips: [stay()],
  },
  "revenue-code-format": {
    passes: [stay()],
    finds: [
      stay({}, { lines: [{ revenueCode: "120", chargeCents: 1 }] }),
      stay({}, { lines: [{ chargeCents: 1 }] }),
      stay({}, { lines: [{ revenueCode: "01200", chargeCents: 1 }] }),
    ],
    skips: [{}],
  },
  "revenue-code-known": {
    passes: [both(stay(), knowing({ listed: { revenue: ["0120", "0250"] } }))],
    finds: [both(stay(), knowing({ listed: { revenue: ["0120"] } }))],
    unknowns: [stay()],
    skips: [{}],
  },
  "total-line-not-sent": {
    passes: [stay()],
    finds: [
      stay(
        {},
        {
          lines: [
            { revenueCode: "0120", chargeCents: 1 },
            { revenueCode: "0001", chargeCents: 1 },
          ],
        },
      ),
    ],
    skips: [{}],
  },
  "outpatient-line-has-procedure": {
    passes: [hospitalVisit(), hospitalVisit({}, { lines: [{ revenueCode: "0250", chargeCents: 1 }] })],
    finds: [hospitalVisit({}, { lines: [{ revenueCode: "0450", chargeCents: 1 }] })],
    skips: [stay()],
  },
  "room-days-fit-period": {
    passes: [stay()],
    finds: [stay({}, { lines: [{ revenueCode: "0120", units: 4, unitType: "DA", chargeCents: 1 }] })],
    skips: [hospitalVisit(), stay({}, { lines: [{ revenueCode: "0250", chargeCents: 1 }] })],
  },
  "covered-days-told": {
    passes: [both(stay({ values: [{ code: "80", cents: 300 }] }), medicare)],
    finds: [both(stay(), medicare)],
    skips: [stay()],
  },
  "non-covered-within-charge": {
    passes: [stay({}, { lines: [{ revenueCode: "0120", chargeCents: 100, nonCoveredCents: 100 }] })],
    finds: [stay({}, { lines: [{ revenueCode: "0120", chargeCents: 100, nonCoveredCents: 101 }] })],
    skips: [stay()],
  },
  "code-pairs-format": {
    passes: [
      stay(
        { occurrences: [{ code: "11", date: "2026-11-09" }], values: [{ code: "A1", cents: 1 }] },
        { conditionCodes: ["C5"] },
      ),
    ],
    finds: [
      stay({}, { conditionCodes: ["123"] }),
      stay({ occurrences: [{ code: "1-", date: "2026-11-09" }] }),
      stay({ values: [{ code: "8?", cents: 1 }] }),
    ],
    skips: [{}],
  },
  "code-pairs-once": {
    passes: [stay({}, { conditionCodes: ["C5", "41"] })],
    finds: [
      stay({}, { conditionCodes: ["C5", "C5"] }),
      stay({
        values: [
          { code: "80", cents: 1 },
          { code: "80", cents: 2 },
        ],
      }),
    ],
    skips: [{}],
  },
  "occurrence-span-ordered": {
    passes: [stay({ occurrenceSpans: [{ code: "74", from: "2026-11-11", to: "2026-11-11" }] })],
    finds: [stay({ occurrenceSpans: [{ code: "74", from: "2026-11-12", to: "2026-11-11" }] })],
    skips: [stay()],
  },
  "occurrence-not-in-future": {
    passes: [stay({ occurrences: [{ code: "11", date: "2026-11-18" }] })],
    finds: [stay({ occurrences: [{ code: "11", date: "2026-11-19" }] })],
    skips: [stay()],
  },
  "accident-occurrence-told": {
    passes: [
      both(stay({ occurrences: [{ code: "05", date: "2026-11-09" }] }), medicare, {
        diagnoses: [{ code: "S72.001A" }],
      }),
    ],
    finds: [both(stay(), medicare, { diagnoses: [{ code: "S72.001A" }] })],
    skips: [both(stay(), medicare)],
  },
  "reason-for-visit-told": {
    passes: [hospitalVisit()],
    finds: [hospitalVisit({ reasonForVisit: undefined })],
    skips: [
      stay(),
      hospitalVisit(
        { reasonForVisit: undefined },
        { lines: [{ revenueCode: "0320", procedure: "71046", chargeCents: 1 }] },
      ),
    ],
  },
  "reason-for-visit-on-outpatients": {
    passes: [hospitalVisit()],
    finds: [stay({ reasonForVisit: ["J02.9"] })],
    skips: [stay()],
  },
  "drg-format": { passes: [stay({ drg: "039" })], finds: [stay({ drg: "39" })], skips: [stay()] },
  "external-causes-are-causes": {
    passes: [stay({ externalCauses: [{ code: "W01.0XXA" }] })],
    finds: [stay({ externalCauses: [{ code: "I10" }] })],
    skips: [stay()],
  },
  "stays-do-not-overlap": {
    passes: [both(stay(), after({ placeOfService: "", from: day("2026-11-05"), to: day("2026-11-10") }))],
    finds: [both(stay(), after({ placeOfService: "", from: day("2026-11-05"), to: day("2026-11-11") }))],
    unknowns: [stay()],
    skips: [hospitalVisit()],
  },
  "line-dates-within-statement": {
    passes: [stay({}, { lines: [{ revenueCode: "0120", from: "2026-11-13", chargeCents: 1 }] })],
    finds: [
      stay({}, { lines: [{ revenueCode: "0120", from: "2026-11-14", chargeCents: 1 }] }),
      stay({}, { lines: [{ revenueCode: "0120", from: "2026-11-09", chargeCents: 1 }] }),
    ],
    skips: [{}],
  },
  "outpatient-line-has-date": {
    passes: [
      hospitalVisit(
        {},
        {
          serviceTo: "2026-11-17",
          lines: [{ revenueCode: "0450", from: "2026-11-17", procedure: "99283", chargeCents: 1 }],
        },
      ),
    ],
    finds: [hospitalVisit({}, { serviceTo: "2026-11-17" })],
    skips: [stay(), hospitalVisit()],
  },
  "room-on-inpatients": {
    passes: [hospitalVisit()],
    finds: [hospitalVisit({}, { lines: [{ revenueCode: "0120", chargeCents: 61_000 }] })],
    skips: [stay(), {}],
  },
  "correction-says-what-changed": {
    passes: [both(corrected, { conditionCodes: ["D1"] }), both(corrected, { conditionCodes: ["09", "E0"] })],
    finds: [corrected, both(corrected, { conditionCodes: ["09"] })],
    skips: [both(stay(), medicare), stay({}, { frequency: "7", payerClaimNumber: "P1" })],
  },
  "death-occurrence-told": {
    passes: [both(stay({ patientStatus: "20", occurrences: [{ code: "55", date: "2026-11-13" }] }), medicare)],
    finds: [both(stay({ patientStatus: "20" }), medicare), both(stay({ patientStatus: "42" }), medicare)],
    skips: [both(stay(), medicare), stay({ patientStatus: "20" })],
  },
  "therapy-occurrence-told": {
    passes: [both(therapy([{ code: "35", date: "2026-11-02" }]), medicare)],
    finds: [both(therapy([]), medicare), both(therapy([{ code: "44", date: "2026-11-02" }]), medicare)],
    skips: [both(hospitalVisit(), medicare), therapy([])],
  },
  "home-health-tells-where": {
    passes: [both(hospitalVisit({ facilityCode: "32", values: [amount("61"), amount("85")] }), medicare)],
    finds: [both(hospitalVisit({ facilityCode: "32", values: [amount("61")] }), medicare)],
    skips: [both(hospitalVisit(), medicare), hospitalVisit({ facilityCode: "32" })],
  },
  "dialysis-tells-weight-and-height": {
    passes: [both(hospitalVisit({ facilityCode: "72", values: [amount("A8"), amount("A9")] }), medicare)],
    finds: [both(hospitalVisit({ facilityCode: "72", values: [amount("A9")] }), medicare)],
    skips: [both(hospitalVisit(), medicare), hospitalVisit({ facilityCode: "72" })],
  },
  "qualifying-stay-told": {
    passes: [
      both(
        stay({ facilityCode: "21", occurrenceSpans: [{ code: "70", from: "2026-11-06", to: "2026-11-10" }] }),
        medicare,
      ),
    ],
    finds: [both(stay({ facilityCode: "21" }), medicare)],
    skips: [both(stay(), medicare), stay({ facilityCode: "21" })],
  },
  "observation-in-hours": {
    passes: [both(observed("G0378"), medicare)],
    finds: [both(observed("99218"), medicare), both(observed(undefined), medicare)],
    skips: [both(hospitalVisit(), medicare), observed("99218")],
  },
  "days-add-up": {
    passes: [
      both(stay({ values: [{ code: "80", cents: 300 }] }), medicare),
      both(
        stay({
          values: [
            { code: "80", cents: 200 },
            { code: "81", cents: 100 },
          ],
        }),
        medicare,
      ),
      both(stay({ patientStatus: "30", values: [{ code: "80", cents: 400 }] }), medicare),
    ],
    finds: [
      both(stay({ values: [{ code: "80", cents: 400 }] }), medicare),
      both(stay({ values: [{ code: "80", cents: 200 }] }), medicare),
    ],
    skips: [both(stay(), medicare), stay({ values: [{ code: "80", cents: 400 }] })],
  },
};
