/** Injuries of the surface: the fourth to sixth characters differ by site, the kind of injury by one of them. */
const surface: readonly (readonly [sites: string, contusion: string, open: string, abrasion: string])[] = [
  ["eyelid", "S00.1{1,2,-,0}X~", "S01.11{1,2,-,9}~", "S00.21{1,2,-,9}~"],
  ["head", "S00.03X~", "S01.01X~", "S00.01X~"],
  ["face|forehead", "S00.83X~", "S01.81X~", "S00.81X~"],
  ["cheek", "S00.83X~", "S01.41{1,2,-,9}~", "S00.81X~"],
  ["jaw", "S00.83X~", "S01.81X~", "S00.81X~"],
  ["nose", "S00.33X~", "S01.21X~", "S00.31X~"],
  ["ear", "S00.43{1,2,-,9}~", "S01.31{1,2,-,9}~", "S00.41{1,2,-,9}~"],
  ["lip", "S00.531~", "S01.511~", "S00.511~"],
  ["mouth", "S00.532~", "S01.512~", "S00.512~"],
  ["neck", "S10.93X~", "S11.91X~", "S10.91X~"],
  ["chest", "S20.21{1,2,3,9}~", "S21.11{1,2,-,9}~", "S20.31{1,2,-,9}~"],
  ["breast", "S20.0{1,2,-,0}X~", "S21.01{1,2,-,9}~", "S20.11{1,2,-,9}~"],
  ["thoracic", "S20.22{1,2,-,9}~", "S21.21{1,2,-,9}~", "S20.41{1,2,-,9}~"],
  ["lumbar|back", "S30.0XX~", "S31.010~", "S30.810~"],
  ["flank", "S30.13X~|S30.1XX~", "S31.11{6,7,-,A}~|S31.119~", "S30.81A~|S30.811~"],
  ["groin", "S30.12X~|S30.1XX~", "S31.119~", "S30.811~"],
  ["abdomen", "S30.1XX~|S30.11X~", "S31.119~", "S30.811~"],
  ["buttock", "S30.0XX~", "S31.8{1,2,-,0}1~|S31.801~", "S30.810~"],
  ["sacrum", "S30.0XX~", "S31.010~", "S30.810~"],
  ["shoulder", "S40.01{1,2,-,9}~", "S41.01{1,2,-,9}~", "S40.21{1,2,-,9}~"],
  ["upper arm|arm", "S40.02{1,2,-,9}~", "S41.11{1,2,-,9}~", "S40.81{1,2,-,9}~"],
  ["elbow", "S50.0{1,2,-,0}X~", "S51.01{1,2,-,9}~", "S50.31{1,2,-,9}~"],
  ["forearm", "S50.1{1,2,-,0}X~", "S51.81{1,2,-,9}~", "S50.81{1,2,-,9}~"],
  ["wrist", "S60.21{1,2,-,9}~", "S61.51{1,2,-,9}~", "S60.81{1,2,-,9}~"],
  ["hand", "S60.22{1,2,-,9}~", "S61.41{1,2,-,9}~", "S60.51{1,2,-,9}~"],
  ["thumb", "S60.01{1,2,-,9}~", "S61.01{1,2,-,9}~", "S60.31{1,2,-,9}~"],
  ["index finger", "S60.02{1,2,-,9}~", "S61.21{0,1,-,8}~", "S60.41{0,1,-,8}~"],
  ["middle finger", "S60.03{1,2,-,9}~", "S61.21{2,3,-,8}~", "S60.41{2,3,-,8}~"],
  ["ring finger", "S60.04{1,2,-,9}~", "S61.21{4,5,-,8}~", "S60.41{4,5,-,8}~"],
  ["little finger", "S60.05{1,2,-,9}~", "S61.21{6,7,-,8}~", "S60.41{6,7,-,8}~"],
  ["finger", "S60.00X~", "S61.219~", "S60.419~"],
  ["hip", "S70.0{1,2,-,0}X~", "S71.01{1,2,-,9}~", "S70.21{1,2,-,9}~"],
  ["thigh", "S70.1{1,2,-,0}X~", "S71.11{1,2,-,9}~", "S70.31{1,2,-,9}~"],
  ["knee", "S80.0{1,2,-,0}X~", "S81.01{1,2,-,9}~", "S80.21{1,2,-,9}~"],
  ["lower leg", "S80.1{1,2,-,0}X~", "S81.81{1,2,-,9}~", "S80.81{1,2,-,9}~"],
  ["ankle", "S90.0{1,2,-,0}X~", "S91.01{1,2,-,9}~", "S90.51{1,2,-,9}~"],
  ["foot|heel|midfoot", "S90.3{1,2,-,0}X~", "S91.31{1,2,-,9}~", "S90.81{1,2,-,9}~"],
  ["great toe", "S90.11{1,2,-,9}~", "S91.11{1,2,-,3}~", "S90.41{1,2,-,3}~"],
  ["toe", "S90.12{1,2,-,9}~", "S91.11{4,5,-,6}~", "S90.41{4,5,-,6}~"],
];

/** The same sites with another last or middle digit. Source: ICD-10-CM Tabular List, S00-S99. */
export function bySite(
  column: 1 | 2 | 3,
  change: (code: string) => string = (code) => code,
): Readonly<Record<string, string>> {
  return Object.fromEntries(surface.map((row) => [`@${row[0]}`, change(row[column])]));
}

/** Of a laceration's code, the one for another kind of open wound: S61.21 -> S61.23 for a puncture. */
export function openWound(digit: string): (code: string) => string {
  return (code) =>
    code
      .split("|")
      .map((one) => one.replace(/^(S\d1\.\d)1/, `$1${digit}`).replace(/^(S11\.9)1/, `$1${digit}`))
      .join("|");
}

/** Of an abrasion's code, the one for an insect bite or another superficial injury: S60.31 -> S60.36. */
export function superficial(digit: string): (code: string) => string {
  return (code) => code.replace(/^(S\d0\.\d)1/, `$1${digit}`);
}
