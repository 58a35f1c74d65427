import type { Draft } from "../mentions/draft.ts";
import type { Reading } from "../mentions/reading.ts";
import { having } from "./drafts.ts";
import type { Rule } from "./rule.ts";

/** Operations by the system whose aftercare they ask for. Source: ICD-10-CM Tabular List, Z47.8, Z48.81. */
const systems: readonly (readonly [code: string, operations: string])[] = [
  [
    "Z48815",
    "append\\w*ectomy|appy|cholecystectomy|chole|(?:inguinal |umbilical |ventral |incisional |hiatal )?(?:hernia repair|herniorrhaphy)|colectomy|hemicolectomy|bowel resection|gastrectomy|sleeve|gastric bypass|hemorrhoidectomy|fistulotomy|fundoplication|ostomy reversal|splenectomy",
  ],
  [
    "Z48816",
    "hysterectomy|TLH|TAH|TVH|LAVH|TURP|prostatectomy|nephrectomy|cystectomy|sling|oophorectomy|salpingectomy|myomectomy|vasectomy|circumcision|orchiectomy|hydrocelectomy|ureteroscopy|LEEP",
  ],
  [
    "Z48812",
    "CABG|AVR|MVR|TAVR|valve (?:replacement|repair)|endarterectomy|CEA|EVAR|vein (?:ablation|stripping)|AVF creation",
  ],
  ["Z48813", "septoplasty|FESS|sinus surgery|turbinate reduction|VATS|lung lobectomy|wedge resection of (?:the )?lung"],
  [
    "Z48810",
    "phaco\\w*|cataract (?:surgery|extraction|removal|sx)|CE ?\\/? ?IOL|PPV|scleral buckle|DMEK|DSAEK|PKP?|tube shunt|ptosis repair|tympanoplasty|myringotomy|mastoidectomy|blepharoplasty|strabismus surgery|trabeculectomy|vitrectomy",
  ],
  [
    "Z48811",
    "carpal tunnel release|CTR|cubital tunnel release|ulnar nerve (?:release|transposition)|craniotomy|VP shunt",
  ],
  [
    "Z48817",
    "lipoma (?:excision|removal)|cyst (?:excision|removal)|excision of (?:\\w+ )?(?:lipoma|cyst|nevus)|skin graft",
  ],
  [
    "Z4789",
    "rotator cuff repair|RCR|meniscectomy|ACL (?:reconstruction|repair)|arthroscopy|(?:Austin |Lapidus )?bunionectomy|hammertoe (?:correction|repair)|osteotomy|spinal fusion|lumbar fusion|ACDF|laminectomy|microdiscectomy|discectomy|ganglion excision|trigger finger release|SLAP repair",
  ],
];
const number = "(?:\\d{1,2}|one|two|three|four|five|six|eight|ten|twelve)";
const unit = "(?:d|days?|w|wks?|weeks?)";
/** "POD 3", "2 wk post op", "3 weeks s/p", "10 days after", "first postop visit". */
const after = `(?:POD\\s*#?\\s*\\d+|POW\\s*#?\\d+|PO\\s+(?:visit|check|day|wk|week)s?\\s*#?\\d*\\s*(?:d|days?|w|wks?|weeks?)?|post[- ]?op(?:erative)?\\s+(?:day|week|wk|visit|check|f\\/u|follow[- ]?up)s?\\s*#?\\d*|(?:post[- ]?op|POV)[\\s,#]+${number}[\\s-]*${unit}|${number}[\\s-]*${unit}\\s*(?:post[- ]?op(?:erative)?|s\\/p|status post|out from|after|from|p\\/o|post))`;
const patterns = systems.map(
  ([code, operations]) =>
    [
      code,
      new RegExp(
        `\\b${after}[\\s:,-]+[^.;\\n]{0,40}?\\b(?:${operations})\\b|\\b(?:${operations})\\b[^.;\\n]{0,20}?\\b(?:${number}\\s*${unit}\\s*(?:ago|out|post[- ]?op))\\b`,
        "i",
      ),
    ] as const,
);
/** Says that it heals as it should. */
const isWell =
  /\b(?:doing (?:well|great|fine)|recover\w+ well|heal(?:ed|ing)|no (?:issues?|complaints?|complications?|concerns?|infection|SSI|bleed\w*|drainage|pain)|IOP \d+|(?:retina|graft|flap) (?:attached|flat|clear|viable)|drops? taper|released|(?:wounds?|incisions?|ports?|sites?) (?:are |is )?(?:clean|intact|c\/d\/i|cdi|dry|good|well)|(?:sutures?|staples?|drain|splints?|packing) (?:out|removed|pulled)|eating ok|path(?:ology)? (?:benign|reviewed)|as expected|back to (?:work|normal))\b/i;
