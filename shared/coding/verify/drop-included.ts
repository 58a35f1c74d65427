import type { Draft, SetAside } from "../mentions/draft.ts";
import type { Reading } from "../mentions/reading.ts";
import type { Explained } from "../sequence/weigh-reason.ts";
import { included } from "./included.ts";
import { isLinked } from "./linked-symptoms.ts";

const source = "ICD-10-CM Guidelines FY2026 I.B.4, I.B.5";
/** Codes that stand for a complaint: signs, symptoms and pains. */
const complaint =
  /^(?:R(?!6520|6521|297|7303|7301|7302|0[3]|92|97|87|91|45851)|M255|M5450|M545|M549|M542|M546|M79[16]|N63|H571|H920|N644|J3489|M7910|H538|N939|K0889|J029)/;

/** The drug of an adverse effect or an underdosing. Source: ICD-10-CM Guidelines FY2026 I.C.19.e.5. */
const adverse = /^T(?:3[6-9]|4\d|50)..[56]/;

/**
 * Leaves out what belongs to another code that is there: symptoms of a diagnosis, and the vague beside the exact. A
 * complaint that stands outside of the assessment is not coded beside a diagnosis that stands in it.
 */
export function dropIncluded(
  drafts: readonly Draft[],
  reading: Reading,
): {
  readonly kept: readonly Draft[];
  readonly dropped: readonly SetAside[];
  readonly explained: readonly Explained[];
} {
  const kept: Draft[] = [];
  const dropped: SetAside[] = [];
  const hasDiagnosis = drafts.some((draft) => isAssessed(draft, reading) && !complaint.test(draft.code));
  const aside = (draft: Draft, reason: string) =>
    dropped.push({ code: draft.code, spans: draft.spans, reason, source });
  const standing = drafts.filter((draft) => {
    if (!reading.hasAssessment || isAssessed(draft, reading)) return true;
    // "Pain in hands and knees. A: polyarthralgia": what the assessment calls it.
    if (!hasDiagnosis && complaint.test(draft.code) && drafts.some((other) => isSummary(other, draft, reading))) {
      aside(draft, `${draft.reason}: a complaint that the assessment names otherwise`);
      return false;
    }
    if (!hasDiagnosis) return true;
    if (complaint.test(draft.code)) {
      aside(draft, `${draft.reason}: a complaint, and the assessment names the diagnosis`);
      return false;
    }
    if (isBackground(draft, reading)) {
      aside(draft, `${draft.reason}: told of the past, and not taken up by the assessment`);
      return false;
    }
    return true;
  });
  // What was left out above takes nothing with it.
  // Nor does an adverse effect take what the drug did: that goes before it.
  // What an old injury left is coded before it, and is no sign of an injury that is there.
  const isLate = reading.statements.some(({ tokens }) =>
    tokens.some(({ word }) => /^(?:sequela|sequelae)$/.test(word)),
  );
  const others = standing.filter(({ code }) => !adverse.test(stemOf(code)) && !(isLate && /^[ST]/.test(code)));
  for (const draft of standing) {
    const by =
      draft.isDrugEffect === true || isItem(draft, reading)
        ? undefined
        : included.find(
            ([keepers, goers]) =>
              goers.some((prefix) => draft.code.startsWith(prefix)) &&
              others.some(
                (other) =>
                  other.code !== draft.code &&
                  !isAcross(draft, other) &&
                  keepers.some((prefix) => other.code.startsWith(prefix)) &&
                  !goers.some((prefix) => other.code.startsWith(prefix)),
              ),
          );
    if (by !== undefined) aside(draft, `${draft.reason}: belongs to another code that is given`);
    else if (draft.isDrugEffect !== true && isLinked(draft, others, reading))
      aside(draft, `${draft.reason}: the note tells it as a symptom of what it names`);
    else kept.push(draft);
  }
  // What brought an injury about goes with the injury.
  const told = kept.some(({ code }) => /^[ST]/.test(code)) ? kept : kept.filter(({ code }) => !/^[V-Y]/.test(code));
  const explained = dropped.map(({ code, spans }) => ({
    spans,
    by: kept.filter((draft) => explains(draft.code, code)).map(({ code: by }) => stemOf(by)),
  }));
  return { kept: told, dropped, explained };
}

function isSummary(other: Draft, { code }: Draft, reading: Reading): boolean {
  return (
    complaint.test(other.code) &&
    other.code !== code &&
    other.code.slice(0, 3) === code.slice(0, 3) &&
    isAssessed(other, reading)
  );
}

/** Pain of the left knee is no sign of what is in the right one. */
function isAcross({ code, side }: Draft, other: Draft): boolean {
  return (
    complaint.test(code) && ((side === "right" && other.side === "left") || (side === "left" && other.side === "right"))
  );
}

/** Diagnoses that are symptoms as well: "GAD; insomnia" names two, "GAD, restless, insomnia" one. */
const either = /^G470/;

/** Whether such a diagnosis is an item of its own wherever it stands. */
function isItem({ code, spans }: Draft, { text }: Reading): boolean {
  return (
    either.test(code) &&
    spans.length > 0 &&
    spans.every(
      ({ start, end }) =>
        /(?:^|[;\n]|\d[.)])[\s\-*•]*$/.test(text.slice(0, start)) && /^\s*(?:[;.\n]|$)/.test(text.slice(end)),
    )
  );
}

/** "S93401~" -> "S93401"; of several releases' codes the first. */
function stemOf(code: string): string {
  return code.replaceAll(".", "").replace(/[~|].*$/, "");
}

/** Whether one code takes another with it: a symptom of its own, or the vague beside the exact. */
function explains(by: string, code: string): boolean {
  return included.some(
    ([keepers, goers]) =>
      goers.some((prefix) => code.startsWith(prefix)) &&
      keepers.some((prefix) => by.startsWith(prefix)) &&
      !goers.some((prefix) => by.startsWith(prefix)),
  );
}

/** A disease that only the history or the course of an outpatient names. Source: ICD-10-CM Guidelines FY2026 IV.J. */
function isBackground({ code, spans, rule }: Draft, { statements, setting }: Reading): boolean {
  if (setting === "inpatient" || !/^[A-U]/.test(code) || /^O/.test(code) || rule === "personal-history") return false;
  return (
    spans.length > 0 &&
    spans.every(({ start }) =>
      statements.some(
        ({ section, ...each }) =>
          (section === "past-history" || section === "present-illness") && start >= each.start && start < each.end,
      ),
    )
  );
}

function isAssessed(draft: Draft, { statements, hasAssessment }: Reading): boolean {
  if (!hasAssessment) return draft.isAssessed;
  return draft.spans.some(({ start }) =>
    statements.some(
      (statement) => statement.section === "assessment" && start >= statement.start && start < statement.end,
    ),
  );
}
