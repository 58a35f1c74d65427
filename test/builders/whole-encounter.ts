import fc from "fast-check";
import type { EncounterInput } from "../../shared/claim/encounter.ts";
import { addDays, day } from "../../shared/values/day.ts";

/*
 * Encounters in which anything that the wire can carry may be set. Words are as the wire has them: upper case, of the
 * basic set. What the wire leaves out because it is said elsewhere is not set twice.
 */

const start = day("2026-02-02");
const date = fc.integer({ min: 0, max: 200 }).map((days) => addDays(start, days));
const period = fc
  .tuple(date, fc.integer({ min: 0, max: 9 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));
const cents = fc.integer({ min: 1, max: 5_000_000 });
const quantity = fc.integer({ min: 1, max: 900_000 }).map((thousandths) => thousandths / 1000);
const word = fc.string({ unit: fc.constantFrom(..."ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"), minLength: 2, maxLength: 12 });
const npi = fc.constantFrom("1245319599", "1003000126", "1992999999", "1700000007", "1578588869", "1497758544");
const yes = fc.constant(true as const);

/** Every field may be there or not. */
const any = <Fields extends Record<string, fc.Arbitrary<unknown>>>(fields: Fields) =>
  fc.record(fields, { requiredKeys: [] });
const list = <Entry>(entry: fc.Arbitrary<Entry>, maxLength: number) => fc.array(entry, { minLength: 1, maxLength });

const addressOf = fc.record(
  {
    line1: word,
    line2: word,
    city: word,
    state: fc.constantFrom("IL", "WA", "AZ"),
    zip: fc.constantFrom("627010001", "62704"),
  },
  { requiredKeys: ["line1", "city", "state", "zip"] },
);

const otherId = (...kinds: readonly ("0B" | "1G" | "G2" | "LU")[]) =>
  fc.record({ kind: fc.constantFrom(...kinds), id: word });

const providerFields = { npi, lastName: word, firstName: word, middleName: word, suffix: fc.constantFrom("JR", "III") };
const provider = (kinds: readonly ("0B" | "1G" | "G2" | "LU")[] = ["0B", "1G", "G2"]) =>
  fc.record({ ...providerFields, otherIds: list(otherId(...kinds), 2) }, { requiredKeys: ["npi", "lastName"] });
/** Whoever is said in one place and left out in another, where it is the same, has a number of its own. */
const person = (number: string, withTaxonomy = true) =>
  fc.record(
    {
      ...providerFields,
      npi: fc.constant(number),
      ...(withTaxonomy ? { taxonomy: fc.constant("207Q00000X") } : {}),
    },
    { requiredKeys: ["npi", "lastName"] },
  );
const facility = fc.record(
  {
    name: word,
    npi,
    address: addressOf,
    otherIds: list(fc.record({ kind: fc.constantFrom("0B" as const, "G2" as const), id: word }), 2),
  },
  { requiredKeys: ["name", "address"] },
);

const adjustment = fc.record(
  { reason: fc.constantFrom("1", "2", "45", "253", "A1"), cents, quantity },
  { requiredKeys: ["reason", "cents"] },
);
/** One group at a time, as they stand on the wire. */
const adjustments = fc
  .tuple(fc.array(adjustment, { maxLength: 8 }), fc.array(adjustment, { minLength: 1, maxLength: 3 }))
  .map(([contract, patient]) => [
    ...contract.map((one) => ({ group: "CO" as const, ...one })),
    ...patient.map((one) => ({ group: "PR" as const, ...one })),
  ]);

const outpatient = any({
  reimbursementRate: fc.constant(0.8),
  payableCents: cents,
  remarks: list(fc.constantFrom("MA01", "N30"), 5),
  esrdPaidCents: cents,
  professionalComponentCents: cents,
});
const inpatient = fc.record(
  {
    coveredDays: fc.integer({ min: 0, max: 99 }),
    lifetimePsychiatricDays: fc.integer({ min: 0, max: 99 }),
    drgCents: cents,
    remarks: list(fc.constantFrom("MA01", "N30"), 5),
    disproportionateShareCents: cents,
    capitalOutlierCents: cents,
    costReportDays: fc.integer({ min: 0, max: 99 }),
    capitalExceptionCents: cents,
  },
  { requiredKeys: ["coveredDays"] },
);

const coverageFields = {
  payerName: word,
  groupNumber: word,
  filingIndicator: fc.constantFrom("CI", "MC", "BL"),
};

const subscriber = fc.record({ lastName: word, firstName: word, suffix: fc.constant("SR") });

const adjudication = (isInstitutional: boolean) =>
  fc.record(
    {
      paidCents: cents,
      date,
      adjustments,
      nonCoveredCents: cents,
      remainingCents: cents,
      payerClaimNumber: word,
      isAdjusted: yes,
      outpatient: fc.oneof(outpatient.filter((found) => Object.keys(found).length > 0)),
      ...(isInstitutional ? { inpatient } : {}),
    },
    { requiredKeys: ["paidCents"] },
  );

const coverages = (isInstitutional: boolean) =>
  fc
    .tuple(
      fc.record(
        {
          ...coverageFields,
          ...(isInstitutional ? {} : { medicareSecondaryType: fc.constantFrom("12" as const, "43" as const) }),
          propertyCasualtyClaimNumber: word,
          subscriberSocialSecurityNumber: word,
          payerOtherIds: list(fc.record({ kind: fc.constantFrom("2U" as const, "FY" as const), id: word }), 2),
        },
        { requiredKeys: ["payerName", "filingIndicator"] },
      ),
      fc.option(
        fc.record(
          {
            ...coverageFields,
            groupName: word,
            priorAuthorization: word,
            referralNumber: word,
            adjudication: adjudication(isInstitutional),
          },
          { requiredKeys: ["payerName", "filingIndicator", "adjudication"] },
        ),
        { nil: undefined },
      ),
      fc.option(subscriber, { nil: undefined }),
      fc.constantFrom("spouse" as const, "child" as const, "other" as const, "life-partner" as const),
    )
    .map(([own, before, holder, relationship]) => {
      const held = holder === undefined ? {} : { relationship, subscriber: holder };
      const isSecond = before !== undefined;
      const { groupName, ...first } = before ?? {};
      const asked = { priority: isSecond ? 2 : 1, payerId: "PAYERTWO", memberId: "MEMBERTWO", ...own, ...held };
      if (before === undefined) return [asked];
      const named = before.groupNumber === undefined && groupName !== undefined ? { ...first, groupName } : first;
      return [asked, { priority: 1, payerId: "PAYERONE", memberId: "MEMBERONE", ...named }];
    });

const attachments = list(
  fc.record(
    {
      type: fc.constantFrom("OZ", "B4", "CT"),
      transmission: fc.constantFrom("EL" as const, "BM" as const),
      controlNumber: word,
    },
    { requiredKeys: ["type", "transmission"] },
  ),
  3,
);
const conditions = fc.record({
  applies: fc.constantFrom("Y" as const, "N" as const),
  codes: list(fc.constantFrom("01", "05", "09"), 3),
});
const ambulance = fc.record(
  {
    weightPounds: quantity.map((pounds) => Math.round(pounds * 10) / 10 || 1),
    reason: fc.constantFrom("A" as const, "D" as const),
    miles: fc.integer({ min: 0, max: 500 }),
    roundTripPurpose: word,
    stretcherPurpose: word,
    certifications: list(conditions, 3),
  },
  { requiredKeys: ["reason", "miles"] },
);
const contract = fc.record(
  {
    type: fc.constant("09" as const),
    cents,
    percent: fc.constant(12.5),
    code: word,
    termsDiscountPercent: fc.constant(2),
    version: word,
  },
  { requiredKeys: ["type"] },
);
const dropOff = fc.record({ name: word, address: addressOf }, { requiredKeys: ["address"] });
const ndc = fc.record(
  {
    code: fc.constant("00409379501"),
    quantity,
    unit: fc.constantFrom("ML" as const, "UN" as const),
    prescriptionNumber: word,
  },
  { requiredKeys: ["code", "quantity", "unit"] },
);

const lineAdjudication = fc.record(
  {
    payerId: fc.constant("PAYERONE"),
    paidCents: cents,
    procedure: fc.constant("99212"),
    units: quantity,
    bundledIntoLine: fc.constant(1),
    adjustments,
    date,
    remainingCents: cents,
  },
  { requiredKeys: ["payerId", "paidCents", "units", "date"] },
);

const sharedLine = {
  description: word,
  chargeCents: cents,
  units: quantity,
  ndc,
  attachments,
  repricedLineNumber: word,
  thirdPartyNote: word,
  referring: provider(),
  adjudications: list(lineAdjudication, 2),
};

const professionalLine = fc.record(
  {
    ...sharedLine,
    rendering: person("1700000007"),
    procedure: fc.constantFrom("99213", "J1885", "A0427"),
    modifiers: fc.uniqueArray(fc.constantFrom("25", "59", "QW", "LT"), { maxLength: 4 }),
    unitType: fc.constantFrom("UN" as const, "MJ" as const),
    placeOfService: fc.constantFrom("23", "24"),
    pointers: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
    period,
    isEmergency: yes,
    isEpsdt: yes,
    isFamilyPlanning: yes,
    isCopayExempt: yes,
    priorAuthorization: word,
    referralNumber: word,
    cliaNumber: word,
    referringCliaNumber: word,
    mammographyCertification: word,
    immunizationBatch: word,
    note: word,
    ordering: fc.record({ ...providerFields, address: addressOf }, { requiredKeys: ["npi", "lastName"] }),
    primaryCare: provider(),
    supervising: provider(),
    facility,
    purchasedService: fc.record(
      { providerId: word, chargeCents: cents, npi, isPerson: yes },
      { requiredKeys: ["providerId", "chargeCents", "npi"] },
    ),
    prescriptionDate: date,
    certificationRevisionDate: date,
    therapyBeginDate: date,
    lastCertificationDate: date,
    lastSeenDate: date,
    hemoglobinTestDate: date,
    creatinineTestDate: date,
    shippedDate: date,
    lastXrayDate: date,
    initialTreatmentDate: date,
    contract,
    equipment: fc.record({
      procedure: fc.constant("E0570"),
      days: fc.integer({ min: 1, max: 90 }),
      rentalCents: cents,
      purchaseCents: cents,
      rentalUnit: fc.constantFrom("1" as const, "4" as const),
    }),
    necessityCertificate: fc.constantFrom("AB" as const, "NS" as const),
    equipmentCertification: fc.record({
      kind: fc.constantFrom("I" as const, "R" as const),
      months: fc.integer({ min: 1, max: 99 }),
    }),
    equipmentConditions: conditions,
    isHospiceEmployed: fc.boolean(),
    ambulance,
    pickUp: addressOf,
    dropOff,
    ambulancePatients: fc.integer({ min: 1, max: 9 }),
    obstetricUnits: fc.integer({ min: 1, max: 9 }),
    testResults: list(
      fc.record({
        reference: fc.constant("TR" as const),
        kind: fc.constantFrom("HT" as const, "R1" as const),
        value: quantity,
      }),
      3,
    ),
    salesTaxCents: cents,
    postageCents: cents,
    fileInformation: list(word, 2),
    forms: list(
      fc.record({
        kind: fc.constant("UT" as const),
        code: word,
        answers: list(
          fc.record(
            {
              question: word,
              yesNo: fc.constantFrom("Y" as const, "N" as const),
              text: word,
              date,
              percent: fc.constant(50),
            },
            { requiredKeys: ["question", "text"] },
          ),
          2,
        ),
      }),
      2,
    ),
  },
  { requiredKeys: ["procedure", "chargeCents", "units", "unitType", "modifiers", "pointers", "period"] },
);

const institutionalLine = fc.record(
  {
    ...sharedLine,
    rendering: person("1700000007", false),
    procedure: fc.constantFrom("99283", "J1885"),
    modifiers: fc.uniqueArray(fc.constantFrom("25", "59"), { maxLength: 2 }),
    revenueCode: fc.constantFrom("0450", "0120", "0636"),
    unitType: fc.constantFrom("UN" as const, "DA" as const),
    nonCoveredCents: cents,
    period: fc.option(period, { nil: undefined }),
    serviceTaxCents: cents,
    facilityTaxCents: cents,
    operating: provider(),
    otherOperating: provider(),
  },
  { requiredKeys: ["procedure", "modifiers", "revenueCode", "chargeCents", "units", "unitType", "period"] },
);

const billingProvider = fc.record(
  {
    npi: fc.constant("1234567893"),
    name: word,
    taxonomy: fc.constant("207Q00000X"),
    taxId: fc.constant("371234567"),
    taxIdType: fc.constant("EI" as const),
    address: addressOf.map((address) => ({ ...address, line1: "1 BILLING STREET" })),
    payToAddress: addressOf,
    contactName: word,
    phone: fc.constant("2175550123"),
    otherIds: list(otherId("G2", "LU"), 2),
  },
  { requiredKeys: ["npi", "name", "taxId", "taxIdType", "address", "contactName", "phone"] },
);

const sharedClaim = {
  referralNumber: word,
  priorAuthorization: word,
  payerClaimNumber: word,
  repricedClaimNumber: word,
  adjustedRepricedClaimNumber: word,
  medicalRecordNumber: word,
  demonstrationProject: word,
  serviceAuthorizationException: fc.constantFrom("1" as const, "7" as const),
  investigationalDevices: list(word, 1),
  repricerReceivedDate: date,
  attachments,
  contract,
  fileInformation: list(word, 3),
  epsdt: fc.record({ wasReferred: fc.boolean(), conditions: list(fc.constantFrom("AV" as const, "NU" as const), 3) }),
  conditionCodes: list(fc.constantFrom("17", "77", "A1"), 24),
  note: word,
  delayReason: fc.constantFrom("1" as const, "11" as const),
  referring: provider(),
  facility,
  acceptsAssignment: fc.constantFrom("A" as const, "C" as const),
  assignsBenefits: fc.constantFrom("Y" as const, "W" as const),
  releasesInformation: fc.constantFrom("Y" as const, "I" as const),
};

const alwaysThere = ["billingProvider", "acceptsAssignment", "assignsBenefits", "releasesInformation"] as const;

const professionalClaim = fc.record(
  {
    ...sharedClaim,
    billingProvider,
    frequency: fc.constantFrom("1" as const, "7" as const),
    placeOfService: fc.constantFrom("11", "22"),
    signatureOnFile: fc.constantFrom("Y" as const, "N" as const),
    patientSignatureSource: fc.constant("P" as const),
    accident: fc.record(
      { kind: fc.constant("AA" as const), otherKind: fc.constant("EM" as const), date, state: fc.constant("IL") },
      { requiredKeys: ["kind"] },
    ),
    specialProgram: fc.constant("09" as const),
    onsetDate: date,
    initialTreatmentDate: date,
    lastSeenDate: date,
    acuteManifestationDate: date,
    lastMenstrualPeriodDate: date,
    lastXrayDate: date,
    visionPrescriptionDate: date,
    disability: fc.oneof(
      fc.record({ from: date }),
      fc.record({ to: date }),
      period.filter(({ from, to }) => from < to),
    ),
    lastWorkedDate: date,
    returnToWorkDate: date,
    admissionDate: date,
    dischargeDate: date,
    assumedCareDate: date,
    relinquishedCareDate: date,
    firstContactDate: date,
    cliaNumber: word,
    mammographyCertification: word,
    carePlanOversight: word,
    mandatoryCrossover: fc.constantFrom("Y" as const, "N" as const),
    noteKind: fc.constantFrom("CER" as const, "TPO" as const),
    patientPaidCents: cents,
    ambulance,
    pickUp: addressOf,
    dropOff,
    spinalManipulation: fc.record(
      { condition: fc.constant("A" as const), description: word, moreDescription: word },
      { requiredKeys: ["condition"] },
    ),
    visionConditions: list(
      fc.record({
        category: fc.constant("E1" as const),
        applies: fc.constant("Y" as const),
        codes: list(fc.constantFrom("L1", "L2"), 3),
      }),
      2,
    ),
    isHomebound: yes,
    anesthesiaProcedures: list(fc.constantFrom("00142", "33510"), 2),
    primaryCare: provider(),
    rendering: person("1245319599"),
    supervising: provider(),
    lines: list(professionalLine, 3),
  },
  {
    requiredKeys: [...alwaysThere, "frequency", "placeOfService", "signatureOnFile", "lines"],
  },
);

const presentOnAdmission = fc.constantFrom("Y" as const, "N" as const, "U" as const, "W" as const);
const procedure = fc.record({ code: fc.constantFrom("0SR90JZ", "30233N1"), date });

const institutionalBlock = fc.record(
  {
    facilityCode: fc.constantFrom("11", "13", "85"),
    admissionHour: fc.constantFrom("0815", "2359"),
    dischargeHour: fc.constant("1130"),
    admissionType: fc.constantFrom("1", "3"),
    admissionSource: fc.constant("1"),
    patientStatus: fc.constantFrom("01", "30"),
    admittingDiagnosis: fc.constant("M25551"),
    reasonForVisit: list(fc.constantFrom("R52", "R609"), 3),
    externalCauses: list(
      fc.record({ code: fc.constant("W010XXA"), presentOnAdmission }, { requiredKeys: ["code"] }),
      12,
    ),
    drg: fc.constant("481"),
    principalProcedure: procedure,
    otherProcedures: list(procedure, 24),
    occurrenceSpans: list(
      period.map((days) => ({ code: "71", ...days })),
      24,
    ),
    occurrences: list(fc.record({ code: fc.constantFrom("01", "24"), date }), 24),
    values: list(fc.record({ code: fc.constantFrom("80", "A1"), cents }), 24),
    treatmentCodes: list(word, 3),
    patientEstimatedDueCents: cents,
    peerReviewApproval: word,
    autoAccidentState: fc.constant("IL"),
    notes: list(fc.record({ kind: fc.constantFrom("ALG" as const, "UPI" as const), text: word }), 4),
    attending: person("1003000126"),
    operating: provider(),
    otherOperating: provider(),
  },
  { requiredKeys: ["facilityCode", "admissionType", "patientStatus"] },
);

const institutionalClaim = fc.record(
  {
    ...sharedClaim,
    billingProvider,
    frequency: fc.constantFrom("1" as const, "2" as const, "7" as const),
    admissionDate: date,
    institutional: institutionalBlock,
    rendering: person("1245319599", false),
    lines: list(institutionalLine, 3),
    statement: period,
  },
  { requiredKeys: [...alwaysThere, "frequency", "institutional", "lines", "statement", "admissionDate"] },
);

const patient = fc.record(
  {
    lastName: word,
    firstName: word,
    middleName: word,
    suffix: fc.constant("JR"),
    birthDate: fc.constant("1971-07-09"),
    sex: fc.constantFrom("F" as const, "M" as const),
    address: addressOf,
  },
  { requiredKeys: ["lastName", "firstName", "birthDate", "sex", "address"] },
);

const diagnosis = fc.constantFrom("J029", "I10", "E119", "Z7901");

/** The period as the two days of a line, or nothing where it names none. */
function dated<Line extends { readonly period: { readonly from: string; readonly to: string } | undefined }>({
  period: days,
  ...line
}: Line) {
  return days === undefined ? line : { ...line, ...days };
}

export const wholeProfessional: fc.Arbitrary<EncounterInput> = fc
  .tuple(
    professionalClaim,
    fc.array(diagnosis, { minLength: 1, maxLength: 12 }),
    fc.record({
      ...{ patient },
      facts: any({ deathDate: date, weightPounds: fc.integer({ min: 1, max: 400 }), isPregnant: yes }),
    }),
    coverages(false),
  )
  .map(([{ lines, noteKind, ...claim }, codes, who, covered]): EncounterInput => {
    const days = lines.flatMap(({ period: { from, to } }) => [from, to]).toSorted();
    return {
      claimType: "professional",
      encounterId: "VISIT1",
      serviceFrom: days[0] ?? start,
      serviceTo: days.at(-1),
      ...claim,
      ...(claim.note === undefined ? {} : { noteKind }),
      diagnoses: codes.map((code) => ({ code })),
      patient: { ...who.patient, ...who.facts },
      coverages: covered,
      lines: lines.map(dated),
    };
  });

export const wholeInstitutional: fc.Arbitrary<EncounterInput> = fc
  .tuple(
    institutionalClaim,
    fc.array(fc.record({ code: diagnosis, presentOnAdmission }, { requiredKeys: ["code"] }), {
      minLength: 1,
      maxLength: 25,
    }),
    patient,
    coverages(true),
  )
  .map(
    ([{ lines, statement, ...claim }, diagnoses, who, covered]): EncounterInput => ({
      claimType: "institutional",
      encounterId: "STAY1",
      serviceFrom: statement.from,
      serviceTo: statement.to,
      ...claim,
      diagnoses,
      patient: who,
      coverages: covered,
      lines: lines.map(dated),
    }),
  );