/** What has aftercare of its own, or is what went wrong. */
const otherwise = [
  "Z47",
  "Z48",
  "Z43",
  "Z08",
  "Z09",
  "Z39",
  "Z51",
  "T8",
  "C",
  "O",
  "D78",
  "E89",
  "G97",
  "H59",
  "H95",
  "I97",
  "J95",
  "K91",
  "L76",
  "M96",
  "N99",
];

export const surgicalAftercare: Rule = {
  id: "surgical-aftercare",
  sentence:
    "Weeks after an operation whose reason is gone and whose wound heals, the visit is aftercare of its system.",
  source: "ICD-10-CM Guidelines FY2026 I.C.21.c.7",
  apply({ reading, drafts }) {
    // "Post-op check": the visit is called so, and the operation says of what system it is.
    const called = having(drafts, "Z4889");
    const rest = drafts.filter((draft) => !called.includes(draft));
    if (called.length === 0 && !isWell.test(reading.text)) return drafts;
    if (having(rest, ...otherwise).length > 0 || isHurt(rest)) return drafts;
    const made = aftercareOf(reading);
    return made === undefined ? drafts : [made, ...rest];
  },
};

/** The later care of an injury is said by its seventh character. Source: ICD-10-CM Guidelines FY2026 I.C.19.a. */
function isHurt(drafts: readonly Draft[]): boolean {
  return drafts.some(({ code }) => /^(?:S|T(?:[0-2]|3[0-2])|M80|M84)/.test(code));
}

function draftAt(code: string, { index, 0: words }: RegExpExecArray): Draft {
  return {
    code,
    spans: [{ start: index, end: index + words.length }],
    rule: surgicalAftercare.id,
    source: surgicalAftercare.source,
    reason: "aftercare following surgery",
    confidence: 0.8,
    isAssessed: true,
  };
}

function aftercareOf({ text }: Reading): Draft | undefined {
  for (const [code, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match !== null && !isPlanned(text, match.index)) return draftAt(code, match);
  }
  return fromAfar(text);
}

const checked = /^[^.;\n]{0,60}?\b(?:POD\s*#?\d+|post[- ]?op(?:erative)?\b|(?:incision|surgical wound|wound) check)/i;
const done = systems.map(
  ([code, operations]) =>
    [
      code,
      new RegExp(
        `\\b(?:s\\/p|was|had|underwent|after|following|op|sx|surgery)\\b[^.;\\n]{0,30}?\\b(?:${operations})\\b`,
        "i",
      ),
    ] as const,
);

/** "Incision check POD 21. Surgery was open colectomy": the operation is named in another sentence. */
function fromAfar(text: string): Draft | undefined {
  if (!checked.test(text)) return undefined;
  for (const [code, pattern] of done) {
    const match = pattern.exec(text);
    if (match !== null && !isPlanned(text, match.index)) return draftAt(code, match);
  }
  return undefined;
}

function isPlanned(text: string, at: number): boolean {
  return /\b(?:plan\w*|sched\w*|will|discuss\w*|mother|father|husband|wife)\b[^.;\n]{0,20}$/i.test(
    text.slice(Math.max(0, at - 30), at),
  );
}
