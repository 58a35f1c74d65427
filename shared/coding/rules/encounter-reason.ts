import type { Draft } from "../mentions/draft.ts";
import { phraseSearch } from "../mentions/find-in-text.ts";
import type { Patient } from "../mentions/read-patient.ts";
import type { Reading } from "../mentions/reading.ts";
import { derive, having } from "./drafts.ts";
import type { Rule } from "./rule.ts";

const abnormal = phraseSearch(
  "abnormal finding|abnormal findings|new dx|new diagnosis|newly diagnosed|newly noted|found to have|incidentally|noted on exam|noted today|new finding|new murmur|new today|incidental|new|on exam today|elevated today|worse|worsening|uncontrolled|not at goal|above goal|start|started|also complains|complains",
);
const saysAbnormal = phraseSearch(
  "with abnormal findings|with abnormal finding|abnormal findings|exam abnormal|visit abnormal",
);
const stable = /^(?:I10|E11|E78|E03|E66|J45|Z|F|K21|G47|M|N18|I25|I48|E55|H|L|D22|B35)/;
/** Diseases that a note of vaccines names. */
const preventable = /^(?:B01|B05|B06|B15|B16|B26|A37|J1[01]|A35|A36|B02|A82|U07|B34|Z20)/;

/** Chronic conditions do not make a routine examination abnormal by being there. */
const acute =
  /^(?:R|J0|H6[0-6]|N39|B|A|L0|L2|L3|S|T|D[0-4]|N63|N4[1-9]|E04|K4|I2[1246]|I3[03]|I47|I6[0-4]|I8[02]|E78|D5|R7303|L70|M41)/;

/** What a child has for long, and is only gone through at the examination. */
const chronicOfChildren = /^(?:J45|J30|F90|L20|Z|E1|Q9|D57|G40|L85|P27|P07|F84)/;

export const encounterReason: Rule = {
  id: "encounter-reason",
  sentence: "A routine examination says whether it found something; it is listed first, and the finding follows.",
  source: "ICD-10-CM Guidelines FY2026 I.C.21.c.13, IV.P",
  apply({ reading, patient, drafts }) {
    const given = having(drafts, "#vaccine");
    let so =
      given.length === 0
        ? drafts
        : drafts.filter(
            (draft) => !preventable.test(draft.code) || !draft.spans.every(({ start }) => nearVaccine(reading, start)),
          );
    const others = so.filter(({ code }) => !code.startsWith("#"));
    so = replace(so, "#exam-adult", (from) => routine(reading, patient, others, from));
    so = replace(so, "#exam-child", (from) =>
      routine(reading, { ...patient, ageYears: patient.ageYears ?? 5 }, others, from),
    );
    so = replace(so, "#exam-newborn", (from) =>
      made(newbornDays(reading) > 7 ? "Z00111" : "Z00110", from, "health examination of a newborn"),
    );
    so = withWeightCheck(reading, patient, so);
    so = replace(so, "#exam-gyn", (from) =>
      made(isAbnormal(reading, others) ? "Z01411" : "Z01419", from, "gynecological examination"),
    );
    so = replace(so, "#exam-eye", (from) =>
      isAside(from, reading, others)
        ? []
        : made(others.some((draft) => /^H(?!52)/.test(draft.code)) ? "Z0101" : "Z0100", from, "eye examination"),
    );
    if (having(so, "#preop").length > 0) so = so.filter((draft) => !isToCome(reading, draft));
    so = replace(so, "#preop", (from) => preoperative(reading, from));
    so = replace(so, "#vaccine", (from) => immunized(so, from));
    so = replace(so, "#dev-screen", (from) => made("Z1342", from, "developmental screening"));
    so = replace(so, "#surveillance", (from) => made("Z09", from, "follow-up after completed treatment"));
    so = replace(so, "#pap", (from) =>
      having(so, "Z0141").length > 0 || having(so, "R87").length > 0
        ? []
        : made("Z124", from, "screening for cancer of the cervix"),
    );
    so = replace(so, "#cancer-follow-up", (from) =>
      so.some((draft) => /^Z85/.test(draft.code)) && !so.some((draft) => /^C/.test(draft.code))
        ? made("Z08", from, "follow-up after completed treatment of a malignancy")
        : [],
    );
    so = withCancerFollowUp(reading, so);
    // Where a condition is managed, the refill is its treatment.
    if (so.some(({ code, isAssessed }) => isAssessed && /^[A-T]/.test(code)))
      so = so.filter(({ code }) => code !== "Z760");
    so = replace(so, "#lab-review", () => []);
    return so;
  },
};

