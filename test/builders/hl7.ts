/** An HL7 message of its segments, each as text with bars: segments end in CR. */
export function hl7Message(...segments: readonly string[]): string {
  return segments.map((segment) => `${segment}\r`).join("");
}

let control = 0;

/** The header of a message of a kind, as "DFT^P03"; control numbers count up. */
export function msh(type: string, at = "20261005164500"): string {
  control++;
  return `MSH|^~\\&|OAKPM|OAK|CLEANCLAIM|BILLER|${at}||${type}|C${control}|P|2.5.1`;
}

/** A patient of a number, invented. */
export function pid(number = "P-1", fields: { readonly name?: string; readonly birth?: string } = {}): string {
  const { name = "THISTLE^ORLA", birth = "19680229" } = fields;
  return `PID|1||${number}^^^OAK^MR||${name}||${birth}|F|||12 BAY ROAD^^SPRINGFIELD^IL^62704`;
}

/** A visit of a number. */
export function pv1(visit = "V-1"): string {
  return `PV1|1|O|FRONT|R|||1245319599^OKAFOR^INES${"|".repeat(12)}${visit}`;
}

/** A charge, or what is said otherwise of it. */
export function ft1({
  id = "T-1",
  day = "20261005",
  type = "CG",
  code = "99213",
  quantity = "1",
  amount = "125.50",
  diagnosis = "J02.9^^I10",
  modifiers = "",
}: Readonly<Record<string, string>> = {}): string {
  return `FT1|1|${id}||${day}||${type}|${code}|||${quantity}|${amount}||||||||${diagnosis}||||||${code}^^C4|${modifiers}`;
}

/** An insurance, good from a day or to one. */
export function in1({
  payer = "HVHP1",
  member = "HV1",
  from = "",
  to = "",
  set = "1",
}: Readonly<Record<string, string>> = {}): string {
  return `IN1|${set}||${payer}|HARBORVIEW||||||||${from}|${to}||||SEL${"|".repeat(19)}${member}`;
}
