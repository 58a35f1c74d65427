import type { Reading } from "../../mentions/reading.ts";
import type { Span } from "../../note/span.ts";
import { isDenied } from "../performed.ts";
import { findSaid, type Said } from "../said.ts";
import type { Element, Level, Sign } from "./element.ts";

/** Tests by one name each, so that one ordered and reviewed counts once. Capitals count where a word is short. */
const tests: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    "metabolic panel",
    /\b(?:BMP|basic metabolic(?: panel)?)\b|\b(?:Na|K|BUN|[Ss]odium|[Pp]otassium|[Bb]icarb)(?: (?:is|was|of|now|up to|down to|today))? ?\d/g,
  ],
  ["comprehensive panel", /\b(?:CMP|comprehensive metabolic(?: panel)?)\b/g],
  [
    "blood count",
    /\b(?:CBC|blood count)\b|\b(?:WBC|[Hh]gb|Hb|[Pp]latelets|[Pp]lt|[Hh]ematocrit|Hct)(?: (?:is|was|of|now|up to|down to|stable at|stable|today))? ?\d/g,
  ],
  ["lactate", /\b(?:[Ll]actate|[Ll]actic acid)\b/g],
  ["fetal fibronectin", /\b(?:[Ff]etal fibronectin|fFN)\b/g],
  ["procalcitonin", /\b[Pp]rocalcitonin\b/g],
  ["blood gas", /\b(?:ABG|VBG|[Bb]lood gas)\b/g],
  ["lipase", /\b[Ll]ipase\b/g],
  ["ammonia", /\b[Aa]mmonia\b/g],
  ["clotting time", /\b(?:PTT|aPTT|anti-?Xa)\b/g],
  ["magnesium", /\b(?:Mg|magnesium) \d/g],
  ["phosphorus", /\b(?:[Pp]hos(?:phorus)?) \d/g],
  ["drug screen", /\b(?:UDS|urine (?:drug|tox\w*) screen|ethanol level|EtOH level)\b/g],
  ["type and screen", /\b[Tt]ype and (?:screen|cross\w*)\b/g],
  ["creatine kinase", /\b(?:CK|CPK) \d/g],
  ["natriuretic peptide", /\b(?:NT-?pro)?BNP\b/g],
  ["troponin", /\b[Tt]roponins?\b/g],
  ["thyroid", /\b(?:TSH|free T4)\b/g],
  ["hemoglobin A1c", /\b(?:Hb)?A1[cC]\b(?! (?:up|rising))/g],
  ["lipids", /\b(?:[Ll]ipid panel|[Ll]ipids|LDL)\b/g],
  ["urinalysis", /\b(?:UA|[Uu]rinalysis|[Uu]rine dip(?:stick)?)\b/g],
  ["culture", /\b(?:urine |throat |wound |blood )?cultures?\b/gi],
  ["D-dimer", /\bd-?dimer\b/gi],
  ["inflammation", /\b(?:ESR|CRP)\b/g],
  ["prostate antigen", /\bPSA\b/g],
  ["INR", /\bINR\b/g],
  ["iron", /\b(?:ferritin|iron studies)\b/gi],
  ["vitamins", /\b(?:vitamin D level|B12 level)\b/gi],
  ["liver", /\bLFTs?\b/g],
  ["microalbumin", /\b(?:urine )?(?:micro-?albumin|UACR|ACR)\b/gi],
  ["kidney function", /\b(?:[Cc]reatinine|eGFR|renal panel|RFP)\b|\bCr (?:is |now |of |up to |down to )?\d/g],
  ["electrolyte", /\b(?:magnesium|potassium) (?:level|ordered|today)\b/gi],
  ["uric acid", /\buric acid\b/gi],
  ["HIV", /\bHIV (?:test|ag\/ab|screen|viral load)\b/gi],
  ["hepatitis serology", /\bhep(?:atitis)? [bc] (?:panel|serolog\w+|antibod\w+|screen)\b/gi],
  ["syphilis", /\b(?:RPR|treponemal)\b/g],
  ["gonorrhea and chlamydia", /\b(?:GC\/CT|GC\/chlamydia|gonorrhea\/chlamydia|chlamydia\/gonorrhea)\b/gi],
  ["cervical cytology", /\b[Pp]ap (?:smear|ordered|sent|collected)\b/g],
  ["autoimmune serology", /\b(?:ANA|RF|anti-?CCP)\b/g],
  ["parathyroid", /\bPTH\b/g],
  ["hormone level", /\b(?:cortisol|testosterone|estradiol|FSH|prolactin)(?: level)?\b(?! (?:cyp|gel|inj|\d))/g],
  ["drug level", /\b(?:lithium|digoxin|vancomycin|tacrolimus|phenytoin|valproate) level\b/gi],
  ["Holter", /\b(?:Holter|event monitor|Zio)\b/g],
  ["EEG", /\bEEG\b/g],
  ["electromyography", /\b(?:EMG|NCS)\b/g],
  ["sleep study", /\b(?:sleep study|polysomnogra\w+|HST)\b/gi],
  ["pathology", /\b(?:pathology|biopsy) (?:report|result)s?\b/gi],
  ["stool test", /\b(?:FIT|Cologuard|(?:[Ff]ecal )?calprotectin|stool (?:studies|culture|calprotectin)|C\.? diff)\b/g],
  ["strep", /\b(?:rapid )?strep(?: test| swab|(?= \())|\brapid strep\b/gi],
  ["influenza", /\b(?:rapid (?:flu|influenza)|(?:flu|influenza)(?: a ?[/&] ?b)? (?:test|swab|antigen|pcr))\b/gi],
  ["covid", /\b(?:rapid covid(?:-19)?|covid(?:-19)? (?:rapid )?(?:test|swab|pcr|antigen))\b/gi],
  ["RSV", /\brapid rsv\b|\brsv (?:test|swab|antigen)\b/gi],
  ["mononucleosis", /\bmono ?spot\b|\brapid mono\b/gi],
  ["pregnancy test", /\b(?:UPT|urine hCG|urine pregnancy(?: test)?|serum hCG)\b/gi],
  ["lumbar puncture", /\blumbar puncture\b/gi],
  ["chest film", /\b(?:CXR|[Cc]hest (?:x-?ray|film))\b/g],
  ["film", /\b(?:x-?rays?|radiographs?)\b/gi],
  ["CT", /\bCT(?: scan)?\b/g],
  ["MRI", /\bMRI\b/g],
  ["ultrasound", /(?<!under )(?<!with )(?<!using )\bultrasound\b(?![- ]guid)/gi],
  ["echocardiogram", /\becho(?:cardiogram)?\b/gi],
  ["ECG", /\b(?:EKG|ECG)\b/g],
  ["mammogram", /\bmammogra(?:m|phy)\b/gi],
  ["stress test", /\bstress test\b/gi],
  ["bone density", /\b(?:DEXA|DXA)\b/g],
  ["spirometry", /\bspirometry|PFTs?\b/g],
];
const documents =
  /\breview\w*\b[^.;]{0,120}?\b(?:outside|external|hospital|ED|ER|discharge|specialist|cardiology|oncology|neurology|prior provider|consult\w*)\b[^.;]{0,120}?\b(?:records?|notes?|summary|report|letter)\b|\b(?:outside|external|hospital|ED|ER|discharge|specialist|prior provider|consult\w*)\b[^.;]{0,60}?\b(?:records?|notes?|summary|reports?|letter)\b[^.;]{0,30}?\breview\w*/gi;
