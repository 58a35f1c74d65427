import type { EncounterInput } from "../../shared/claim/encounter.ts";
import type { EditContext } from "../../shared/edits/edit.ts";
import { soundEncounterInput } from "../builders/sound-encounter.ts";

/** What differs from a sound visit, and from what is known around it. */
export type Change = Partial<EncounterInput> & Pick<EditContext, "coverageAnswer">;

/** For one edit: changes to a sound visit that it lets pass, and that it finds; `skips` are no matter of its. */
export interface EditCases {
  readonly passes: readonly Change[];
  readonly finds: readonly Change[];
  readonly skips?: readonly Change[];
}

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
