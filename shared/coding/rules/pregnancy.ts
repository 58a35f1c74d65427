import type { Draft } from "../mentions/draft.ts";
import { phraseSearch } from "../mentions/find-in-text.ts";
import type { Reading } from "../mentions/reading.ts";
import { derive, having, isAny } from "./drafts.ts";
import { withFetusNumber } from "./fetus-number.ts";
import { pregnancyCodes } from "./pregnancy-codes.ts";
import type { Rule } from "./rule.ts";

const delivered = phraseSearch("postpartum|post partum|puerperium|delivered|breastfeeding|lactating|puerperal");
const firstPregnancy = /\bg1\s?p0|primigravida|first pregnancy|\bG1\b|primip/i;
const high = phraseSearch("high risk pregnancy|high risk ob");

/** What an earlier pregnancy is to one who is not pregnant now. */
const earlier: readonly (readonly [prefix: string, code: string])[] = [
  ["#tri:O0929", "Z8759"],
  ["#tri:O0921", "Z8751"],
  ["#tri:O09.29", "Z8759"],
  ["#tri:O09.21", "Z8751"],
];

/** With weeks that stand alone ("prior CS, 36w") they tell of a pregnancy. */
const ofObstetricNotes = ["#prior-cesarean", "#rh-negative", "#ama", "O99820"];

/** An end of a pregnancy, or what comes after it. */
const ofItsEnd = ["O00", "O01", "O02", "O03", "O04", "O70", "O72", "O73", "O85", "O86", "O87", "O90", "O91", "O92"];

