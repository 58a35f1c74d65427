import type { Vocabulary } from "./row.ts";

/** Headaches. */
export const headache: Vocabulary = {
  id: "nervous",
  source: "ICD-10-CM Guidelines FY2026 I.C.6",
  rows: [
    [
      "migraine|migraines|migraine headache|migraine headaches",
      "G43.909",
      {
        "chronic + without aura|no aura + intractable + !not intractable + status migrainosus + !without status|no status|not in status":
          "G43.711",
        "chronic + without aura|no aura + intractable|refractory + !not intractable": "G43.719",
        "chronic + without aura|no aura + status migrainosus + !without status|no status": "G43.701",
        "chronic + with aura": "G43.E09|G43.709",
        "chronic + intractable|refractory + !not intractable": "G43.719",
        chronic: "G43.709",
        "without aura|no aura|common + intractable|refractory + !not intractable + status migrainosus + !without status|no status":
          "G43.011",
        "without aura|no aura|common + intractable|refractory + !not intractable": "G43.019",
        "without aura|no aura|common + status migrainosus + !without status|no status": "G43.001",
        "without aura|no aura|common": "G43.009",
        "hemiplegic + intractable + !not intractable": "G43.419",
        hemiplegic: "G43.409",
        "menstrual + intractable + !not intractable": "G43.839|G43.829",
        menstrual: "G43.829",
        vestibular: "G43.809",
        abdominal: "G43.D0",
        ophthalmoplegic: "G43.B0",
        "retinal|ocular": "G43.809",
        "aura|classic|with aura + intractable|refractory + !not intractable + status migrainosus + !without status|no status":
          "G43.111",
        "aura|classic|with aura + intractable|refractory + !not intractable": "G43.119",
        "aura|classic|with aura + status migrainosus + !without status|no status": "G43.101",
        "aura|classic|with aura": "G43.109",
        "intractable|refractory + !not intractable + status migrainosus + !without status|no status": "G43.911",
        "intractable|refractory + !not intractable": "G43.919",
        "status migrainosus + !without status|no status": "G43.901",
      },
    ],
    ["vestibular migraine", "G43.809", { "intractable + !not intractable": "G43.819" }],
    [
      "cluster headache|cluster headaches",
      "G44.009",
      { episodic: "G44.019", chronic: "G44.029", "intractable + !not intractable": "G44.001" },
    ],
    [
      "tension headache|tension type headache|tension type headaches|tension headaches|tth",
      "G44.209",
      {
        "chronic + intractable + !not intractable": "G44.221",
        chronic: "G44.229",
        episodic: "G44.219",
        "intractable + !not intractable": "G44.201",
      },
    ],
    [
      "medication overuse headache|rebound headache|moh|analgesic rebound headache|medication overuse ha|med overuse headache|med overuse ha|rebound ha|analgesic overuse headache|med overuse component|medication overuse component",
      "G44.40",
      { "intractable + !not intractable": "G44.41" },
    ],
    [
      "med overuse|medication overuse|analgesic overuse|triptan overuse",
      "",
      { "~headache|migraine|ha|headaches|migraines": "G44.40" },
    ],
    [
      "post traumatic headache|posttraumatic headache|chronic pth|pth chronic",
      "G44.309",
      { acute: "G44.319", chronic: "G44.329" },
    ],
    ["cervicogenic headache", "G44.86"],
    [
      "hemiplegic migraine|familial hemiplegic migraine|sporadic hemiplegic migraine",
      "G43.409",
      {
        "intractable|refractory + status": "G43.411",
        "not intractable|non intractable": "G43.409",
        "intractable|refractory": "G43.419",
      },
    ],
  ],
};
