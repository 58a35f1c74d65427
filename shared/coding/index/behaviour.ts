import type { PhraseWord } from "./phrase.ts";

/** Columns of the Neoplasm Table, in their order in a compiled Index. */
export const behaviours = ["primary", "secondary", "inSitu", "benign", "uncertain", "unspecified"] as const;
export type Behaviour = (typeof behaviours)[number];

const primary = new Set(["cancer", "carcinoma", "adenocarcinoma", "malignant", "malignancy", "sarcoma", "cancerous"]);
const secondary = new Set(["metastatic", "metastasis", "met", "mets", "secondary", "metastasized", "metastasi"]);
const others: Readonly<Record<string, Behaviour>> = {
  situ: "inSitu",
  benign: "benign",
  adenoma: "benign",
  uncertain: "uncertain",
  neoplasm: "unspecified",
  tumor: "unspecified",
};

/** What a phrase says about a neoplasm, and which of its words say so. Masks have a bit a word. */
export interface NeoplasmPart {
  readonly behaviour: Behaviour;
  readonly used: number;
  /** Words of the site: those of the other part are not for it. */
  readonly within: number;
}

/** Sites to which cancer spreads more often than it begins there: "metastatic bone cancer" is a secondary one. */
const sitesOfSpread = new Set([
  "bone", "brain", "liver", "lymph", "node", "pleura", "peritoneum", "meninges", "mediastinum", "diaphragm", "heart",
  "retroperitoneum", "cord",
]); // biome-ignore format: a list to be read

/**
 * The neoplasms of a phrase: "breast cancer metastatic to bone" is a primary one and a secondary one, each with its words;
 * none where the phrase names no neoplasm. "Metastatic breast cancer" began in the breast, and went nobody says where.
 * Source: ICD-10-CM Guidelines I.C.2.
 */
export function readNeoplasms(words: readonly PhraseWord[]): readonly NeoplasmPart[] {
  const maskOf = (test: (stem: string) => boolean): number =>
    words.reduce((mask, { stem, turned }, at) => (!turned && test(stem) ? mask | (1 << at) : mask), 0);
  const all = 2 ** words.length - 1;
  const primaries = maskOf((stem) => primary.has(stem));
  const named = maskOf((stem) => stem in others || primary.has(stem));
  const spread = words.findIndex(({ stem, turned }) => secondary.has(stem) && !turned);
  if (spread >= 0 && (named !== 0 || words[spread]?.stem !== "secondary")) {
    return readSpread(
      words,
      spread,
      primaries,
      maskOf((stem) => secondary.has(stem)),
    );
  }
  const said = words.find(({ stem, turned }) => stem in others && !turned && stem !== "neoplasm" && stem !== "tumor");
  const beside = maskOf((stem) => stem === "in" || stem === "behavior");
  if (said !== undefined) return [{ behaviour: others[said.stem] ?? "unspecified", used: named | beside, within: all }];
  if (primaries !== 0) return [{ behaviour: "primary", used: named, within: all }];
  return named === 0 ? [] : [{ behaviour: "unspecified", used: named | beside, within: all }];
}

function readSpread(
  words: readonly PhraseWord[],
  spread: number,
  primaries: number,
  secondaries: number,
): readonly NeoplasmPart[] {
  const all = 2 ** words.length - 1;
  const parted = (at: number): readonly NeoplasmPart[] => {
    const before = (1 << at) - 1;
    const site = { behaviour: "secondary", used: secondaries | primaries, within: all & ~before } as const;
    const origin = { behaviour: "primary", used: primaries & before, within: before } as const;
    const hasOrigin =
      (primaries & before) !== 0 &&
      words.slice(0, at).some(({ cost }, place) => cost > 0 && (primaries & (1 << place)) === 0);
    return hasOrigin ? [origin, site] : [site];
  };
  const towards = words.findIndex(({ stem }, at) => at > spread && stem === "to");
  if (towards >= 0) return parted(spread);
  const parting = words.findLastIndex(({ stem }, at) => at < spread && (stem === "with" || stem === "and"));
  if (parting > 0 && (primaries & ((1 << parting) - 1)) !== 0) return parted(parting);
  const isSpreadSite = words.some(({ stem }) => sitesOfSpread.has(stem));
  const hasSite = words.some(({ cost }, at) => cost > 0 && ((primaries | secondaries) & (1 << at)) === 0);
  if (primaries === 0 || isSpreadSite || !hasSite) {
    return [{ behaviour: "secondary", used: secondaries | primaries, within: all }];
  }
  return [
    { behaviour: "primary", used: primaries | secondaries, within: all },
    { behaviour: "secondary", used: secondaries, within: secondaries },
  ];
}
