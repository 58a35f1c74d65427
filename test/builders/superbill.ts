/** A sound superbill row of one invented patient. Show only what differs. */
export type SuperbillCells = Readonly<Record<string, string>>;

export function superbillRow(overrides: SuperbillCells = {}): SuperbillCells {
  return {
    encounter_id: "V1001",
    service_date: "03/04/2026",
    patient_last_name: "Marlow",
    patient_first_name: "Ines",
    patient_birth_date: "7/9/1971",
    patient_sex: "F",
    payer_id: "HVHP1",
    member_id: "HV100200",
    dx1: "J02.9",
    procedure: "99213",
    modifiers: "25",
    units: "1",
    charge: "125.50",
    pointers: "1",
    rendering_npi: "1234567893",
    ...overrides,
  };
}

/** Rows as a CSV file: the header is that of all rows together, in the order in which names first come. */
export function superbillCsv(
  rows: readonly SuperbillCells[],
  options: { readonly delimiter?: string; readonly lineEnd?: string; readonly header?: readonly string[] } = {},
): string {
  const { delimiter = ",", lineEnd = "\n" } = options;
  const header = options.header ?? [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly string[]) =>
    cells.map((cell) => (/[",;|\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter);
  return [header, ...rows.map((row) => header.map((name) => row[name] ?? ""))]
    .map((cells) => `${line(cells)}${lineEnd}`)
    .join("");
}
