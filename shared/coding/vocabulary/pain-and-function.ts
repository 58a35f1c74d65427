import type { Vocabulary } from "./row.ts";

/** Pain and function as clinics of rehabilitation and pain name them. */
export const painAndFunction: Vocabulary = {
  id: "spine-and-soft-tissue",
  source: "ICD-10-CM Guidelines FY2026 I.C.6.b, I.C.13",
  rows: [
    [
      "somatic dysfunction|segmental dysfunction|segmental and somatic dysfunction|vertebral subluxation complex|spinal subluxation",
      "M99.09",
      {
        "*cranial|head|cervicocranial": "M99.00",
        "*cervical|c spine|neck": "M99.01",
        "*thoracic|t spine": "M99.02",
        "*lumbar|l spine": "M99.03",
        "*sacral|sacrum": "M99.04",
        "*pelvic|pelvis": "M99.05",
        "*lower extremity|leg|le": "M99.06",
        "*upper extremity|arm|ue": "M99.07",
        "*rib|ribs": "M99.08",
        "*abdomen": "M99.09",
      },
    ],
    ["cervical somatic dysfunction|cervical segmental dysfunction", "M99.01"],
    ["thoracic somatic dysfunction|thoracic segmental dysfunction", "M99.02"],
    ["lumbar somatic dysfunction|lumbar segmental dysfunction", "M99.03"],
    ["sacral somatic dysfunction|sacral segmental dysfunction", "M99.04"],
    ["pelvic somatic dysfunction|pelvic segmental dysfunction", "M99.05"],
    ["rib somatic dysfunction|rib dysfunction", "M99.08"],
    ["spasticity|muscle spasticity", "", { "&right|left|arm|leg|limb|elbow|calf": "R25.2" }],
    [
      "neuropathic pain|neuralgia|neuritis nos",
      "M79.2",
      { "&diabetic|diabetes|trigeminal|postherpetic|zoster|spinal cord": "" },
    ],
    ["parsonage turner|parsonage turner syndrome|neuralgic amyotrophy|neuralgic shoulder amyotrophy", "G54.5"],
    ["critical illness polyneuropathy|critical illness neuropathy|cipn icu", "G62.81"],
    ["critical illness myopathy|icu myopathy", "G72.81"],
    [
      "executive dysfunction|impaired executive function|executive function deficit|frontal lobe and executive function deficit",
      "R41.844",
    ],
    ["cognitive communication deficit|cognitive communication disorder", "R41.841"],
    ["attention and concentration deficit|attention deficit after|impaired attention and concentration", "R41.840"],
    ["visuospatial deficit|visuospatial impairment", "R41.842"],
    [
      "walker dependent|dependent on walker|cane dependent|dependence on walker|walker dependence|rollator dependent",
      "Z99.89",
    ],
    ["below elbow amputation|transradial amputation|transradial amputee", "Z89.21{1,2,-,9}"],
    ["above elbow amputation|transhumeral amputation|transhumeral amputee", "Z89.22{1,2,-,9}"],
    [
      "leg prosthesis|prosthetic leg|artificial leg|wears leg prosthesis|bka prosthesis|aka prosthesis|prosthetic limb leg",
      "Z97.1{3,4,6,0}",
    ],
    ["arm prosthesis|prosthetic arm|artificial arm|arm prosthetic", "Z97.1{1,2,5,0}"],
    ["equinus contracture|ankle equinus contracture", "M24.57{1,2,-,3}"],
    ["claw hand|clawhand", "M21.51{1,2,-,9}"],
    [
      "chronic pain patient|chronic nonmalignant pain|chronic non malignant pain|chronic benign pain|chronic intractable pain|intractable chronic pain|chronic widespread pain|chronic noncancer pain",
      "G89.29",
    ],
  ],
};
