/** A range of codes of one length, both ends included. */
type Range = readonly [from: string, to: string];

/**
 * Which numbers are which kind of service: ranges of CPT and HCPCS Level II as CMS's own rules name them, no descriptors.
 * Source: CMS Medicare Claims Processing Manual (Pub. 100-04), chapters 12 to 18.
 */
const ranges = {
  "office-visit": [
    ["99202", "99205"],
    ["99211", "99215"],
  ],
  "new-patient": [
    ["99202", "99205"],
    ["99381", "99387"],
    ["92002", "92004"],
  ],
  "hospital-visit": [
    ["99221", "99223"],
    ["99231", "99236"],
    ["99238", "99239"],
  ],
  "emergency-visit": [["99281", "99285"]],
  "nursing-facility-visit": [
    ["99304", "99310"],
    ["99315", "99316"],
  ],
  "home-visit": [
    ["99341", "99345"],
    ["99347", "99350"],
  ],
  consultation: [
    ["99242", "99245"],
    ["99252", "99255"],
  ],
  "preventive-visit": [
    ["99381", "99387"],
    ["99391", "99397"],
  ],
  "eye-visit": [["92002", "92014"]],
  "critical-care": [["99291", "99292"]],
  "wellness-visit": [
    ["G0402", "G0402"],
    ["G0438", "G0439"],
  ],
  anesthesia: [["00100", "01999"]],
  surgery: [["10004", "69990"]],
  imaging: [["70010", "79999"]],
  laboratory: [["80047", "89398"]],
  vaccine: [
    ["90476", "90759"],
    ["91300", "91322"],
    ["90380", "90381"],
  ],
  "vaccine-administration": [
    ["90460", "90461"],
    ["90471", "90474"],
    ["90480", "90480"],
    ["G0008", "G0010"],
  ],
  therapy: [
    ["97010", "97168"],
    ["97530", "97546"],
    ["97750", "97763"],
    ["92507", "92508"],
    ["92521", "92526"],
  ],
  chiropractic: [["98940", "98942"]],
  drug: [
    ["J0120", "J9999"],
    ["Q0138", "Q0139"],
    ["Q5101", "Q5160"],
  ],
  ambulance: [["A0021", "A0999"]],
  "ambulance-mileage": [
    ["A0425", "A0425"],
    ["A0435", "A0436"],
  ],
  "ambulance-base": [["A0426", "A0434"]],
  equipment: [
    ["E0100", "E8002"],
    ["K0001", "K0899"],
  ],
  "private-payer-code": [["S0000", "S9999"]],
  "medicaid-code": [
    ["T1000", "T5999"],
    ["H0001", "H2041"],
  ],
  dental: [["D0100", "D9999"]],
  mammography: [["77065", "77067"]],
} as const satisfies Readonly<Record<string, readonly Range[]>>;

export type ServiceKind = keyof typeof ranges;

/** Whether a code is of a kind; an empty or odd code is of none. */
export function isOfKind(code: string, ...kinds: readonly ServiceKind[]): boolean {
  return kinds.some((kind) => ranges[kind].some(([from, to]) => code.length === 5 && from <= code && code <= to));
}

const visits = [
  "office-visit",
  "hospital-visit",
  "emergency-visit",
  "nursing-facility-visit",
  "home-visit",
  "consultation",
  "preventive-visit",
  "eye-visit",
  "critical-care",
  "wellness-visit",
] as const satisfies readonly ServiceKind[];

/** An evaluation and management visit of any kind. */
export function isVisit(code: string): boolean {
  return isOfKind(code, ...visits);
}

/** A code that reports a measure and is not paid: CPT Category II ends in F. */
export function reportsOnly(code: string): boolean {
  return /^\d{4}F$/.test(code);
}
