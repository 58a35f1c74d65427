import { bone } from "./bone.ts";
import type { Row, Vocabulary } from "./row.ts";

/** Parts and kinds of a fracture that stand between the vertebra and the word. */
const kinds = [
  "",
  "vertebral",
  "body",
  "vertebral body",
  "compression",
  "wedge",
  "wedge compression",
  "burst",
  "stable burst",
  "unstable burst",
  "transverse process",
  "spinous process",
  "endplate",
  "superior endplate",
];
const namesOf = (vertebra: string) => kinds.map((kind) => `${vertebra} ${kind}`.trim()).join("|");

/** Of the chest and the loins the last digit tells the kind; one that is not said to be another is a wedge. */
function ofTrunk(vertebra: string, stem: string): Row {
  return bone(namesOf(vertebra), `${stem}0~`, `${stem}0~`, {
    "stable burst|burst + stable|&stable + !unstable|&unstable": `${stem}1~`,
    "burst|&burst": `${stem}2~`,
    "transverse process|spinous process|&transverse process|spinous process": `${stem}8~`,
  });
}

/** Of the neck: unspecified, or other where a kind is said. */
function ofNeck(vertebra: string, stem: string): Row {
  return bone(namesOf(vertebra), `${stem}00~`, `${stem}01~`, {
    "compression|burst|wedge|body|teardrop|process": `${stem}90~`,
  });
}

const thoracic = [
  "S22.01",
  "S22.02",
  "S22.03",
  "S22.04",
  "S22.05",
  "S22.05",
  "S22.06",
  "S22.06",
  "S22.07",
  "S22.07",
  "S22.08",
  "S22.08",
];

const rows: readonly Row[] = [
  bone(namesOf("c1"), "S12.000~", "S12.001~"),
  bone(namesOf("c2"), "S12.100~", "S12.101~"),
  ...["S12.2", "S12.3", "S12.4", "S12.5", "S12.6"].map((stem, at) => ofNeck(`c${at + 3}`, stem)),
  ...thoracic.map((stem, at) => ofTrunk(`t${at + 1}`, stem)),
  ...["S32.01", "S32.02", "S32.03", "S32.04", "S32.05"].map((stem, at) => ofTrunk(`l${at + 1}`, stem)),
];

/** Fractures of one vertebra, by its kind. Source: ICD-10-CM Tabular List, S12, S22.0-, S32.0-. */
export const vertebrae: Vocabulary = { id: "fractures", source: "ICD-10-CM Guidelines FY2026 I.C.19.c", rows };
