import type { Row } from "./row.ts";

/** A malignant tumour by its organ: primary, and what the organ has as a secondary. Source: ICD-10-CM Neoplasm Table. */
export function organ(names: string, primary: string, when: Readonly<Record<string, string>> = {}): Row {
  const all = names
    .split("|")
    .flatMap((name) => [
      `${name} cancer`,
      `cancer ${name}`,
      `malignant neoplasm ${name}`,
      `${name} malignancy`,
      `${name} adenocarcinoma`,
      `adenocarcinoma ${name}`,
      `${name} primary`,
      `scc ${name}`,
      `${name} scc`,
      `squamous cell cancer ${name}`,
      `${name} squamous cell cancer`,
      `sqcc ${name}`,
      `${name} sqcc`,
      `malignant ${name} tumor`,
      `${name} tumor malignant`,
    ]);
  return [all.join("|"), primary, when];
}

/** Cancers of the skin by site; basal cell ends in 1, squamous cell in 2. Source: ICD-10-CM Neoplasm Table, skin. */
export function skin(names: string, kind: "1" | "2"): Row {
  const facial = `C44.3${kind}9`;
  return [
    names,
    `C44.9${kind}`,
    {
      "@lip": `C44.0${kind}`,
      "@eyelid + &upper": `C44.1${kind}{21,91,-,02}|C44.1${kind}{21,91,-,1}`,
      "@eyelid + &lower": `C44.1${kind}{22,92,-,1}`,
      "@eyelid": `C44.1${kind}{21,91,-,1}`,
      "@ear": `C44.2${kind}{2,9,-,1}`,
      "@nose": `C44.3${kind}1`,
      "@face|cheek|jaw|forehead": facial,
      "@head|neck": `C44.4${kind}`,
      "@breast": `C44.5${kind}1`,
      "@trunk|back|chest|abdomen|buttock|thoracic|lumbar|flank|axilla|groin": `C44.5${kind}9`,
      "@shoulder|upper arm|elbow|forearm|wrist|hand|arm|finger|index finger|middle finger|ring finger|little finger|thumb": `C44.6${kind}{2,9,-,1}`,
      "@hip|thigh|knee|lower leg|ankle|foot|heel|toe|great toe": `C44.7${kind}{2,9,-,1}`,
      "larynx|lung|esophagus|tongue|tonsil|oropharynx|cervix|anal|vocal cord|supraglottic|glottic|mouth|pharynx": "",
    },
  ];
}
