/** The numbers of plain films of a part of the body by how many views; the last holds for more. */
export interface FilmRow {
  readonly part: string;
  /** What names part and film at once. */
  readonly short?: string;
  /** By number of views from 1 on; undefined where one view has no number of its own. */
  readonly byViews: readonly (string | undefined)[];
  /** Views that are taken where none are told. */
  readonly usual: number;
  readonly isSided: boolean;
}

/** Source: CPT radiology, as numbers. */
export const filmTable: readonly FilmRow[] = [
  { part: "chest", short: "cxr", byViews: ["71045", "71046", "71047", "71048"], usual: 2, isSided: false },
  { part: "ankle", byViews: ["73600", "73600", "73610"], usual: 3, isSided: true },
  { part: "foot", byViews: ["73620", "73620", "73630"], usual: 3, isSided: true },
  { part: "heel|calcaneus", byViews: ["73650"], usual: 2, isSided: true },
  { part: "toes?", byViews: ["73660"], usual: 2, isSided: true },
  { part: "knee", byViews: ["73560", "73560", "73562", "73564"], usual: 3, isSided: true },
  { part: "tib[/ ]?fib|tibia|lower leg", byViews: ["73590"], usual: 2, isSided: true },
  { part: "hip", byViews: ["73501", "73502", "73502", "73503"], usual: 2, isSided: true },
  { part: "pelvis", byViews: ["72170"], usual: 1, isSided: false },
  { part: "hand", byViews: ["73120", "73120", "73130"], usual: 3, isSided: true },
  { part: "fingers?|thumb", byViews: ["73140"], usual: 2, isSided: true },
  { part: "wrist", byViews: ["73100", "73100", "73110"], usual: 3, isSided: true },
  { part: "forearm", byViews: ["73090"], usual: 2, isSided: true },
  { part: "elbow", byViews: ["73070", "73070", "73080"], usual: 3, isSided: true },
  { part: "humerus", byViews: ["73060"], usual: 2, isSided: true },
  { part: "shoulder", byViews: ["73020", "73030"], usual: 2, isSided: true },
  { part: "clavicle", byViews: ["73000"], usual: 2, isSided: true },
  { part: "ribs?", byViews: ["71100"], usual: 2, isSided: true },
  {
    part: "cervical spine|c-?spine",
    byViews: ["72020", "72040", "72040", "72050", "72050", "72052"],
    usual: 3,
    isSided: false,
  },
  { part: "thoracic spine|t-?spine", byViews: ["72020", "72070", "72072", "72074"], usual: 2, isSided: false },
  {
    part: "lumbar spine|l-?s(?:acral)?[ -]?spine|l-?spine|lumbosacral spine",
    byViews: ["72020", "72100", "72100", "72110"],
    usual: 2,
    isSided: false,
  },
  { part: "abdomen|abdominal", short: "kub", byViews: ["74018", "74019", "74021"], usual: 1, isSided: false },
];
