import type { z } from "zod";
import type { EncounterInput } from "../../shared/claim/encounter.ts";
import type { KnownService } from "../../shared/claim/known-service.ts";
import { PracticeRules } from "../../shared/claim/practice-rules.ts";
import { emptyCodeBook } from "../../shared/codes/empty-code-book.ts";
import type { EditContext } from "../../shared/edits/edit.ts";
import { sampleService } from "../../shared/edits/own-rules/sample-service.ts";
import { payerOf } from "../../shared/payers/catalog.ts";
import { day } from "../../shared/values/day.ts";
import { codeBookOf, type Tables } from "../builders/code-book.ts";
import { soundEncounterInput } from "../builders/sound-encounter.ts";

/** What is known around a claim in a case, where it is not what is ordinary: nothing, on 2026-11-18. */
export interface Around extends Partial<Omit<EditContext, "today" | "practice" | "history">> {
  readonly today?: string;
  readonly practice?: z.input<typeof PracticeRules>;
  readonly history?: readonly Partial<KnownService>[];
}

/** What differs from a sound visit, and from what is known around it. */
export type Change = Partial<EncounterInput> & { readonly around?: Around };

/** For one edit: changes to a sound visit that it lets pass, and that it finds. */
export interface EditCases {
  readonly passes: readonly Change[];
  readonly finds: readonly Change[];
  /** No matter of its: it says so, or is not even asked. */
  readonly skips?: readonly Change[];
  /** It cannot tell. */
  readonly unknowns?: readonly Change[];
}

/** The context of a case for a claim to a payer. */
export function contextOf(payerId: string | undefined, around: Around = {}): EditContext {
  const { today = "2026-11-18", practice = {}, history, ...rest } = around;
  return {
    payer: payerOf(payerId ?? "HVHP1"),
    codes: emptyCodeBook,
    ...rest,
    today: day(today),
    practice: PracticeRules.parse(practice),
    history: history?.map((service) => sampleService({ from: day("2026-11-16"), ...service })),
  };
}

/** What is known around the claim: today, payer, codes, history, the practice's rules, what the payer said. */
export const around = (known: Around): Change => ({ around: known });

export const sound = soundEncounterInput();
export const billing = sound.billingProvider ?? {
  npi: "",
  taxId: "",
  address: { line1: "", city: "", state: "", zip: "" },
};
export const [coverage = { payerId: "", memberId: "" }] = sound.coverages ?? [];
export const [line = { chargeCents: 0 }] = sound.lines;
export const bill = (change: Partial<typeof billing>): Change => ({ billingProvider: { ...billing, ...change } });
export const cover = (change: Partial<typeof coverage>): Change => ({ coverages: [{ ...coverage, ...change }] });
export const lines = (...changes: readonly Partial<typeof line>[]): Change => ({
  lines: changes.map((change) => ({ ...line, ...change })),
});
export const diagnose = (...codes: readonly string[]): Change => ({
  diagnoses: codes.map((code) => ({ code })),
  ...lines({ pointers: [1] }),
});
export const person = (change: Partial<typeof sound.patient>): Change => ({ patient: { ...sound.patient, ...change } });
export const npi = (value: string) => ({ npi: value, lastName: "Vale", firstName: "Orin" });
export const wrongNpi = "1234567890";
export const letters = "ABCDEFGHIJKLM".split("");
/** To Medicare, to Medicaid. */
export const medicare: Change = cover({ payerId: "SMEDB", memberId: "1EG4TE5MK73" });
export const medicaid: Change = cover({ payerId: "SMCD1", memberId: "MCD445566" });
/** Codes that are known around the claim. */
export const knowing = (tables: Tables): Change => ({ around: { codes: codeBookOf(tables) } });
/** What the practice says of itself. */
export const ruled = (practice: NonNullable<Around["practice"]>): Change => ({ around: { practice } });
/** What was done for the patient before. */
export const after = (...history: NonNullable<Around["history"]>): Change => ({ around: { history } });
/** Several changes as one; what is known around the claim is put together. */
export const both = (...changes: readonly Change[]): Change => {
  const around = Object.assign({}, ...changes.map((change) => change.around ?? {}));
  return { ...Object.assign({}, ...changes), around };
};

/** A hospital's bill for a stay of three days, sound in every edit. */
export const stay = (
  change: Partial<NonNullable<EncounterInput["institutional"]>> = {},
  rest: Partial<EncounterInput> = {},
): Change => ({
  claimType: "institutional",
  serviceFrom: "2026-11-10",
  serviceTo: "2026-11-13",
  admissionDate: "2026-11-10",
  rendering: undefined,
  diagnoses: [
    { code: "J18.9", presentOnAdmission: "Y" },
    { code: "I10", presentOnAdmission: "Y" },
  ],
  lines: [
    { revenueCode: "0120", units: 3, unitType: "DA", chargeCents: 450_000 },
    { revenueCode: "0250", units: 12, chargeCents: 32_000 },
  ],
  institutional: {
    facilityCode: "11",
    admissionHour: "1400",
    dischargeHour: "1100",
    admissionType: "1",
    admissionSource: "1",
    patientStatus: "01",
    admittingDiagnosis: "R05.9",
    attending: npi("1245319599"),
    ...change,
  },
  ...rest,
});

/** A hospital's bill for a visit to its emergency department. */
export const hospitalVisit = (
  change: Partial<NonNullable<EncounterInput["institutional"]>> = {},
  rest: Partial<EncounterInput> = {},
): Change => ({
  claimType: "institutional",
  rendering: undefined,
  lines: [{ revenueCode: "0450", procedure: "99283", chargeCents: 61_000 }],
  institutional: {
    facilityCode: "13",
    admissionType: "1",
    admissionSource: "1",
    patientStatus: "01",
    reasonForVisit: ["J02.9"],
    attending: npi("1245319599"),
    ...change,
  },
  ...rest,
});
