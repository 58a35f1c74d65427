import { type Day, day } from "../../../values/day.ts";

/** What doses are counted in; IU and "units" are the same. */
export type DoseUnit = "MG" | "MCG" | "UN" | "ML" | "DOSE" | "MEQ";

/** How a drug given by vein, or as a course, is administered: as a simple drug, or as chemotherapy and complex biologics. */
export type AdministrationKind = "simple" | "complex" | "hydration";

/** A drug with what one unit of its HCPCS code is. */
export interface DrugRow {
  readonly code: string;
  readonly amount: number;
  readonly unit: DoseUnit;
  /** Generic and trade names, as a pattern without its word bounds. */
  readonly names: string;
  /** single: sold in containers for one patient only; either: in both kinds. */
  readonly container: "single" | "either";
  readonly administration: AdministrationKind;
  /** How a shot of it is billed, where it is one of cancer drugs. */
  readonly shot?: "96401" | "96402" | undefined;
  /** Days on which the code may be billed, both included; without limit where left out. */
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
}

type Line = readonly [code: string, amount: number, unit: DoseUnit, names: string];
type Dated = readonly [
  code: string,
  amount: number,
  unit: DoseUnit,
  names: string,
  from: string | undefined,
  until: string | undefined,
];

/** Sold in either kind of container, or in many strengths. Source: HCPCS Level II, CMS: what one unit is. */
const ordinary: readonly Line[] = [
  ["J0290", 500, "MG", "ampicillin(?! ?[/-]? ?sulbactam)"],
  ["J0295", 1500, "MG", "ampicillin ?[/-]? ?sulbactam|unasyn"],
  ["J0456", 500, "MG", "azithromycin iv"],
  ["J0461", 0.01, "MG", "atropine"],
  ["J0558", 100_000, "UN", "bicillin c-?r"],
  ["J0561", 100_000, "UN", "penicillin g benzathine|benzathine penicillin(?: g)?|bicillin(?: l-?a)?"],
  ["J0595", 1, "MG", "butorphanol|stadol"],
  ["J0690", 500, "MG", "cefazolin|ancef"],
  ["J0692", 500, "MG", "cefepime"],
  ["J0696", 250, "MG", "ceftriaxone|rocephin"],
  ["J0702", 6, "MG", "betamethasone|celestone(?: soluspan)?"],
  ["J0780", 10, "MG", "prochlorperazine|compazine"],
  ["J1000", 5, "MG", "estradiol cypionate|depo-?estradiol"],
  ["J1050", 1, "MG", "medroxyprogesterone|depo-?provera|dmpa"],
  ["J1071", 1, "MG", "testosterone cyp(?:ionate)?|depo-?testosterone"],
  ["J1100", 1, "MG", "dexamethasone|decadron"],
  ["J1110", 1, "MG", "dihydroergotamine|dhe"],
  ["J1200", 50, "MG", "diphenhydramine|benadryl"],
  ["J1335", 500, "MG", "ertapenem|invanz"],
  ["J1380", 10, "MG", "estradiol valerate"],
  ["J1580", 80, "MG", "gentamicin"],
  ["J1610", 1, "MG", "glucagon"],
  ["J1630", 5, "MG", "haloperidol(?! dec)|haldol(?! dec)"],
  ["J1631", 50, "MG", "haloperidol decanoate|haldol dec(?:anoate)?"],
  ["J1644", 1000, "UN", "heparin"],
  ["J1650", 10, "MG", "enoxaparin|lovenox"],
  ["J1885", 15, "MG", "ketorolac|toradol"],
  ["J1940", 20, "MG", "furosemide|lasix"],
  ["J2060", 2, "MG", "lorazepam|ativan"],
  ["J2175", 100, "MG", "meperidine|demerol"],
  ["J2250", 1, "MG", "midazolam|versed"],
  ["J2270", 10, "MG", "morphine"],
  ["J2300", 10, "MG", "nalbuphine|nubain"],
  ["J2360", 60, "MG", "orphenadrine|norflex"],
  ["J2405", 1, "MG", "ondansetron|zofran"],
  ["J2550", 50, "MG", "promethazine|phenergan"],
  ["J2680", 25, "MG", "fluphenazine decanoate"],
  ["J2765", 10, "MG", "metoclopramide|reglan"],
  ["J3010", 0.1, "MG", "fentanyl"],
  ["J3105", 1, "MG", "terbutaline"],
  ["J3121", 1, "MG", "testosterone enanthate"],
  ["J3230", 50, "MG", "chlorpromazine"],
  ["J3260", 80, "MG", "tobramycin"],
  ["J3301", 10, "MG", "triamcinolone(?: acetonide)?|kenalog(?:-?\\d\\d)?"],
  ["J3360", 5, "MG", "diazepam|valium"],
  ["J3410", 25, "MG", "hydroxyzine|vistaril"],
  ["J3411", 100, "MG", "thiamine"],
  ["J3420", 1, "MG", "(?:vitamin )?b-?12|cyanocobalamin"],
  ["J3430", 1, "MG", "phytonadione|vitamin k"],
  ["J3475", 500, "MG", "magnesium sulfate"],
  ["J3480", 2, "MEQ", "potassium chloride"],
];

