import { findSaid, type Said, textOf } from "../said.ts";
import { draftOf, type Found, type ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { wasPerformed } from "./procedure-lines.ts";

type Steps = readonly (readonly [upTo: number, code: string])[];
interface Region {
  readonly name: string;
  readonly sites: RegExp;
  readonly excised: { readonly benign: Steps; readonly malignant: Steps };
  readonly shaved: Steps;
  readonly destroyed: Steps;
}

const steps = (limits: readonly number[], codes: readonly string[]): Steps =>
  codes.map((code, index) => [limits[index] ?? Number.POSITIVE_INFINITY, code]);
const sizes = [0.5, 1, 2, 3, 4];

/** Source: CPT excision, shaving and destruction of skin lesions, as numbers: by region and the diameter in centimeters. */
const regions = [
  {
    name: "face",
    sites:
      /\b(?:face|facial|forehead|eyebrow|eyelid|lid|nose|nasal|ala\w*|lips?|ear|helix|pinna|chin|cheek|temple|perioral|mouth|jaw(?:line)?)\b/i,
    excised: {
      benign: steps(sizes, ["11440", "11441", "11442", "11443", "11444", "11446"]),
      malignant: steps(sizes, ["11640", "11641", "11642", "11643", "11644", "11646"]),
    },
    shaved: steps(sizes.slice(0, 3), ["11310", "11311", "11312", "11313"]),
    destroyed: steps(sizes, ["17280", "17281", "17282", "17283", "17284", "17286"]),
  },
  {
    name: "scalp, neck, hands, feet or genitals",
    sites:
      /\b(?:scalp|neck|hands?|fingers?|thumb|palm|f(?:oo|ee)t|toes?|heel|sole|plantar|genital\w*|scrot\w+|penis|vulva\w*|labia\w*)\b/i,
    excised: {
      benign: steps(sizes, ["11420", "11421", "11422", "11423", "11424", "11426"]),
      malignant: steps(sizes, ["11620", "11621", "11622", "11623", "11624", "11626"]),
    },
    shaved: steps(sizes.slice(0, 3), ["11305", "11306", "11307", "11308"]),
    destroyed: steps(sizes, ["17270", "17271", "17272", "17273", "17274", "17276"]),
  },
  {
    name: "trunk, arms or legs",
    sites:
      /\b(?:back|chest|trunk|abdomen|abdominal|flank|shoulder|arm|forearm|elbow|wrist|leg|thigh|knee|shin|calf|ankle|buttocks?|axilla|groin|torso)\b/i,
    excised: {
      benign: steps(sizes, ["11400", "11401", "11402", "11403", "11404", "11406"]),
      malignant: steps(sizes, ["11600", "11601", "11602", "11603", "11604", "11606"]),
    },
    shaved: steps(sizes.slice(0, 3), ["11300", "11301", "11302", "11303"]),
    destroyed: steps(sizes, ["17260", "17261", "17262", "17263", "17264", "17266"]),
  },
] as const satisfies readonly Region[];
const [, , rest] = regions;

type Way = "excised" | "shaved" | "destroyed";

const excised =
  /\b(?:(?:wide local |elliptical |re-?|fusiform |full[- ]thickness |surgical )*excis(?:ion|ed|ional removal)|cut out|wle)\b/gi;
const shaved = /\bshav(?:e|ed|ing)\b(?:(?! ?(?:biops|bx))[^.;]){0,25}?\b(?:remov\w+|excis\w+|lesion|nevus|off)\b/gi;
const destroyed =
  /\b(?:ed ?& ?c|edc|ed and c|electrodes+iccation and curettage|curettage and electrodes+iccation|destruction|destroyed)\b/gi;
const lesion =
  /\b(?:lesion|cyst|nevus|nevi|mole|lipoma|bcc|scc|sccis|basal cell|squamous cell|carcinoma|melanoma|melanoma in situ|keratosis|dermatofibroma|tumou?r|growth|papule|nodule|neurofibroma|angioma)\b/i;
const malignant =
  /\b(?:bcc|sccis|scc|basal cell|squamous cell|(?<!no )carcinoma|melanoma|malignan\w+|merkel|bowen\S*)\b/i;
const notSkin =
  /\b(?:breast|lipoma (?:deep|subfascial)|intramuscular|subfascial|cervical|cervix|hemorrhoid\w*|tonsil\w*|thyroid|ganglion|nail|polyp\w*|bone|prior excision|s\/p|chalazion|pterygium|pilonidal|bartholin\S*|wedge)\b/i;
const told = (name: string) => String.raw`(?<${name}>\d*\.?\d+)\s*(?:x\s*\d*\.?\d+\s*)?(?<${name}Unit>cm|mm)`;
/** The diameter that counts, before others: "excised diameter 1.4 cm", then "lesion 0.8 cm with 0.3 cm margins". */
const wholeSize = new RegExp(
  String.raw`\b(?:excised|excision|total|final|defect|greatest|specimen)\s*(?:lesion\s*)?(?:diameter|size|width|dimension)(?: \(?(?:including|with|incl\.?) margins?\)?)?\b[^\d.;]{0,25}${told("after")}|${told("before")}[^.;\d]{0,12}(?:including|incl\.?|with) (?:the )?margins?`,
  "i",
);
const anySize = new RegExp(told("size"), "i");
const margin = new RegExp(
  String.raw`margins?(?: of| were| was)?\s*${told("after")}|${told("before")}[- ](?:clinical |surgical |clear |peripheral )?margins?`,
  "i",
);
/** How long the wound was that was closed, which is not how wide the lesion was. */
const closureLength =
  /\b(?:closure|closed|length|repair|incision|suture|wound|ellipse)[^.;\d]{0,30}\d*\.?\d+\s*(?:cm|mm)|\d*\.?\d+\s*(?:cm|mm)[^.;\d]{0,20}\b(?:closure|closed|repair|long|length)/gi;
const source = "CPT integumentary system, as numbers";

/** Lesions of the skin that were excised, shaved off or destroyed as malignant -> their lines by site, size and kind. */
export function readExcisions(note: ServiceNote): Found {
  const drafts: ServiceDraft[] = [];
  for (const way of ["excised", "shaved", "destroyed"] as const) {
    const found = findSaid(note.reading, { excised, shaved, destroyed }[way]).filter(
      (said) =>
        wasPerformed(note, said) &&
        lesion.test(surroundings(note, said.statement.index)) &&
        !notSkin.test(textOf(note.reading, said.statement)),
    );
    // One sentence with a size of its own is one lesion; where none has one, all of them are about the same.
    const measured = found.filter(({ statement }) => sizeOf(textOf(note.reading, statement), way) !== undefined);
    const each = new Map(
      (measured.length > 0 ? measured : found.slice(0, 1)).map((said) => [said.statement.index, said]),
    );
    for (const said of each.values()) drafts.push(...lineOf(note, said, way));
  }
  return { drafts, notBilled: [] };
}

function lineOf(note: ServiceNote, said: Said, way: Way): readonly ServiceDraft[] {
  const own = textOf(note.reading, said.statement);
  const words = surroundings(note, said.statement.index);
  const isMalignant = malignant.test(words) && !/\bbenign\b/i.test(own);
  if (way === "destroyed" && !isMalignant) return [];
  const size = sizeOf(own, way) ?? sizeOf(words, way);
  const region = regionOf(own) ?? regionOf(words) ?? rest;
  const table =
    way === "excised"
      ? region.excised[isMalignant ? "malignant" : "benign"]
      : way === "shaved"
        ? region.shaved
        : region.destroyed;
  const code = table.find(([upTo]) => (size ?? 0.5) <= upTo)?.[1] ?? "";
  return [
    draftOf({
      code,
      role: "procedure",
      spans: [said],
      rule: `procedures/${way}`,
      source,
      confidence: size === undefined ? 0.5 : 0.93,
      reason: `A ${way === "shaved" ? "" : isMalignant ? "malignant " : "benign "}lesion of ${region.name} was ${way}${size === undefined ? "" : `, ${size} cm`}.`,
      doubts: size === undefined ? ["The text does not say how large it was, with its margins."] : [],
      suggestions: table
        .map(([, other]) => other)
        .filter((other) => other !== code)
        .slice(0, 2),
    }),
  ];
}

/** The region whose words stand first; undefined where the words name none. */
function regionOf(words: string): Region | undefined {
  return regions
    .flatMap((region) => {
      const at = words.search(region.sites);
      return at < 0 ? [] : [{ region, at }];
    })
    .toSorted((one, other) => one.at - other.at)[0]?.region;
}

function surroundings(note: ServiceNote, index: number): string {
  return note.reading.statements
    .filter((each) => each.index >= index - 2 && each.index <= index + 2)
    .map((each) => textOf(note.reading, each))
    .join(" ");
}

function sizeOf(words: string, way: Way): number | undefined {
  const whole = measureOf(wholeSize.exec(words));
  if (way === "excised" && whole !== undefined) return whole;
  const rest = words.replace(closureLength, " ");
  const base = measureOf(anySize.exec(rest.replace(margin, " ")));
  if (base === undefined) return undefined;
  const edge = way === "excised" ? (measureOf(margin.exec(rest)) ?? 0) : 0;
  // Both margins are part of the diameter. Floating point: 0.8 + 2 * 0.3 is 1.4.
  return Math.round((base + 2 * edge) * 100) / 100;
}

function measureOf(match: RegExpExecArray | null): number | undefined {
  const { size, sizeUnit, after, afterUnit, before, beforeUnit } = match?.groups ?? {};
  const amount = size ?? after ?? before;
  if (amount === undefined) return undefined;
  return (sizeUnit ?? afterUnit ?? beforeUnit)?.toLowerCase() === "mm" ? Number(amount) / 10 : Number(amount);
}