function replace(drafts: readonly Draft[], fact: string, make: (from: Draft) => readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) => (draft.code === fact ? make(draft) : [draft]));
}

/** "T1DM, A1c 6.9. Eye exam normal": an examination that is named after what the visit is about was had elsewhere. */
function isAside({ spans }: Draft, { statements }: Reading, others: readonly Draft[]): boolean {
  const start = spans[0]?.start ?? 0;
  const opens = statements[0] !== undefined && start < statements[0].end;
  return !opens && others.some((draft) => /^[A-GI-Y]/.test(draft.code) && (draft.spans[0]?.start ?? start) < start);
}

function made(code: string, from: Draft, reason: string, confidence = 0.93): readonly Draft[] {
  return [derive(encounterReason, code, [from], reason, confidence)];
}

function routine(reading: Reading, patient: Patient, others: readonly Draft[], from: Draft): readonly Draft[] {
  const isChild = patient.ageYears !== undefined && patient.ageYears < 18;
  const found = isAbnormal(reading, others, isChild);
  const days = newbornDays(reading);
  if (isChild && days > 0 && days <= 28)
    return made(days > 7 ? "Z00111" : "Z00110", from, "health examination of a newborn");
  const code = isChild ? (found ? "Z00121" : "Z00129") : found ? "Z0001" : "Z0000";
  return made(code, from, `routine examination ${found ? "with" : "without"} an abnormal finding`);
}

function isAbnormal(reading: Reading, others: readonly Draft[], isChild = false): boolean {
  if (saysAbnormal(reading).length > 0) return true;
  const findings = others.filter((draft) => !/^(?:Z|Y|W|X|V)/.test(draft.code));
  if (findings.length === 0) return false;
  if (isChild && findings.some((draft) => draft.isAssessed && !chronicOfChildren.test(draft.code))) return true;
  if (
    findings.some(
      (draft) => acute.test(draft.code) && !/^I(?:10|25|48|50)/.test(draft.code) && !/^E78|^B35|^D22/.test(draft.code),
    )
  )
    return true;
  const isDenied = ({ start }: { readonly start: number }) =>
    /\b(?:no|not|without|denies|nothing)\s+(?:any\s+)?$/i.test(reading.text.slice(Math.max(0, start - 16), start));
  return (
    abnormal(reading).some((each) => !isDenied(each)) &&
    findings.some((draft) => !stable.test(draft.code) || isNew(reading, draft))
  );
}

function isNew({ text }: Reading, draft: Draft): boolean {
  const at = draft.spans[0]?.start ?? 0;
  return /\b(?:new|newly|start|begin|found|noted|today|elevated|c\/o|complains?)\b/i.test(
    text.slice(Math.max(0, at - 40), at + 60),
  );
}

function nearVaccine({ statements, text }: Reading, at: number): boolean {
  const statement = statements.find(({ start, end }) => at >= start && at < end);
  return (
    statement !== undefined &&
    /given|vaccin|shot|declin|tdap|mmr|pcv|menacwy|immuniz|booster|refus/i.test(
      text.slice(statement.start, statement.end),
    )
  );
}

function newbornDays({ text }: Reading): number {
  const dayOf = /(?:^\W*day|\b(?:newborn|infant|nb)\W+(?:\w+\W+)?day|\bDOL|\bday of life)\s*#?\s*(\d{1,2})\b/i.exec(
    text,
  )?.[1];
  const days = dayOf ?? /\b(\d{1,2})\s*-?\s*(?:d\/o|do\b|days?[\s-]old|day[\s-]old|d\s+old|DOL)/i.exec(text)?.[1];
  const weeks = /\b(\d{1,2})\s*-?\s*(?:w\/o|wo\b|weeks?[\s-]old|week[\s-]old|wk[\s-]?old)/i.exec(text)?.[1];
  const checked = /\b(\d{1,2})\s*-?\s*(?:wks?|weeks?)\s+(?:newborn|infant|well|wcc|check)\b/i.exec(text)?.[1];
  if (days === undefined && weeks === undefined && checked !== undefined) return Number(checked) * 7;
  return days !== undefined ? Number(days) : weeks !== undefined ? Number(weeks) * 7 : 0;
}