const historian =
  /\bindependent historian\b|\b(?:history|hx)\b[^.;]{0,120}?\b(?:from|by|per|via)\b[^.;]{0,120}?\b(?:mother|mom|father|dad|parents?|daughter|son|wife|husband|spouse|partner|caregiver|guardian|EMS|facility staff)\b|\b(?:mother|mom|father|dad|parents?|daughter|son|wife|husband|spouse|partner|caregiver|guardian|EMS|facility staff|sister|brother)\b (?:gives|gave|provides|provided|supplies|supplied|is giving) (?:the |all |most |much )?(?:of the )?(?:history|hx|information)\b/gi;
const interpretation =
  /\b(?:my own (?:read|interpretation|review)|my (?:read|interpretation)|(?:I |independently |personally )(?:interpreted|reviewed|read)(?: (?:the )?(?:images?|films?|tracing|CXR|x-?ray|EKG|ECG|CT|MRI))|independent interpretation|(?:images?|films?|tracing|CXR|x-?rays?|EKG|ECG|CT|MRI) (?:personally|independently) (?:reviewed|interpreted|viewed|read)\b|(?:images?|films?|tracing|CXR|x-?rays?|EKG|ECG|CT|MRI|echo|ultrasound)(?: \w+){0,3}? (?:(?:independently |personally )?(?:interpreted|reviewed|read|viewed) by (?:me|myself)))\b/gi;
const discussion =
  /\b(?:discussed|spoke|talked|d\/w|case reviewed)\b(?:[^.;]{0,120}?\b(?:with|w\/?))?\s+[^.;]{0,120}?\b(?:hospitalist|intensivist|cardiolog\w+|surgeon|neurolog\w+|oncolog\w+|radiolog\w+|specialist|pharmacist|Dr\.?|case manager|social worker|ED physician|PCP)\b/gi;

