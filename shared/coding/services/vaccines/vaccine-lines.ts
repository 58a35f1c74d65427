import { wasDone } from "../performed.ts";
import { findSaid, type Said, textOf } from "../said.ts";
import { draftOf, type Found, type NotBilled, type ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { type VaccineRow, vaccineTable } from "./vaccine-table.ts";

const patterns = vaccineTable.map((row) => ({
  row,
  pattern: new RegExp(String.raw`(?<![\w-])(?:${row.names})(?![\w])`, "gi"),
}));
const byCode = new Map(vaccineTable.map((row) => [row.code, row]));
const given =
  /\b(?:given|gave|administered|vaccinated|immuni[sz]ed|today|IM|SC|SQ|PO|oral|nasal|deltoid|vastus|lot)\b/i;
const notGiven =
  /\b(?:up to date|utd|declin\w+|refus\w+|due|defer\w*|offered|recommended|titer|history|immune|next (?:visit|month|year)|reviewed|exposure)\b/i;
const counseled =
  /\bcounsell?(?:ed|ing)\b[^.;]{0,120}\b(?:vaccin\w+|immuni\w+|each|both|all (?:three|four|five|\d)|component|mom|dad|mother|father|parents?|shots?)\b|\b(?:vaccin\w+|immuni\w+)\b[^.;]{0,120}\bcounsell?(?:ed|ing)\b/gi;
const medicareSource = "CMS Medicare Claims Processing Manual (Pub. 100-04), chapter 18 section 10";
const source = "CPT vaccines and their administration, as numbers";

interface Given {
  readonly row: VaccineRow;
  readonly said: Said;
  readonly isExplicit: boolean;
}

/** Vaccines given -> their lines and their administration, by payer, age, counseling and route. */
export function readVaccines(note: ServiceNote): Found {
  const vaccines = findVaccines(note);
  if (vaccines.length === 0) return { drafts: [], notBilled: [] };
  const lines = vaccines.map(({ row, said, isExplicit }) =>
    draftOf({
      code: row.code,
      role: "vaccine",
      spans: [said],
      rule: "vaccines/given",
      source,
      reason: "The vaccine was given.",
      doubts: isExplicit || row.doubt === undefined ? [] : [row.doubt],
      suggestions: isExplicit ? [] : (row.suggestions ?? []),
    }),
  );
  const medicare = note.payer === "medicare" ? vaccines.filter(({ row }) => row.medicare !== undefined) : [];
  const rest = vaccines.filter((one) => !medicare.includes(one));
  return {
    drafts: [...lines, ...medicare.map(medicareAdministration), ...administrations(note, rest)],
    notBilled: medicare.length > 0 ? [medicareHasItsOwn(medicare)] : [],
  };
}

function findVaccines(note: ServiceNote): readonly Given[] {
  const { reading, ageYears } = note;
  const taken: Given[] = [];
  for (const { row, pattern } of patterns) {
    if (row.ages !== undefined && ageYears !== undefined && (ageYears < row.ages[0] || ageYears > row.ages[1]))
      continue;
    for (const said of findSaid(reading, pattern)) {
      const words = textOf(reading, said.statement);
      const around = words.slice(
        Math.max(0, said.start - said.statement.start - 30),
        said.end - said.statement.start + 40,
      );
      if (!wasDone(reading, said) || !given.test(words) || notGiven.test(around)) continue;
      if (
        taken.some(
          ({ said: other, row: known }) =>
            known.code === row.code ||
            (row.kind !== undefined && row.doubt !== undefined && known.kind === row.kind) ||
            (other.start < said.end && said.start < other.end),
        )
      )
        continue;
      const number = /^[^,;.]{0,12}\((?<code>9\d{4})\)/.exec(words.slice(said.end - said.statement.start))?.groups
        ?.code;
      const named = number === undefined ? undefined : byCode.get(number);
      taken.push({ row: named ?? row, said, isExplicit: named !== undefined });
    }
  }
  return taken.toSorted((one, other) => one.said.start - other.said.start);
}

function medicareAdministration({ row, said }: Given): ServiceDraft {
  return draftOf({
    code: row.medicare ?? "",
    role: "administration",
    spans: [said],
    rule: "vaccines/medicare-administration",
    source: medicareSource,
    reason: "Medicare has an administration of its own for this vaccine.",
  });
}

function medicareHasItsOwn(vaccines: readonly Given[]): NotBilled {
  return {
    code: "90471",
    spans: vaccines.map(({ said }) => said),
    reason: "Medicare has codes of its own for these vaccines.",
    source: medicareSource,
  };
}

function administrations(note: ServiceNote, vaccines: readonly Given[]): readonly ServiceDraft[] {
  if (vaccines.length === 0) return [];
  const counseling = findSaid(note.reading, counseled).filter(
    (said) => !said.marks.has("negated") && !/\bno counsell?ing\b/i.test(textOf(note.reading, said.statement)),
  );
  const spans = vaccines.map(({ said }) => said);
  const rule = "vaccines/administration";
  const base = { role: "administration" as const, rule, source };
  if (note.ageYears !== undefined && note.ageYears <= 18 && counseling.length > 0) {
    const further = vaccines.reduce((sum, { row }) => sum + row.components - 1, 0);
    return [
      draftOf({
        ...base,
        code: "90460",
        units: vaccines.length,
        spans: [...spans, ...counseling],
        reason: "The first component of each vaccine, with counseling, at 18 years or less.",
      }),
      ...(further > 0
        ? [
            draftOf({
              ...base,
              code: "90461",
              units: further,
              spans: [...spans, ...counseling],
              reason: "Each further component, with counseling.",
            }),
          ]
        : []),
    ];
  }
  const injected = vaccines.filter(({ row }) => row.route === "injected").length;
  const other = vaccines.length - injected;
  const doubts =
    note.ageYears === undefined ? ["The age is not known: with counseling up to 18 years another code counts."] : [];
  const line = (code: string, units: number, reason: string) =>
    units > 0 ? [draftOf({ ...base, code, units, spans, reason, doubts })] : [];
  return injected > 0
    ? [
        ...line("90471", 1, "The first vaccine that was injected."),
        ...line("90472", injected - 1, "Each further vaccine that was injected."),
        ...line("90474", other, "Each further vaccine by mouth or nose."),
      ]
    : [
        ...line("90473", 1, "The first vaccine by mouth or nose."),
        ...line("90474", other - 1, "Each further vaccine by mouth or nose."),
      ];
}