/** Before an operation what it will take is there: "TAH/BS 3/9" beside "s/p cholecystectomy". */
function isToCome({ text }: Reading, { code, spans }: Draft): boolean {
  return (
    code.startsWith("Z90") &&
    spans.every(
      ({ start }) =>
        !/(?:s\/p|status[- ]post|h\/o|hx(?: of)?|history of|prior|previous|past|PSH:?|surgically)\W+(?:\w+\W+){0,4}$/i.test(
          text.slice(Math.max(0, start - 50), start + 4),
        ) && !/^\W*\S+\W+(?:in\s+)?(?:19|20)\d\d/.test(text.slice(start)),
    )
  );
}

function preoperative(reading: Reading, from: Draft): readonly Draft[] {
  const isHeart = /cardiac|cardiovascular|cardiology|heart/i.test(
    reading.text.slice(from.spans[0]?.start ?? 0, (from.spans[0]?.end ?? 0) + 40),
  );
  return made(isHeart ? "Z01810" : "Z01818", from, "examination before a procedure");
}

function immunized(drafts: readonly Draft[], from: Draft): readonly Draft[] {
  if (having(drafts, "Z28").length > 0) return [];
  return made("Z23", from, "immunization");
}

const looksAfter = phraseSearch(
  "follow up|f/u|surveillance|survivorship|survivorship visit|annual check|yearly check|here for follow up|recheck|oncology follow up",
);
const isFree = phraseSearch(
  "ned|no evidence of disease|no recurrence|no evidence of recurrence|without recurrence|in remission|undetectable|disease free|cancer free|no sign of recurrence|no residual",
);

const isLookedAt =
  /\b(?:exam|scans?|ct|pet|mri|mammo\w*|tbse|skin check|scope|colonoscopy|cysto\w*|cea|ca[ -]?125|psa|thyroglobulin|tg|labs?)\b/i;

/** A visit after a cancer that is over, with nothing found, is for that. Source: ICD-10-CM Guidelines FY2026 I.C.21.c.8. */
function withCancerFollowUp(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const over = having(drafts, "Z85");
  if (over.length === 0 || having(drafts, "Z08", "C", "Z00", "Z01", "Z12", "Z51").length > 0) return drafts;
  const first = drafts.find(({ code }) => !code.startsWith("#"));
  const isSurveyed = /\bsurveillance\b/i.test(reading.text) && first !== undefined && over.includes(first);
  // "Hx melanoma 2016. Skin exam: no recurrence.": nothing else but what is looked at and harmless.
  const isAlone = !drafts.some(({ code }) => /^[A-T]/.test(code) && !/^(?:L8[12]|D22|D18)/.test(code));
  const opens =
    isSurveyed ||
    looksAfter(reading).some(({ start }) => start < 40) ||
    (isAlone && isLookedAt.test(reading.text) && over.some(({ spans }) => spans.some(({ start }) => start < 40)));
  if (!opens || isFree(reading).length === 0) return drafts;
  return [derive(encounterReason, "Z08", over, "follow-up after completed treatment of a malignancy", 0.7), ...drafts];
}

const weighing = phraseSearch(
  "weight check|wt check|weight recheck|newborn check|first visit after birth|hospital follow up newborn",
);

/** A newborn who comes to be weighed is examined. */
function withWeightCheck(reading: Reading, { ageDays }: Patient, drafts: readonly Draft[]): readonly Draft[] {
  const spans = weighing(reading);
  if (ageDays === undefined || ageDays > 28 || spans.length === 0 || having(drafts, "Z001", "Z38").length > 0)
    return drafts;
  const made: Draft = {
    code: ageDays > 7 ? "Z00111" : "Z00110",
    spans,
    rule: encounterReason.id,
    source: encounterReason.source,
    reason: "health examination of a newborn",
    confidence: 0.86,
    isAssessed: true,
  };
  return [made, ...drafts];
}
