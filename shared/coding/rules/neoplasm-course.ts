import type { Draft } from "../mentions/draft.ts";
import { phraseSearch } from "../mentions/find-in-text.ts";
import type { Reading } from "../mentions/reading.ts";
import type { Span } from "../note/span.ts";
import { derive, having, isAny } from "./drafts.ts";
import { pastCodes } from "./past-codes.ts";
import type { Rule } from "./rule.ts";

const over = phraseSearch(
  "ned|all treatment done|treatment done|adjuvant done|no evidence of disease|no evidence of recurrence|no recurrence|in remission since|treatment complete|completed treatment|completed chemo|cancer free|disease free|excised|s/p excision clear margins|clear margins|treated and cured|no sign of recurrence|without recurrence|completed adjuvant|completed xrt|no evidence of recurrent disease|surveillance only|us clean|scans clean|scan clean|imaging clean|clean scans|clean scan|clear scans|tg undetectable|undetectable tg|thyroglobulin undetectable|undetectable thyroglobulin|psa undetectable|undetectable psa|no residual disease|excellent response to therapy",
);
const treated = phraseSearch(
  "on tamoxifen|tamoxifen|anastrozole|letrozole|exemestane|adjuvant chemo|adjuvant chemotherapy|on chemo|chemotherapy|cycle|leuprolide|lupron|on adt|adjuvant|neoadjuvant|pembrolizumab|nivolumab|trastuzumab|herceptin|radiation|xrt|active surveillance|active treatment|currently on|imatinib|ibrutinib|osimertinib|current|scheduled for resection|awaiting surgery|metastasis|recurrent|recurrence",
);
const excised = phraseSearch(
  "no local recurrence|bed clean|without local recurrence|primary resected|no evidence of local recurrence|primary excised",
);
const noTreatment = phraseSearch(
  "completed adjuvant|completed chemo|treatment complete|completed treatment|no further treatment|adjuvant done|completed all treatment|all treatment done|treatment done",
);
/** "brain and bone mets": the sites before the word. */
const metastaticFrom =
  /\b(?:(?:bones?|bony|osseous|skeletal|spine|spinal|vertebral|brain|cerebral|liver|hepatic|lungs?|pulmonary|adrenal|peritoneal|omental|pleural|neck|cervical|supraclavicular|axillary|mediastinal|hilar|inguinal|retroperitoneal|nodal|nodes?|lns?|lymph)(?:\s*(?:,|\/|&|\+|and)\s*|\s+)){2,}(?:mets?|metasta(?:ses|sis))\b/gi;
const anemiaOfCancer =
  /anemia\s+(?:due to|from|of|2\/2|secondary to|d\/t|in|related to)\s+(?:\w+\s+){0,4}(?:cll|adenocarcinoma|carcinoma|sarcoma|melanoma|cancer|ca\b|myeloma|lymphoma|malignan\w*|leukemia|neoplas\w*|mm\b|tumor)/i;
const metastaticTo = /\b(?:mets?|met|metasta(?:ses|sis|tic))\b[^.;\n]{0,60}/gi;

/** Sites that stand after "metastatic to". */
const secondary: readonly (readonly [words: RegExp, code: string])[] = [
  [/\bbones?\b|spine|vertebra|skelet|osseous/i, "C7951"],
  [/\bbrain|cerebr/i, "C7931"],
  [/\bliver|hepatic/i, "C787"],
  [/\blungs?\b|pulmonary/i, "C7800"],
  [/adrenal/i, "C7970"],
  [/periton|oment/i, "C786"],
  [/pleura/i, "C782"],
  [
    /\b(?:neck|supraclavicular)\b|\bcervical (?:lymph )?(?:nodes?|nodal|LNs?)\b|\bnodes? (?:of|in) (?:the )?neck\b/i,
    "C770",
  ],
  [/axillary|axilla/i, "C773"],
  [/mediastin|hilar/i, "C771"],
  [/inguin/i, "C774"],
  [/retroperiton|paraaortic|para-aortic/i, "C772"],
  [/lymph nodes?|nodes?|nodal|\bLNs?\b/i, "C779"],
];

