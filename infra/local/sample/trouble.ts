import type { EncounterInput } from "../../../shared/claim/encounter.ts";
import { addDays, day } from "../../../shared/values/day.ts";
import { mistyped } from "./sound-npi.ts";

type Spoil = (encounter: EncounterInput) => EncounterInput;

/**
 * What goes wrong at a front desk, by encounter: each is held for the reason beside it until somebody mends it and drops
 * it again.
 */
export const troubles: ReadonlyMap<string, { readonly reason: string; readonly spoil: Spoil }> = new Map([
  [
    "CFC-1007",
    {
      reason: "npi-check-digit",
      spoil: (encounter) => ({
        ...encounter,
        ...(encounter.rendering === undefined
          ? {}
          : { rendering: { ...encounter.rendering, npi: mistyped(encounter.rendering.npi) } }),
      }),
    },
  ],
  [
    "CFC-1013",
    {
      reason: "pointers-exist",
      spoil: (encounter) => ({
        ...encounter,
        lines: encounter.lines.map((line, index) =>
          index === 0 ? { ...line, pointers: [1, encounter.diagnoses?.length === 3 ? 5 : 4] } : line,
        ),
      }),
    },
  ],
  ["CFC-1021", { reason: "coverage-present", spoil: ({ coverages: _, ...encounter }) => encounter }],
  [
    "HC-1005",
    {
      reason: "uncoded-line",
      spoil: (encounter) => ({
        ...encounter,
        lines: encounter.lines.map((line, index) => (index === 0 ? inWords(line) : line)),
      }),
    },
  ],
  [
    "HC-1012",
    {
      reason: "correction-names-original",
      spoil: (encounter) => ({
        ...encounter,
        frequency: "7",
        coverages: [{ payerId: "HVHP1", payerName: "Harborview Health Plan", memberId: "HV55104410" }],
      }),
    },
  ],
  [
    "MP-1004",
    {
      reason: "service-dates-possible",
      spoil: ({ accident: _, ...encounter }) => ({
        ...encounter,
        serviceFrom: addDays(day(encounter.serviceFrom), 364),
      }),
    },
  ],
  [
    "MP-1019",
    {
      reason: "subscriber-of-dependent",
      spoil: (encounter) => ({
        ...encounter,
        coverages: [
          {
            payerId: "SMMT3",
            payerName: "Summit Care",
            memberId: "SU55104411",
            groupNumber: "S-118",
            relationship: "child",
          },
        ],
      }),
    },
  ],
]);

/** A service told and not coded. */
function inWords({ procedure: _, modifiers: __, ...line }: EncounterInput["lines"][number]) {
  return { ...line, description: "long visit, new medication explained" };
}
