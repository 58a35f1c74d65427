import { readNumber } from "../read-number.ts";
import { draftOf, type ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import type { GivenDrug } from "./find-given.ts";
import { readDuration } from "./infusion-minutes.ts";

const rule = "drugs/administration";
const source =
  "CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 12 section 30.5; CPT drug administration, as numbers";

/** First hour, each further hour (more than 30 minutes of it), and a push of up to 15 minutes. */
const byVein = {
  simple: { first: "96365", further: "96366", push: "96374", nextPush: "96375", nextDrug: "96367" },
  complex: { first: "96413", further: "96415", push: "96409", nextPush: "96411", nextDrug: "96417" },
} as const;

/** The administrations of the drugs that were given: one for each injection, one first service by vein. */
export function administrationsOf(note: ServiceNote, drugs: readonly GivenDrug[]): readonly ServiceDraft[] {
  const drafts: ServiceDraft[] = [];
  const injected = drugs.filter(({ route }) => route === "injection");
  const shots = injected.filter(({ row }) => row.shot === undefined);
  for (const drug of injected)
    if (drug.row.shot !== undefined)
      drafts.push(
        draftOf({
          code: drug.row.shot,
          role: "administration",
          units: needlesOf(note, drug),
          spans: [drug.said],
          rule,
          source,
          reason: "A drug against cancer was injected under the skin or into a muscle.",
        }),
      );
  const [firstShot] = shots;
  if (firstShot !== undefined)
    drafts.push(
      draftOf({
        code: "96372",
        role: "administration",
        units: shots.reduce((sum, shot) => sum + needlesOf(note, shot), 0),
        spans: shots.map(({ said }) => said),
        rule,
        source,
        reason:
          shots.length === 1
            ? "A drug was injected under the skin or into a muscle."
            : "Drugs were injected under the skin or into a muscle.",
        doubts: shots.length > 1 ? ["Two drugs that are drawn into one syringe are one injection."] : [],
      }),
    );
  const flowing = drugs
    .filter(({ route, row }) => route === "vein" && row.administration !== "hydration")
    .toSorted(
      (one, other) => Number(other.row.administration === "complex") - Number(one.row.administration === "complex"),
    );
  for (const [index, drug] of flowing.entries()) drafts.push(...veinOf(note, drug, index === 0));
  const fluid = drugs.find(({ row, route }) => row.administration === "hydration" && route !== "within-procedure");
  if (fluid !== undefined) drafts.push(...hydrationOf(note, fluid, flowing.length > 0));
  return together(drafts);
}

/** Fluids that ran for more than half an hour, the first hour and each that follows. */
function hydrationOf({ reading }: ServiceNote, { said }: GivenDrug, isBeside: boolean): readonly ServiceDraft[] {
  const duration = readDuration(reading, said.statement);
  if (duration === undefined || duration.minutes < 31) return [];
  const base = { role: "administration" as const, rule, source, spans: [said, duration.at] };
  const doubts = isBeside ? ["Fluids that ran along with a drug are not billed beside it."] : [];
  const further = Math.floor((duration.minutes - 60 + 29) / 60);
  if (isBeside)
    return [
      draftOf({
        ...base,
        code: "96361",
        units: Math.max(1, further + 1),
        doubts,
        reason: `Fluids ran for ${duration.minutes} minutes.`,
      }),
    ];
  return [
    draftOf({ ...base, code: "96360", reason: `Fluids ran for ${duration.minutes} minutes: up to the first hour.` }),
    ...(further > 0
      ? [draftOf({ ...base, code: "96361", units: further, reason: "Further hours, each of more than 30 minutes." })]
      : []),
  ];
}

/** The same code for several drugs is one line. */
function together(drafts: readonly ServiceDraft[]): readonly ServiceDraft[] {
  return [...Map.groupBy(drafts, ({ code }) => code).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [
      {
        ...first,
        units: same.reduce((sum, { units }) => sum + units, 0),
        spans: same.flatMap(({ spans }) => spans),
        doubts: [...new Set(same.flatMap(({ doubts }) => doubts))],
      },
    ];
  });
}

/** "Given as two injections", "1.2 million units in each gluteus": one dose through several needles. */
function needlesOf({ reading }: ServiceNote, { said }: GivenDrug): number {
  const words = reading.text.slice(said.statement.start, said.statement.end);
  const told = readNumber(
    /\b(?:as|in|into) (?<count>two|three|2|3) (?:separate |divided )?(?:IM )?(?:injections?|sites)\b/i.exec(words)
      ?.groups?.count ?? "",
  );
  const syringes = readNumber(
    /\b(?<count>two|three|2|3) (?:x )?(?:\d+(?:\.\d+)? ?(?:mg|mL) )?(?:prefilled )?(?:syringes|injections|pens)\b/i.exec(
      words,
    )?.groups?.count ?? "",
  );
  return (
    told ??
    syringes ??
    (/\b(?:each|both) (?:glut\w+|buttocks?|deltoids?|thighs?|hips?)\b|\bbilateral(?:ly)? (?:glut\w+|deltoids?|thighs?)\b/i.test(
      words,
    )
      ? 2
      : 1)
  );
}

function veinOf({ reading }: ServiceNote, { row, said }: GivenDrug, isFirst: boolean): readonly ServiceDraft[] {
  const codes = byVein[row.administration === "complex" ? "complex" : "simple"];
  const duration = readDuration(reading, said.statement);
  const isPush = /\b(?:IVP|IV push|push(?:ed)?)\b/i.test(reading.text.slice(said.statement.start, said.statement.end));
  const base = { role: "administration" as const, rule, source };
  if (isPush || (duration !== undefined && duration.minutes <= 15))
    return [
      draftOf({
        ...base,
        code: isFirst ? codes.push : codes.nextPush,
        spans: [said, ...(duration === undefined ? [] : [duration.at])],
        reason: "A drug was given by vein in 15 minutes or less.",
      }),
    ];
  if (duration === undefined)
    return [
      draftOf({
        ...base,
        code: isFirst ? codes.first : codes.nextDrug,
        spans: [said],
        confidence: 0.6,
        reason: "A drug ran by vein.",
        doubts: ["The text does not say when the infusion began and ended."],
        suggestions: [codes.push],
      }),
    ];
  const further = Math.floor((duration.minutes - 60 + 29) / 60);
  const spans = [said, duration.at];
  return [
    draftOf({
      ...base,
      code: isFirst ? codes.first : codes.nextDrug,
      spans,
      reason: `A drug ran by vein for ${duration.minutes} minutes: up to the first hour.`,
    }),
    ...(further > 0
      ? [
          draftOf({
            ...base,
            code: codes.further,
            units: further,
            spans,
            reason: `Further hours of ${duration.minutes} minutes, each of more than 30.`,
          }),
        ]
      : []),
  ];
}