export const neoplasmCourse: Rule = {
  id: "neoplasm-course",
  sentence:
    "A malignancy is coded while it is there or treated, and is a history after; secondaries are coded by their own site.",
  source: "ICD-10-CM Guidelines FY2026 I.C.2.m, I.C.2.d",
  apply({ reading, drafts }) {
    const primaries = drafts.filter((draft) => /^C(?!7[789])/.test(draft.code) && !/^C(?:8[1-9]|9)/.test(draft.code));
    const ends = over(reading).filter((end) => !isToday(reading, end));
    const goesOn = treated(reading).filter((span) => !isBehind(reading.text, span));
    const isOver = ends.length > 0 && (goesOn.length === 0 || noTreatment(reading).length > 0);
    const cancers = drafts.filter((draft) => primaries.includes(draft) || isAny(draft, "Z85"));
    // "BCC of the nose. Melanoma 2015, NED": what is over is the one that the words stand beside.
    const isOverFor = (primary: Draft) =>
      ends.some((end) => {
        const { start, end: stop } = statementAt(reading, end.start);
        const isIn = (draft: Draft) => draft.spans.some((span) => span.start >= start && span.start < stop);
        if (isIn(primary)) return true;
        if (cancers.some((other) => other !== primary && isIn(other))) return false;
        // "No recurrence" alone speaks of the cancer that was named last before it.
        const at = (draft: Draft) => Math.max(-1, ...draft.spans.map((span) => (span.start < start ? span.start : -1)));
        const last = Math.max(...cancers.map(at));
        return last === -1 || at(primary) === last;
      });
    let so: readonly Draft[] = drafts;
    const spread = spreadOf(reading.text, reading);
    const isExcised = spread.length > 0 && excised(reading).length > 0;
    if ((isOver && spread.length === 0) || isExcised)
      so = so.map((draft) =>
        primaries.includes(draft) && (isExcised || isOverFor(draft))
          ? derive(
              neoplasmCourse,
              pastOf(draft.code),
              [draft],
              `${draft.reason}: no evidence of disease and no treatment`,
              0.9,
            )
          : draft,
      );
    const fresh =
      primaries.length > 0 || having(so, "#metastasis").length > 0
        ? spread.filter(({ code }) => !so.some((draft) => draft.code.startsWith(code.slice(0, 4))))
        : [];
    const at = so.findIndex((draft) => primaries.includes(draft));
    so = [...so.slice(0, at + 1), ...fresh, ...so.slice(at + 1)].filter(({ code }) => code !== "#metastasis");
    so = so.map((draft) =>
      isAny(draft, "D649") &&
      having(so, "D6481").length === 0 &&
      anemiaOfCancer.test(reading.text) &&
      so.some((each) => isAny(each, "C"))
        ? derive(neoplasmCourse, "D630", [draft], "anemia of the malignancy", 0.88)
        : draft,
    );
    // A breast code of a man has its own digit; a receptor status belongs to a cancer that is there.
    if (!so.some((draft) => isAny(draft, "C50"))) so = so.filter((draft) => !isAny(draft, "Z17"));
    return so;
  },
};

const behindBefore =
  /\b(?:s\/p|after|since|post|completed|finished|prior|had|previous|history of|hx of|h\/o|from)\W+(?:\w+\W+){0,2}$/i;
/** "Radiation fibrosis", "XRT-related": what it left. */
const leftBehind =
  /^[\s-]+(?:fibrosis|proctitis|cystitis|pneumonitis|necrosis|dermatitis|enteritis|induced|related|scar)\b/i;
const behindAfter = /^\W*(?:\w+\W+){0,2}(?:finished|completed|complete|done|ended|(?:in )?(?:19|20)\d\d)\b/i;

/** "XRT finished 2024", "since radiation": a treatment that is over. */
function isBehind(text: string, { start, end }: Span): boolean {
  return (
    leftBehind.test(text.slice(end, end + 20)) ||
    behindBefore.test(text.slice(Math.max(0, start - 30), start)) ||
    behindAfter.test(text.slice(end, end + 30))
  );
}

/** "Excised today": what ends today was there today. */
function isToday(reading: Reading, { start }: Span): boolean {
  const at = statementAt(reading, start);
  return (
    /\b(?:today|now|this visit)\b/i.test(reading.text.slice(at.start, at.end)) &&
    /^(?:excis|clear margin|s\/p excis)/i.test(reading.text.slice(start))
  );
}

function statementAt({ statements, text }: Reading, at: number): Span {
  return statements.find(({ start, end }) => at >= start && at < end) ?? { start: 0, end: text.length };
}

/** "mets to lung (R)" -> C78.01. */
function lungOf(words: string): string {
  if (/\b(?:bilat\w*|both|b\/l)\b/i.test(words)) return "C7801";
  if (/\b(?:right|rt|RLL|RUL|RML)\b|\bR\b/.test(words)) return "C7801";
  return /\b(?:left|lt|LLL|LUL)\b|\bL\b/.test(words) ? "C7802" : "C7800";
}

function pastOf(code: string): string {
  let best: readonly [string, string] = ["", "Z859"];
  for (const entry of pastCodes) if (code.startsWith(entry[0]) && entry[0].length > best[0].length) best = entry;
  return best[1];
}

function spreadOf(text: string, { statements }: Parameters<typeof over>[0]): readonly Draft[] {
  const found: Draft[] = [];
  for (const match of [...text.matchAll(metastaticTo), ...text.matchAll(metastaticFrom)]) {
    const statement = statements.find(({ start, end }) => match.index >= start && match.index < end);
    const at = statement?.tokens.findIndex((token) => token.start >= match.index) ?? -1;
    if (
      statement?.marks[at]?.some(({ kind }) => kind === "negated" || kind === "uncertain" || kind === "family") === true
    )
      continue;
    for (const [words, code] of secondary) {
      if (
        !words.test(match[0]) ||
        (code === "C779" && /neck|supraclav|cervical|axill|mediast|hilar|inguin|retroperit/i.test(match[0]))
      )
        continue;
      found.push({
        code: code === "C7800" ? lungOf(match[0]) : code,
        spans: [{ start: match.index, end: match.index + match[0].length }],
        rule: neoplasmCourse.id,
        source: neoplasmCourse.source,
        reason: "secondary malignant neoplasm, by its site",
        confidence: 0.88,
        isAssessed: true,
      });
    }
  }
  return found;
}
