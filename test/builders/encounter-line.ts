/** A sound encounter of one invented patient as JSON says it. Show only what differs. */
export function encounterJson(overrides: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    encounterId: "V1001",
    serviceFrom: "2026-03-04",
    patient: { lastName: "Marlow", firstName: "Ines", birthDate: "1971-07-09", sex: "F" },
    coverages: [{ payerId: "HVHP1", memberId: "HV100200" }],
    diagnoses: [{ code: "J02.9" }],
    lines: [{ procedure: "99213", modifiers: ["25"], chargeCents: 12_550, pointers: [1] }],
    ...overrides,
  };
}

/** One JSON object a line. */
export function ndjson(...lines: readonly unknown[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}
