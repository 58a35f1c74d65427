import type { Vocabulary } from "./row.ts";

/** Hernias, and the anus and rectum. */
export const herniasAndAnus: Vocabulary = {
  id: "digestive",
  source: "ICD-10-CM Guidelines FY2026 I.C.11, I.B.9",
  rows: [
    ["stercoral ulcer|rectal ulcer|solitary rectal ulcer", "K62.6"],
    ["anal stenosis|anal stricture", "K62.4"],
    ["anal polyp", "K62.0"],
    [
      "inguinal hernia|rih|lih",
      "K40.90",
      {
        "bilateral + recurrent + obstruct|obstructed|incarcerated|obstruction|incarceration": "K40.01",
        "bilateral + obstructed|incarcerated|obstruction": "K40.00",
        "bilateral + recurrent": "K40.21",
        bilateral: "K40.20",
        "gangrene|gangrenous": "K40.40",
        "recurrent + obstructed|incarcerated|obstruction|strangulated": "K40.31",
        "obstructed|incarcerated|obstruction|strangulated": "K40.30",
        recurrent: "K40.91",
      },
    ],
    ["umbilical hernia", "K42.9", { "obstructed|incarcerated|obstruction|strangulated": "K42.0", gangrene: "K42.1" }],
    ["incisional hernia", "K43.2", { "obstructed|incarcerated|obstruction|strangulated": "K43.0" }],
    [
      "ventral hernia",
      "K43.9",
      { "incisional|&incisional": "K43.2", "obstructed|incarcerated|obstruction|strangulated": "K43.6" },
    ],
    ["femoral hernia", "K41.90", { bilateral: "K41.20", "incarcerated|obstructed|strangulated": "K41.30" }],
    [
      "hiatal hernia|paraesophageal hernia|diaphragmatic hernia|hiatus hernia",
      "K44.9",
      { "obstructed|obstruction": "K44.0" },
    ],
    ["radiation proctitis", "K62.7"],
    ["anal fissure|fissure in ano", "K60.2", { acute: "K60.0", chronic: "K60.1" }],
    [
      "anal fistula|fistula in ano|perianal fistula",
      "K60.30|K60.3",
      { simple: "K60.319|K60.31|K60.3", complex: "K60.329|K60.32|K60.3" },
    ],
    [
      "perianal abscess|perirectal abscess|anorectal abscess|anal abscess",
      "K61.0",
      { "perirectal|rectal": "K61.1", ischiorectal: "K61.39" },
    ],
    ["rectal prolapse", "K62.3"],
    ["rectal bleeding|brbpr|bright red blood per rectum", "K62.5"],
    ["anal pain|rectal pain", "K62.89"],
    [
      "hemorrhoid|internal hemorrhoids|external hemorrhoids|hemorrhoids|hemorrhoidal",
      "K64.9",
      {
        thrombosed: "K64.5",
        "first degree|grade 1|grade i|1st degree": "K64.0",
        "second degree|grade 2|grade ii|2nd degree": "K64.1",
        "third degree|grade 3|grade iii|3rd degree": "K64.2",
        "fourth degree|grade 4|grade iv|4th degree": "K64.3",
        "external|skin tag + !internal": "K64.4",
        internal: "K64.8",
      },
    ],
    [
      "residual skin tags|residual hemorrhoidal skin tags|anal skin tags|anal tag|anal skin tag|perianal skin tag|perianal tag|perianal skin tags",
      "K64.4",
    ],
    ["perianal thrombosis|thrombosed external hemorrhoid|perianal hematoma", "K64.5"],
  ],
};
