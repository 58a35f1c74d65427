import type { Row, Vocabulary } from "./row.ts";

/** What follows the third character, the same for alcohol and drugs. Source: ICD-10-CM Guidelines FY2026 I.C.5.b. */
function useRows(category: string, substance: string): readonly Row[] {
  const names = substance.split("|");
  const say = (suffix: string) => names.map((name) => `${name} ${suffix}`).join("|");
  const of = (prefix: string) => names.map((name) => `${prefix} ${name}`).join("|");
  const severe =
    "severe|moderate|moderate to severe|dependence|dependent|methadone|buprenorphine|suboxone|maintenance|mat|moud";
  return [
    [
      `${say("dependence")}|${say("dependent")}|${say("addiction")}|${of("dependence on")}|${of("addiction to")}`,
      `${category}.20`,
      {
        "remission|sober|abstinent in remission": `${category}.21`,
        "&withdrawal + &delirium": `${category}.231|${category}.23`,
        "&withdrawal + !&withdrawal resolved": withdrawal(category),
        ...(category === "F11" ? { "~withdrawal + !~withdrawal resolved + !~alcohol withdrawal": "F11.23" } : {}),
        "&intoxication|intoxicated": `${category}.229`,
      },
    ],
    [
      `${say("use disorder")}${substance.startsWith("alcohol") ? "|aud" : ""}${category === "F11" ? "|oud" : ""}`,
      `${category}.${category === "F11" ? "20" : "10"}`,
      {
        "mild + remission": `${category}.11`,
        "remission + severe|moderate|dependence": `${category}.21`,
        "&remission + !mild": `${category}.21`,
        "&withdrawal + &delirium": `${category}.231|${category}.23`,
        "&withdrawal + !&withdrawal resolved": withdrawal(category),
        "&intoxication|intoxicated + severe|moderate": `${category}.229`,
        [severe]: `${category}.20`,
        mild: `${category}.10`,
      },
    ],
    [
      `${say("abuse")}|${of("abuse of")}|${of("abuses")}`,
      `${category}.10`,
      { remission: `${category}.11`, "&intoxication|intoxicated": `${category}.129` },
    ],
    [
      `${say("withdrawal")}`,
      withdrawal(category),
      {
        "delirium|dts|delirium tremens": `${category}.231|${category}.23`,
        ...(category === "F10" || category === "F13"
          ? {
              "perceptual|hallucinations|hallucinosis": `${category}.232`,
              "uncomplicated|&uncomplicated|mild|no delirium|without delirium|&no delirium|&no dts": `${category}.230`,
            }
          : {}),
        seizure: category === "F10" ? "F10.239" : `${category}.239|${category}.23`,
      },
    ],
    [
      `${say("intoxication")}`,
      `${category}.929`,
      {
        "dependence|use disorder severe|~dependence|~use disorder severe": `${category}.229`,
        "abuse|~abuse": `${category}.129`,
      },
    ],
  ];
}

function withdrawal(category: string): string {
  return category === "F10" || category === "F13" || category === "F19" ? `${category}.239` : `${category}.23`;
}

export const substance: Vocabulary = {
  id: "substance",
  source: "ICD-10-CM Guidelines FY2026 I.C.5.b",
  rows: [
    ...useRows("F10", "alcohol|etoh|ethanol"),
    ...useRows("F11", "opioid|opiate|heroin|fentanyl|oxycodone"),
    ...useRows("F12", "cannabis|marijuana|thc"),
    ...useRows("F13", "sedative|benzodiazepine|benzo|hypnotic"),
    ...useRows("F14", "cocaine|crack"),
    ...useRows("F15", "stimulant|methamphetamine|meth|amphetamine"),
    ...useRows("F19", "polysubstance|substance"),
    ["alcoholism|alcoholic|chronic alcoholism", "F10.20", { "remission|recovering|sober": "F10.21" }],
    ["recovering alcoholic", "F10.21"],
    ["delirium tremens|dts", "F10.231"],
    ["marijuana use|cannabis use|thc use|smokes marijuana|daily marijuana", "F12.90"],
    [
      "cannabis hyperemesis|cannabinoid hyperemesis syndrome|cannabinoid hyperemesis|cannabis hyperemesis syndrome",
      "F12.988 + R11.15|R11.2",
      { "dependence|~use disorder severe": "F12.288" },
    ],
    [
      "tobacco use disorder|nicotine dependence|tobacco dependence|tobacco abuse|cigarette smoker|smokes cigarettes|smoker|current smoker|cigarette smoking|ppd|smokes|smoking|active smoker|pack per day|pack a day|packs per day|cigarettes|cigs|nicotine addiction|1 ppd",
      "F17.200",
      {
        "!cigarettes|cigs|cigarette|ppd + vape|vapes|vaping|e cigarette|e cigarettes|electronic": "F17.290",
        "chewing|chew|smokeless|snuff|dip": "F17.220",
        "cigar|cigars|pipe": "F17.290",
        "&remission": "F17.211",
        "&withdrawal": "F17.213",
        "&cigarettes|cigs|cigarette|ppd|pack|packs|smoker|smokes|smoking": "F17.210",
      },
    ],
    [
      "tobacco use|uses tobacco|tobacco user|current tobacco use",
      "Z72.0",
      {
        "chewing|chew|smokeless|snuff|dip": "F17.220",
        "~cigarettes|cigs|cigarette|ppd|pack|packs|smoker|smokes": "F17.210",
        "&disorder|dependence|dependent|abuse": "F17.200",
      },
    ],
    ["vaping|vapes|vape|vaper|current vaper|vapes nicotine|e cigarette use|e cigarettes|nicotine vaping", "F17.290"],
    ["chewing tobacco|smokeless tobacco|chews tobacco|snuff|dips tobacco", "F17.220"],
    ["nicotine dependence in remission", "F17.201", { cigarettes: "F17.211" }],
    [
      "quit cigs|quit cigarettes|quit cigarette|stopped cigarettes|stopped cigs|quit nicotine|quit vaping|former smoker|ex smoker|quit smoking|quit tobacco|history of smoking|hx of smoking|hx of tobacco use|history of tobacco use|prior smoker|hx smoking|past smoker|former tobacco use|remote smoker|history of nicotine dependence|remote tobacco|hx tobacco|history of tobacco|pack year history quit|stopped smoking|smoked until|previous smoker|exsmoker|previously smoked|former cigarette smoker",
      "Z87.891",
    ],
    ["pk yr|pack year|pack years|pack yr|pk yrs", "#pack-years", { "quit|former|stopped|ex|&quit": "Z87.891" }],
    [
      "mother smokes|mom smokes|father smokes|dad smokes|parents smoke|parent smokes|both parents smoke|smokers in home|smoker in home|smokers at home|smokers in household|household smoker|smoke exposure|secondhand smoke exposure|second hand smoke|secondhand smoke|tobacco smoke exposure|passive smoke|smoke exposure at home",
      "Z77.22",
    ],
    [
      "non smoker|never smoker|nonsmoker|never smoked|does not smoke|no tobacco|denies tobacco|no smoking|tobacco free",
      "#never-smoker",
    ],
    ["history of alcohol abuse|hx of alcohol abuse", "F10.11"],
    [
      "hx iv drug use|history of iv drug use|hx of ivdu|hx ivdu|prior ivdu|history of ivdu|remote ivdu",
      "#past-drug-use",
    ],
    [
      "iv drug use|ivdu|injection drug use|iv heroin use|injects heroin|intravenous drug use",
      "F19.90",
      { "heroin|opioid|fentanyl": "F11.90", abuse: "F19.10" },
    ],
  ],
};