/** Fluids, by the size of the bag. */
const fluids: readonly Line[] = [
  [
    "J7030",
    1000,
    "ML",
    String.raw`(?:normal saline|ns|0\.9% (?:sodium chloride|saline|nacl))(?= (?:bolus )?(?:1000 ?ml|1 ?l(?:iter)?\b|2 ?l(?:iter)?s?\b|2000 ?ml))|(?<=(?:1|2) ?l(?:iters?)? (?:of |bolus )?)(?:normal saline|ns|0\.9% (?:sodium chloride|saline))|(?<=[12]000 ?ml (?:of )?)(?:normal saline|ns)`,
  ],
  [
    "J7040",
    500,
    "ML",
    String.raw`(?:normal saline|ns|0\.9% (?:sodium chloride|saline|nacl))(?= (?:bolus )?500 ?ml)|(?<=500 ?ml (?:of )?)(?:normal saline|ns)`,
  ],
  [
    "J7050",
    250,
    "ML",
    String.raw`(?:normal saline|ns|0\.9% (?:sodium chloride|saline|nacl))(?= 250 ?ml)|(?<=250 ?ml (?:of )?)(?:normal saline|ns)`,
  ],
  ["J7120", 1000, "ML", "lactated ringer'?s|ringer'?s lactate|lr(?= (?:1|bolus|1000))"],
];

/** Sold in single-dose containers only. */
const single: readonly Line[] = [
  ["J0401", 1, "MG", "aripiprazole (?:er|extended[- ]release)|abilify maintena"],
  ["J0585", 1, "UN", "onabotulinumtoxin ?a|botox"],
  ["J0586", 5, "UN", "abobotulinumtoxin ?a|dysport"],
  ["J0881", 1, "MCG", "darbepoetin|aranesp"],
  ["J0897", 1, "MG", "denosumab|prolia|xgeva"],
  ["J1439", 1, "MG", "ferric carboxymaltose|injectafer"],
  ["J1740", 1, "MG", "ibandronate|boniva"],
  ["J1756", 1, "MG", "iron sucrose|venofer"],
  ["J1944", 1, "MG", "aripiprazole lauroxil|aristada"],
  ["J2315", 1, "MG", "naltrexone (?:er|depot|xr)|vivitrol"],
  ["J2353", 1, "MG", "octreotide (?:depot|lar)|sandostatin lar"],
  ["J2357", 5, "MG", "omalizumab|xolair"],
  ["J2426", 1, "MG", "paliperidone(?: palmitate)?|invega sustenna"],
  ["J2790", 300, "MCG", "rho\\(?d\\)? immune globulin|rhogam"],
  ["J2794", 0.5, "MG", "risperdal consta"],
  ["J2916", 12.5, "MG", "ferric gluconate|ferrlecit"],
  ["J3030", 6, "MG", "sumatriptan"],
  ["J3111", 1, "MG", "romosozumab|evenity"],
  ["J3489", 1, "MG", "zoledronic acid|zoledronate|reclast|zometa"],
  ["J0178", 1, "MG", "aflibercept(?! hd)|eylea(?! hd)"],
  ["J2778", 0.1, "MG", "ranibizumab|lucentis"],
  ["J9030", 1, "MG", "(?:tice )?bcg(?: live)?"],
  ["J7321", 1, "DOSE", "hyalgan|supartz(?: fx)?|visco-?3"],
  ["J7323", 1, "DOSE", "euflexxa"],
  ["J7324", 1, "DOSE", "orthovisc"],
  ["J7325", 1, "MG", "synvisc(?:-one)?"],
  ["J7326", 1, "DOSE", "gel-one"],
  ["J7327", 1, "DOSE", "monovisc"],
  [
    "J7613",
    1,
    "MG",
    "albuterol(?= (?:[\\d.]+ ?mg )?(?:via |by )?neb\\w*)|(?<=neb\\w*[^.;]{0,40})albuterol(?= [\\d.]+ ?mg)|(?<=nebulized )albuterol",
  ],
  ["J7318", 1, "MG", "durolane"],
  ["Q0138", 1, "MG", "ferumoxytol|feraheme"],
  ["J0517", 1, "MG", "benralizumab|fasenra"],
  ["J2182", 1, "MG", "mepolizumab|nucala"],
];