/** "A nodule found on carotid ultrasound": how it became known, before this visit. */
const foundOn =
  /\b(?:found|seen|noted|discovered|incidental\w*|picked up)(?: \w+)? (?:on|by|at|in) (?:an? |the |\w+ )?$/i;

/** A resident's talk with who teaches them is none with a professional outside. */
const ownHouse =
  /\b(?:preceptor\w*|primary care exception|staffed with|case (?:was )?discussed with (?:the |my )?attending)\b/i;

/** "EKG not done" was neither ordered nor reviewed. */
const notAtAll =
  /^[^,;.]{0,20}\b(?:not (?:done|performed|ordered|obtained|indicated|needed|necessary|required)|declined|deferred|unavailable|not available)\b/i;

/** Counted toward data: a test ordered or reviewed, a document, a historian; a reading of one's own; a talk outside. */
export function weighData(reading: Reading, billedApart: readonly Span[]): Element {
  const isApart = (said: Said) => billedApart.some((span) => span.start < said.end && said.start < span.end);
  const counts = (said: Said) =>
    !notAtAll.test(reading.text.slice(said.end, said.statement.end)) &&
    !isDenied(said, reading) &&
    !foundOn.test(reading.text.slice(Math.max(said.statement.start, said.start - 60), said.start)) &&
    said.statement.section !== "past-history" &&
    said.statement.section !== "copied";
  const papers = findSaid(reading, documents).filter(counts);
  // "Outside ultrasound report reviewed" is one thing.
  const isInPaper = (said: Said) => papers.some((paper) => paper.start <= said.start && said.end <= paper.end);
  const first = (pattern: RegExp) => findSaid(reading, pattern).find((said) => counts(said) && !isApart(said));
  const isBesideBilled = ({ statement }: Said) =>
    billedApart.some((span) => span.start < statement.end && statement.start < span.end);
  // What is billed with its own reading does not count again.
  const read = findSaid(reading, interpretation).filter((said) => counts(said) && !isBesideBilled(said));
  const unique = tests.flatMap(([name, pattern]) => {
    const said = findSaid(reading, pattern).find((each) => counts(each) && !isApart(each) && !isInPaper(each));
    const isOwnReading =
      said !== undefined &&
      read.some((own) => own.statement === said.statement && said.start - own.end < 20 && said.end > own.start);
    return said === undefined || isOwnReading ? [] : [{ name, said }];
  });
  const isNamedApart = unique.some(({ name }) => name === "chest film");
  const panel = unique.find(({ name }) => name === "metabolic panel" || name === "comprehensive panel");
  const counted = unique.filter(
    ({ name }) =>
      !(name === "film" && isNamedApart) &&
      // A panel has these in it.
      !(panel !== undefined && (name === "kidney function" || name === "electrolyte")) &&
      !(name === "metabolic panel" && panel?.name === "comprehensive panel"),
  );
  const talk = findSaid(reading, discussion).find(
    (said) => counts(said) && !isApart(said) && !ownHouse.test(reading.text),
  );
  const told = first(historian);
  const [own] = read;
  const pieces = counted.length + papers.length;
  const groups = [pieces + (told === undefined ? 0 : 1) >= 3, own !== undefined, talk !== undefined].filter(
    Boolean,
  ).length;
  const level: Level = groups >= 2 ? 5 : groups === 1 ? 4 : pieces >= 2 || told !== undefined ? 3 : 2;
  const signs: Sign[] = [
    ...counted.map(({ name, said }): Sign => ({ start: said.start, end: said.end, level: 2, why: `a test: ${name}` })),
    ...papers.map((said): Sign => ({ start: said.start, end: said.end, level: 2, why: "notes from outside" })),
    ...signOf(told, 3, "somebody else gave the history"),
    ...signOf(own, 4, "a test read by oneself"),
    ...signOf(talk, 4, "a talk with a professional outside"),
  ];
  return {
    name: "data",
    level,
    signs,
    why:
      signs.length === 0
        ? "nothing ordered or reviewed"
        : [
            pieces > 0 ? `${pieces} ${pieces === 1 ? "test or document" : "tests or documents"}` : undefined,
            ...signs.filter((sign) => sign.level > 2).map(({ why }) => why),
          ]
            .filter((part) => part !== undefined)
            .join("; "),
    doubts: [],
  };
}

function signOf(said: Said | undefined, level: Level, why: string): readonly Sign[] {
  return said === undefined ? [] : [{ start: said.start, end: said.end, level, why }];
}
