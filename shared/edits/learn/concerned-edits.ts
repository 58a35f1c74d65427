/*
 * Which edits are about a reason for which payers refuse. Numbers of claim adjustment reasons and claim statuses, and edits of
 * ours: what the numbers mean in words is their owners'. Source: X12 code lists 139 (claim adjustment reasons) and 508 (claim statuses).
 */

const coverage = ["coverage-active", "coverage-covers-the-day"] as const;
const member = ["coverage-active", "member-id-format", "member-id-fits-payer", "medicare-number-format"] as const;
const bundled = ["pair-not-together", "visit-with-procedure-has-25", "visit-outside-global-period"] as const;
const units = ["units-likely-on-line", "units-likely-on-day", "within-frequency-limit"] as const;
const duplicate = ["service-not-billed-before", "line-is-no-duplicate"] as const;
const place = ["place-of-service-known", "visit-fits-its-place", "place-fits-facility"] as const;
const modifiers = [
  "modifier-format",
  "modifier-exists",
  "both-sides-told-once",
  "bilateral-where-it-may-be",
  "component-where-there-are-two",
  "visit-modifiers-on-visits",
  "procedure-modifiers-on-procedures",
  "side-fits-diagnosis",
] as const;
const diagnoses = ["diagnosis-format", "diagnosis-exists", "diagnosis-billable", "excludes1-pair"] as const;

/** By claim adjustment reason. */
const ofAdjustments: Readonly<Record<string, readonly string[]>> = {
  "4": modifiers,
  "5": place,
  "6": ["procedure-fits-age", "preventive-visit-fits-age"],
  "7": ["procedure-fits-sex"],
  "9": ["diagnosis-fits-age", "exam-fits-age"],
  "10": ["diagnosis-fits-sex", "maternity-diagnosis-fits"],
  "11": ["medical-necessity-supported", "side-fits-diagnosis", "first-pointer-is-no-cause", "pointers-exist"],
  "13": ["no-service-after-death"],
  "15": ["authorization-present", "authorization-covers-the-service"],
  "18": duplicate,
  "22": ["coverage-order", "other-payer-of-eligibility", "medicaid-pays-last"],
  "26": coverage,
  "27": coverage,
  "29": ["timely-filing"],
  "31": member,
  "49": ["preventive-visit-has-its-reason", "medicare-wellness-visit"],
  "50": ["medical-necessity-supported"],
  "54": ["assistant-where-one-is-paid"],
  "58": place,
  "97": [...bundled, "procedure-in-global-period-says-why"],
  "107": ["add-on-has-primary"],
  "109": coverage,
  "119": ["within-frequency-limit"],
  "129": ["other-payer-has-answered", "other-payer-balances", "other-payer-line-balances"],
  "140": member,
  "146": diagnoses,
  "151": units,
  "167": ["medical-necessity-supported"],
  "181": ["procedure-exists"],
  "182": ["modifier-exists"],
  "183": ["referral-demand-met"],
  "185": ["provider-enrolled"],
  "197": ["authorization-present"],
  "198": ["authorization-not-used-up"],
  "199": ["outpatient-line-has-procedure", "revenue-code-known"],
  "206": ["npi-check-digit", "rendering-provider-present"],
  "207": ["npi-check-digit"],
  "208": ["npi-check-digit", "provider-enrolled"],
  "234": bundled,
  "236": ["pair-not-together"],
  "243": ["primary-care-referred"],
  B7: ["provider-enrolled", "certificate-good-on-the-day"],
  B15: ["add-on-has-primary"],
  B16: ["new-patient-is-new"],
};

/** By claim status. */
const ofStatuses: Readonly<Record<string, readonly string[]>> = {
  "33": member,
  "48": ["authorization-present", "referral-demand-met"],
  "54": duplicate,
  "88": coverage,
  "97": member,
  "116": ["coverage-active", "payer-takes-claims"],
  "126": ["billing-address-is-a-street", "patient-address-present", "facility-address-is-a-street"],
  "128": ["tax-id-format", "tax-id-is-real"],
  "145": ["taxonomy-format", "taxonomy-known", "medicaid-billing-taxonomy"],
  "158": ["patient-age-possible", "coverage-active"],
  "164": member,
  "178": ["charges-add-up", "charge-present"],
  "187": ["service-dates-possible", "line-dates-within-visit", "line-dates-within-statement"],
  "188": ["service-dates-possible", "line-dates-within-statement"],
  "189": ["admission-date-in-hospital", "admission-told", "admission-before-the-period"],
  "218": ["ndc-format", "medicaid-drug-has-ndc", "ndc-on-drugs-only"],
  "228": ["bill-type-known"],
  "234": ["patient-status-told", "still-a-patient-is-interim"],
  "249": place,
  "254": [...diagnoses, "manifestation-not-first", "external-cause-not-first"],
  "255": diagnoses,
  "400": ["charges-add-up", "other-payer-balances", "other-payer-line-balances"],
  "453": modifiers,
  "454": ["procedure-format", "procedure-exists"],
  "455": ["revenue-code-format", "revenue-code-known"],
  "464": ["correction-names-original", "original-names-no-original"],
  "476": ["units-format", ...units],
  "477": ["pointers-exist"],
  "488": [...diagnoses, "medical-necessity-supported"],
  "500": ["billing-zip-nine-digits", "facility-zip-nine-digits", "zip-fits-state"],
  "535": ["payer-takes-corrections", "correction-names-original", "original-names-no-original"],
  "562": ["npi-check-digit", "provider-enrolled"],
  "718": ["timely-filing"],
};

/** All edits that are about some reason. */
export const allConcernedEdits: ReadonlySet<string> = new Set(
  [...Object.values(ofAdjustments), ...Object.values(ofStatuses)].flat(),
);

/** The edits that are about a reason, as "CO-97" or "A6:500:85"; undefined for a reason that nobody has told us of. */
export function concernedEdits(reason: string): readonly string[] | undefined {
  const [, status] = reason.split(":");
  if (status !== undefined) return ofStatuses[status];
  return ofAdjustments[reason.slice(reason.indexOf("-") + 1)];
}