export const pregnancyCombination: Rule = {
  id: "pregnancy",
  sentence:
    "In pregnancy chapter 15 goes first, with the trimester by the weeks, the condition after it, and the weeks last.",
  source: "ICD-10-CM Guidelines FY2026 I.C.15.a, I.C.21.c.11",
  apply({ reading, patient, drafts }) {
    const facts = having(drafts, "#pregnant", "#tri", "#ama", "#rh", "#delivery", "#prior");
    const own = drafts.filter((draft) => isAny(draft, "O") || draft.code.startsWith("#tri:O"));
    const isCarrying = own.some((draft) => !isAny(draft, ...ofItsEnd));
    const isDelivered = delivered(reading).length > 0 && having(drafts, "#pregnant").length === 0;
    const hints = isCarrying || (patient.weeksAlone !== undefined && having(drafts, ...ofObstetricNotes).length > 0);
    const isPregnant =
      !isDelivered &&
      patient.isNotPregnant !== true &&
      (having(drafts, "#pregnant").length > 0 ||
        patient.isPregnant ||
        (patient.weeks !== undefined && own.length > 0) ||
        isCarrying ||
        (hints && !isDelivered));
    if (facts.length === 0 && own.length === 0 && !isPregnant) return drafts;
    const weeks = patient.weeks ?? (hints && !isDelivered ? patient.weeksAlone : undefined);
    const trimester = trimesterOf(weeks, reading);
    const made: Draft[] = [];
    for (const draft of drafts) {
      // Source: ICD-10-CM Tabular List, O47.0, O47.1.
      if (draft.code === "O479" && weeks !== undefined) {
        made.push({ ...draft, code: weeks < 37 ? fillTrimester("O47.0[0,2,3,0]", trimester) : "O471" });
        continue;
      }
      const before =
        patient.isNotPregnant === true ? earlier.find(([prefix]) => draft.code.startsWith(prefix)) : undefined;
      if (before !== undefined) {
        made.push({ ...draft, code: before[1] });
        continue;
      }
      if (draft.code.startsWith("#tri:")) {
        const filled = draft.code
          .split("|")
          .map((one) => fillTrimester(one.replace("#tri:", ""), trimester))
          .join("|");
        made.push({ ...draft, code: filled });
        continue;
      }
      if (draft.code === "#prior-cesarean" && !isPregnant)
        made.push(derive(pregnancyCombination, "Z98891", [draft], "scar of a cesarean"));
      if (isAny(draft, "#pregnant", "#ama", "#rh", "#delivery", "#prior")) continue;
      const turned = isPregnant ? pregnancyCodes.find(([prefix]) => draft.code.startsWith(prefix)) : undefined;
      if (turned === undefined) made.push(draft);
      else {
        const code = turned[1].replaceAll(".", "").replaceAll("T", unspecified(turned[1], trimester));
        if (!made.some((each) => each.code === code))
          made.push(derive(pregnancyCombination, code, [draft], `${draft.reason}, in pregnancy`));
        if (turned[2]) made.push(draft);
      }
    }
    if (!isPregnant) return withDelivery(reading, withFetusNumber(made, reading), drafts);
    const scar = having(drafts, "#prior-cesarean");
    if (scar.length > 0) {
      const at = scar[0]?.spans[0]?.start ?? 0;
      const later = made.findIndex((draft) => isAny(draft, "O") && (draft.spans[0]?.start ?? 0) > at);
      made.splice(
        later === -1 ? made.length : later,
        0,
        derive(
          pregnancyCombination,
          /classical/i.test(reading.text)
            ? "O34212"
            : /low\s+transverse|LTCS|LTC/i.test(reading.text)
              ? "O34211"
              : "O34219",
          scar,
          "scar of an earlier cesarean, in pregnancy",
        ),
      );
    }
    const of = having(drafts, "#pregnant");
    const [ama] = having(drafts, "#ama");
    if (ama !== undefined)
      made.push(
        derive(
          pregnancyCombination,
          `O09${firstPregnancy.test(reading.text) ? "51" : "52"}${trimester}`,
          [ama],
          "35 or more at the expected delivery",
        ),
      );
    const [rh] = having(drafts, "#rh");
    if (rh !== undefined)
      made.push(
        derive(pregnancyCombination, `O2689${trimester}`, [rh], "Rh negative, managed in pregnancy", 0.6),
        derive(pregnancyCombination, "Z6791", [rh], "Rh negative", 0.7),
      );
    const obstetric = made.filter((draft) => isAny(draft, "O"));
    const [routine] = of;
    if (
      routine !== undefined &&
      having(drafts, "#delivery").length === 0 &&
      obstetric.length === 0 &&
      !made.some((draft) => isAny(draft, "Z3A", "Z320", "Z331", "Z332", "Z34")) &&
      /\b(?:ob|prenatal|obstetric|antenatal|pnc|g\d+\s?p\d+|visit|check|supervision|pregnancy)\b/i.test(reading.text)
    ) {
      const kind = high(reading).length > 0 ? "O099" : firstPregnancy.test(reading.text) ? "Z340" : "Z348";
      made.unshift(
        derive(
          pregnancyCombination,
          `${kind}${trimester === "9" && kind.startsWith("Z") ? "0" : trimester}`,
          [routine],
          "supervision of a normal pregnancy",
        ),
      );
    }
    const place =
      weeks === undefined
        ? undefined
        : new RegExp(`\\b${weeks}\\s*(?:w|\\+|weeks?|wks?|[0-6]/7)?`, "i").exec(reading.text);
    if (
      weeks !== undefined &&
      (made.some((draft) => isAny(draft, "O", "Z34", "Z33")) || having(drafts, "#delivery").length > 0) &&
      !made.some((draft) => isAny(draft, "O00", "O01", "O02", "O03", "O04", "O07", "O08"))
    )
      made.push({
        code: weeks < 8 ? "Z3A01" : weeks > 42 ? "Z3A49" : `Z3A${String(weeks).padStart(2, "0")}`,
        spans: place == null ? [] : [{ start: place.index, end: place.index + place[0].length }],
        rule: pregnancyCombination.id,
        source: pregnancyCombination.source,
        reason: `${weeks} weeks`,
        confidence: 0.95,
        isAssessed: true,
      });
    return withDelivery(reading, withFetusNumber(made, reading), drafts);
  },
};

/** First to 13 weeks and 6 days, second to 27 and 6, third after. Source: ICD-10-CM Tabular List, chapter 15. */
function trimesterOf(weeks: number | undefined, { text }: Reading): string {
  if (weeks !== undefined) return weeks < 14 ? "1" : weeks < 28 ? "2" : "3";
  const said = /\b(first|second|third|1st|2nd|3rd)\s+trimester\b/i.exec(text)?.[1]?.toLowerCase();
  return said === undefined
    ? "9"
    : said.startsWith("f") || said.startsWith("1")
      ? "1"
      : said.startsWith("s") || said.startsWith("2")
        ? "2"
        : "3";
}