/** Chemotherapy, and biologics that are administered like it when they run by vein. */
const complex: readonly Line[] = [
  ["J0129", 10, "MG", "abatacept|orencia"],
  ["J1602", 1, "MG", "golimumab iv|simponi aria"],
  ["J1745", 10, "MG", "infliximab(?!-)|remicade"],
  ["Q5103", 10, "MG", "infliximab-dyyb|inflectra"],
  ["Q5104", 10, "MG", "infliximab-abda|renflexis"],
  ["J2323", 1, "MG", "natalizumab|tysabri"],
  ["J2350", 1, "MG", "ocrelizumab|ocrevus"],
  ["J3262", 1, "MG", "tocilizumab|actemra"],
  ["J3358", 1, "MG", "ustekinumab iv"],
  ["J3380", 1, "MG", "vedolizumab|entyvio"],
  ["J9035", 10, "MG", "bevacizumab(?!-)|avastin"],
  ["Q5107", 10, "MG", "bevacizumab-awwb|mvasi"],
  ["Q5118", 10, "MG", "bevacizumab-bvzr|zirabev"],
  ["J9045", 50, "MG", "carboplatin"],
  ["J9060", 10, "MG", "cisplatin"],
  ["J9171", 1, "MG", "docetaxel"],
  ["J9190", 500, "MG", "fluorouracil|5-?fu"],
  ["J9206", 20, "MG", "irinotecan"],
  ["J9217", 7.5, "MG", "leuprolide(?: acetate)?|lupron(?: depot)?|eligard"],
  ["J9202", 3.6, "MG", "goserelin|zoladex"],
  ["J9263", 0.5, "MG", "oxaliplatin"],
  ["J9267", 1, "MG", "paclitaxel(?! protein)"],
  ["J9271", 1, "MG", "pembrolizumab|keytruda"],
  ["J9299", 1, "MG", "nivolumab|opdivo"],
  ["J9305", 10, "MG", "pemetrexed"],
  ["J9312", 10, "MG", "rituximab(?!-)|rituxan"],
  ["Q5115", 10, "MG", "rituximab-abbs|truxima"],
  ["J9355", 10, "MG", "trastuzumab(?!-)|herceptin"],
  ["J9155", 1, "MG", "degarelix|firmagon"],
  ["J3315", 3.75, "MG", "triptorelin|trelstar"],
  ["J9025", 1, "MG", "azacitidine|vidaza"],
  ["J9041", 0.1, "MG", "bortezomib|velcade"],
  ["J9260", 50, "MG", "methotrexate(?= (?:\\d+(?:\\.\\d+)? ?mg )?(?:IM|SC|SQ|subcut))"],
  ["J9395", 25, "MG", "fulvestrant|faslodex"],
];

/** Codes that took the place of others on a day. Source: HCPCS Level II quarterly updates, CMS. */
const dated: readonly Dated[] = [
  ["J1030", 40, "MG", "methylprednisolone acetate|depo-?medrol", undefined, "2024-03-31"],
  ["J1010", 1, "MG", "methylprednisolone acetate|depo-?medrol", "2024-04-01", undefined],
  ["J2930", 125, "MG", "methylprednisolone sodium succinate|solu-?medrol", undefined, "2024-03-31"],
  ["J2919", 5, "MG", "methylprednisolone sodium succinate|solu-?medrol", "2024-04-01", undefined],
  ["J1170", 4, "MG", "hydromorphone|dilaudid", undefined, "2024-09-30"],
  ["J1171", 0.1, "MG", "hydromorphone|dilaudid", "2024-10-01", undefined],
];

/** Source: CPT chemotherapy administration, as numbers: hormones and others, under the skin or into a muscle. */
const shots: Readonly<Record<string, DrugRow["shot"]>> = {
  J9217: "96402",
  J9202: "96402",
  J9395: "96402",
  J9155: "96402",
  J3315: "96402",
  J9041: "96401",
  J9025: "96401",
  J9260: "96401",
};

const row =
  (container: DrugRow["container"], administration: AdministrationKind) =>
  ([code, amount, unit, names]: Line): DrugRow => ({
    code,
    amount,
    unit,
    names,
    container,
    administration,
    shot: shots[code],
  });

/** The drugs that offices give most, with one unit of each. */
export const drugTable: readonly DrugRow[] = [
  ...ordinary.map(row("either", "simple")),
  ...fluids.map(row("either", "hydration")),
  ...single.map(row("single", "simple")),
  ...complex.map(row("single", "complex")),
  ...dated.map(
    ([code, amount, unit, names, from, until]): DrugRow => ({
      code,
      amount,
      unit,
      names,
      container: "either",
      administration: "simple",
      from: from === undefined ? undefined : day(from),
      until: until === undefined ? undefined : day(until),
    }),
  ),
];
