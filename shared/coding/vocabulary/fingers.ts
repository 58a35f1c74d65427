/** The long fingers with their sixth characters: right, left. Source: ICD-10-CM Tabular List, S60-S68. */
const fingers: readonly (readonly [site: string, digits: string])[] = [
  ["index finger", "0,1"],
  ["middle finger", "2,3"],
  ["ring finger", "4,5"],
  ["little finger", "6,7"],
];

/** A subcategory whose sixth character tells the finger and its side: "S67.19" -> one variant a finger. */
export function byFinger(stem: string, said = "", unspecified = "8"): Readonly<Record<string, string>> {
  const asked = said === "" ? "" : `${said} + `;
  return Object.fromEntries(
    fingers.map(([site, digits]) => [`${asked}@${site}`, `${stem}{${digits},-,${unspecified}}~`]),
  );
}

const distal = "&distal|tuft|dip";
const middle = "&middle phalanx|intermediate|p2";
const proximal = "&proximal|p1|pip";
const nondisplaced = "&nondisplaced|non displaced|undisplaced|minimally displaced";

/** A broken phalanx by its finger or toe, which of its bones it is, and whether it is displaced. */
export const phalanges: Readonly<Record<string, string>> = {
  [`${distal} + ${nondisplaced} + @thumb`]: "S62.52{4,5,-,6}~",
  [`${distal} + @thumb`]: "S62.52{1,2,-,3}~",
  [`&proximal + ${nondisplaced} + @thumb`]: "S62.51{4,5,-,6}~",
  "&proximal + @thumb": "S62.51{1,2,-,3}~",
  "@thumb": "S62.50{1,2,-,9}~",
  [`${distal} + ${nondisplaced} + @great toe`]: "S92.42{4,5,-,6}~",
  [`${distal} + @great toe`]: "S92.42{1,2,-,3}~",
  [`&proximal + ${nondisplaced} + @great toe`]: "S92.41{4,5,-,6}~",
  "&proximal + @great toe": "S92.41{1,2,-,3}~",
  "@great toe": "S92.40{1,2,-,3}~",
  [`${distal} + ${nondisplaced} + @toe`]: "S92.53{4,5,-,6}~",
  [`${distal} + @toe`]: "S92.53{1,2,-,3}~",
  [`&proximal + ${nondisplaced} + @toe`]: "S92.51{4,5,-,6}~",
  "&proximal + @toe": "S92.51{1,2,-,3}~",
  [`${nondisplaced} + @toe`]: "S92.50{4,5,-,6}~",
  "@toe": "S92.50{1,2,-,3}~",
  ...byFinger("S62.66", `${distal} + ${nondisplaced}`, "9"),
  ...byFinger("S62.63", distal, "9"),
  ...byFinger("S62.65", `${middle} + ${nondisplaced}`, "9"),
  ...byFinger("S62.62", middle, "9"),
  ...byFinger("S62.64", `${proximal} + ${nondisplaced}`, "9"),
  ...byFinger("S62.61", proximal, "9"),
  ...byFinger("S62.60", "", "9"),
};
