import type { Draft } from "../mentions/draft.ts";
import { phraseSearch } from "../mentions/find-in-text.ts";
import { derive, having, isAny, without } from "./drafts.ts";
import type { Rule } from "./rule.ts";

const strokes = "stroke|cva|infarct|infarction|cerebral infarction|ich|intracerebral hemorrhage".split("|");
const kinds =
  "|old|prior|previous|remote|past|recent|left|right|mca|left mca|right mca|ischemic|hemorrhagic|cerebral|pontine|lacunar|thalamic|brainstem|cerebellar|ischemic left|ischemic right|old left|old right|old left mca|old right mca".split(
    "|",
  );
/** "After a left MCA stroke", "due to old CVA": what is told with these is left by it. */
const leftBy = ["after", "from", "following", "since", "due to", "d/t", "2/2", "secondary to", "post", "s/p"].flatMap(
  (join) => kinds.flatMap((kind) => strokes.map((stroke) => `${join} ${kind} ${stroke}`)),
);
const residual = phraseSearch(
  [
    "residual|residual deficit|sequela|sequelae|late effect|late effects|deficits from|deficit from|rehab after",
    ...leftBy,
    "with left sided weakness|with right sided weakness|with left weakness|with right weakness|with left hemiparesis|with right hemiparesis|with left hemiplegia|with right hemiplegia|left with|with hemiparesis|with residual|w/ left arm weakness|w/ right arm weakness|w/ left leg weakness|w/ right leg weakness|leaving left|leaving right|persists from stroke|s/p left mca infarct|s/p right mca infarct|s/p left mca stroke|s/p right mca stroke|s/p left mca cva|s/p right mca cva",
  ].join("|"),
);
const leftHanded = phraseSearch("left handed|left hand dominant|left dominant|lhd");
const rightHanded = phraseSearch("right handed|right hand dominant|rhd|right dominant");
const nondominant = phraseSearch("nondominant|non dominant");
const dominant = phraseSearch("dominant");
const leftSide = phraseSearch(
  "left hemiparesis|left hemiplegia|left sided weakness|left weakness|left sided hemiparesis|left hemi|left sided hemiplegia|left side weakness|left arm weakness|left sided",
);
const rightSide = phraseSearch(
  "right hemiparesis|right hemiplegia|right sided weakness|right weakness|right sided hemiparesis|right hemi|right sided hemiplegia|right side weakness|right arm weakness|right sided",
);

/** What a stroke leaves, by the beginning of its own code, and the rest of I69.3. */
const left: readonly (readonly [prefix: string, ending: string, keeps: boolean])[] = [
  ["R4701", "20", false],
  ["R471", "22", false],
  ["R4781", "22", false],
  ["R131", "91", true],
  ["R2981", "92", false],
  ["R270", "93", false],
  ["R414", "12", false],
  ["R41840", "10", false],
  ["R418", "18", false],
  ["R413", "11", false],
  ["R26", "98", true],
];

export const strokeSequela: Rule = {
  id: "stroke-sequela",
  sentence: "What a past stroke has left is I69 with the deficit; without a deficit it is a history.",
  source: "ICD-10-CM Guidelines FY2026 I.C.9.d",
  apply({ reading, drafts }) {
    const past = having(drafts, "#past-stroke", "#past-ich", "#past-sah", "Z8673");
    const paresis = having(drafts, "G81");
    const isSequela =
      residual(reading).length > 0 && (past.length > 0 || having(drafts, "I63", "I61", "I60").length > 0);
    if (past.length === 0 && !isSequela) return drafts;
    const cause = [...past, ...(isSequela ? having(drafts, "I63", "I61", "I60") : [])];
    const hemorrhages = having(drafts, "#past-ich", "I61");
    const stroke = having(drafts, "#past-sah", "I60").length > 0 ? "I690" : hemorrhages.length > 0 ? "I691" : "I693";
    const kindOf = stroke === "I693" ? "a cerebral infarction" : "a hemorrhage in the head";
    const made: Draft[] = [];
    const gone = new Set<Draft>(cause);
    if (paresis.length > 0 || (isSequela && [...leftSide(reading), ...rightSide(reading)].length > 0)) {
      const spans = [...rightSide(reading), ...leftSide(reading)];
      made.push({
        ...derive(
          strokeSequela,
          `${stroke}5${sideDigit(reading, paresis[0])}`,
          [...paresis, ...cause],
          `hemiplegia or hemiparesis after ${kindOf}`,
        ),
        ...(spans.length > 0 ? { spans } : {}),
      });
      for (const draft of paresis) gone.add(draft);
      for (const draft of having(drafts, "R531")) gone.add(draft);
    }
    for (const [prefix, ending, keeps] of left)
      for (const draft of having(drafts, prefix)) {
        if (gone.has(draft) || made.some(({ spans }) => spans[0] === draft.spans[0])) continue;
        if (!isSequela && paresis.length === 0) continue;
        made.push(derive(strokeSequela, `${stroke}${ending}`, [draft, ...cause], `${draft.reason} after ${kindOf}`));
        if (!keeps) gone.add(draft);
      }
    if (made.length === 0) {
      const history =
        past.length > 0
          ? derive(strokeSequela, "Z8673", past, "history of stroke or TIA, no deficit left", 0.9)
          : undefined;
      return history === undefined
        ? drafts
        : [...without(drafts, "#past-stroke", "#past-ich", "#past-sah", "Z8673"), history];
    }
    const at = drafts.findIndex(
      (draft) => gone.has(draft) || made.some(({ spans }) => spans.includes(draft.spans[0] ?? { start: -1, end: -1 })),
    );
    const rest = (part: readonly Draft[]) =>
      part.filter((draft) => !gone.has(draft) && !isAny(draft, "Z8673", "#past-stroke", "#past-ich", "#past-sah"));
    return [...rest(drafts.slice(0, Math.max(at, 0))), ...made, ...rest(drafts.slice(Math.max(at, 0)))];
  },
};

/** 1 right dominant, 2 left dominant, 3 right nondominant, 4 left nondominant, 9 no side. Source: I.C.6.a. */
function sideDigit(reading: Parameters<typeof leftSide>[0], paresis: Draft | undefined): string {
  const isLeft = leftSide(reading).length > 0;
  const isRight = rightSide(reading).length > 0;
  if (!isLeft && !isRight) return /^G81.([1-4])$/.exec(paresis?.code ?? "")?.[1] ?? "9";
  if (nondominant(reading).length > 0) return isLeft ? "4" : "3";
  if (isLeft)
    return leftHanded(reading).length > 0 || (dominant(reading).length > 0 && rightHanded(reading).length === 0)
      ? "2"
      : "4";
  return leftHanded(reading).length > 0 ? "3" : "1";
}