/** Some subcategories say "unspecified" with 0, others with 9. */
function unspecified(template: string, trimester: string): string {
  return trimester === "9" && /^O(?:2[23]|16)/.test(template) ? (template.startsWith("O16") ? "9" : "0") : trimester;
}

/** "O14.0[-,2,3,0]" by trimester; unspecified where the subcategory has none for it. */
function fillTrimester(template: string, trimester: string): string {
  const bareTemplate = template.replaceAll(".", "");
  const open = bareTemplate.indexOf("[");
  if (open === -1) return bareTemplate;
  const digits = bareTemplate.slice(open + 1, bareTemplate.indexOf("]")).split(",");
  const wanted = digits[trimester === "9" ? 3 : Number(trimester) - 1] ?? "0";
  const digit = wanted === "-" ? (digits[3] ?? "0") : wanted;
  return bareTemplate.replace(/\[[^\]]*\]/g, digit);
}

/** Says that the child was born at this encounter, whatever the setting of the note: "SVD, liveborn male". */
const bornNow = /\blive ?born\b|\bviable (?:fe)?male\b|\bapgars?\b/i;
/** A visit after the delivery tells of it too, and so does the record of the child. */
const bornBefore =
  /\bnewborn\b|\bneonate\b|\bpost[- ]?partum|\bPP\b|\b(?:weeks?|wks?|days?|months?) (?:ago|after|old|pp)\b|\bs\/p\b/i;

const outcomes: readonly (readonly [words: RegExp, code: string])[] = [
  [/twins?/i, "Z372"],
  [/stillb/i, "Z371"],
  [/./, "Z370"],
];

function withDelivery(reading: Reading, made: readonly Draft[], drafts: readonly Draft[]): readonly Draft[] {
  const deliveries = having(drafts, "#delivery");
  const [delivery] = deliveries;
  if (delivery === undefined) return made;
  const isNow = bornNow.test(reading.text) && !bornBefore.test(reading.text);
  if (reading.setting !== "inpatient" && !isNow) return made;
  const outcome = outcomes.find(([words]) => words.test(reading.text))?.[1] ?? "Z370";
  const obstetric = made.some((draft) => isAny(draft, "O"));
  const born = made
    .filter((draft) => !isAny(draft, "O9901") || !made.some((each) => isAny(each, "D62")))
    .flatMap((draft) =>
      isAny(draft, "O600")
        ? [withPretermDelivery(draft)]
        : isAny(draft, "D62")
          ? [derive(pregnancyCombination, "O9081", [draft], "anemia after the delivery"), draft]
          : [draft],
    );
  const atBirth = born.map(inChildbirth);
  const code = delivery.code === "#delivery-cesarean" ? "O82" : "O80";
  return [
    ...(obstetric ? [] : [derive(pregnancyCombination, code, deliveries, "delivery")]),
    ...atBirth,
    derive(pregnancyCombination, outcome, deliveries, "outcome of delivery"),
  ];
}

/** Preterm labor that ended in delivery: O60.03 -> O60.14X0. */
function withPretermDelivery(draft: Draft): Draft {
  const code = draft.code.startsWith("O6002") ? "O6012X0" : "O6014X0";
  return { ...draft, code, reason: `${draft.reason}, with delivery` };
}

/** Codes of a trimester that have one of childbirth: the shape, and how it is turned. Source: ICD-10-CM Tabular List, O10-O99. */
const childbirth: readonly (readonly [shape: RegExp, turned: string])[] = [
  [/^(O1[136])[1239]$/, "$14"],
  [/^(O14[0129])[0235]$/, "$14"],
  [/^(O10[0123479])1[1239]$/, "$12"],
  [/^(O24[0138])1[1239]$/, "$12"],
  [/^O2441([0459])$/, "O2442$1"],
  [/^(O98[0-9])1[1239]$/, "$12"],
  [/^(O99(?:0|1|4|5|6|7))1[1239]$/, "$12"],
  [/^(O99(?:21|28|31|32|33|34|35))[01239]$/, "$14"],
  [/^O99820$/, "O99824"],
];

/** What a condition of the pregnancy is on the record of the delivery. Source: ICD-10-CM Guidelines FY2026 I.C.15.a.3. */
function inChildbirth(draft: Draft): Draft {
  const found = childbirth.find(([shape]) => shape.test(draft.code));
  return found === undefined
    ? draft
    : { ...draft, code: draft.code.replace(...found), reason: `${draft.reason}, at the delivery` };
}
