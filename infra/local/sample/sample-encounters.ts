import type { EncounterInput } from "../../../shared/claim/encounter.ts";
import { addDays, type Day } from "../../../shared/values/day.ts";
import { cedarFamilyClinic } from "./cedar-family-clinic.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { harborCardiology } from "./harbor-cardiology.ts";
import { mesaPediatrics } from "./mesa-pediatrics.ts";
import { inventAddress, inventPerson } from "./people.ts";
import type { Coverable, SamplePractice } from "./sample-practice.ts";
import type { Visit } from "./visit.ts";

export const samplePractices: readonly SamplePractice[] = [cedarFamilyClinic, harborCardiology, mesaPediatrics];

export interface SampleEncounter {
  readonly practice: SamplePractice;
  readonly encounter: EncounterInput;
}

/**
 * So many sound encounters of a day, one practice after the other in turn, made one at a time. The seed and an
 * encounter's number decide all but its dates.
 */
export function* sampleEncounters(
  count: number,
  seed: number,
  day: Day,
  practices: readonly SamplePractice[] = samplePractices,
): Generator<SampleEncounter> {
  for (let index = 0; index < count; index++) {
    const practice = practices[index % practices.length];
    if (practice === undefined) return;
    yield { practice, encounter: sampleEncounter(practice, Math.floor(index / practices.length) + 1, seed, day) };
  }
}

/** @param number 1 is the practice's first patient of the day: "CFC-1001" */
export function sampleEncounter(practice: SamplePractice, number: number, seed: number, day: Day): EncounterInput {
  const encounterId = `${practice.prefix}-${1000 + number}`;
  const chance = chanceOf(seed, encounterId);
  const visit = chance.pick(practice.visits, "visit");
  const patient = inventPerson(chanceOf(seed, encounterId, "patient"), visit.ages, day);
  const address = inventAddress(chance, chance.pick(practice.towns, "town"));
  const { profile } = practice;
  const rendering = chance.pick(profile.renderingProviders, "rendering");
  return {
    encounterId,
    serviceFrom: day,
    placeOfService: visit.placeOfService ?? "11",
    patient: { ...patient, address },
    coverages: coveragesOf(practice, visit, patient, chance, seed, day),
    rendering: { npi: rendering.npi, lastName: rendering.lastName, firstName: rendering.firstName },
    diagnoses: visit.diagnoses.map((code) => ({ code })),
    lines: visit.lines.map(({ modifiers = [], pointers, ...line }) => ({
      ...line,
      ...(modifiers.length === 0 ? {} : { modifiers: [...modifiers] }),
      pointers: [...pointers],
    })),
    ...(hasTests(visit) && practice.cliaNumber !== undefined ? { cliaNumber: practice.cliaNumber } : {}),
    ...(visit.isReferred === true && practice.referring !== undefined ? { referring: practice.referring } : {}),
    ...(visit.accident === undefined ? {} : { accident: { kind: visit.accident, date: addDays(day, -1) } }),
    ...(visit.hospitalDay === undefined
      ? {}
      : { admissionDate: addDays(day, -visit.hospitalDay), facility: practice.hospital }),
  };
}

function coveragesOf(
  practice: SamplePractice,
  visit: Visit,
  patient: EncounterInput["patient"],
  chance: Chance,
  seed: number,
  day: Day,
): EncounterInput["coverages"] {
  const [youngest] = visit.ages;
  const open = practice.payers.filter(({ ages }) => ages[0] <= youngest && youngest <= ages[1]);
  const chosen = chance.pick(
    open.flatMap((coverable) => Array.from({ length: coverable.weight }, () => coverable)),
    "payer",
  );
  const isDependent = chosen.isFamilyPolicy === true && youngest < 18;
  const parent = inventPerson(chanceOf(seed, patient.lastName, patient.firstName, "parent"), [29, 47], day);
  const coverage = {
    ...cardOf(chosen, chance),
    relationship: isDependent ? ("child" as const) : ("self" as const),
    ...(isDependent ? { subscriber: { ...parent, lastName: patient.lastName } } : {}),
  };
  // One in eight of those on Medicare has a second policy.
  const second = practice.payers.find(({ payer }) => payer.filingIndicator === "CI");
  if (chosen.payer.filingIndicator !== "MB" || second === undefined || chance.odds("second policy") >= 0.125) {
    return [coverage];
  }
  return [coverage, { priority: 2, ...cardOf(second, chance), relationship: "self" as const }];
}

/** Tests of a laboratory, told by their codes. */
function hasTests({ waivedTests, lines }: Visit): boolean {
  return waivedTests === true || lines.some(({ procedure }) => /^8\d{4}$/.test(procedure));
}

function cardOf({ payer, memberPrefix, groupNumber }: Coverable, chance: Chance) {
  const number = String(chance.between(10_000_000, 99_999_999, `member ${payer.id}`));
  return {
    payerId: payer.id,
    payerName: payer.name,
    memberId: payer.filingIndicator === "MB" ? medicareNumber(number) : `${memberPrefix}${number}`,
    ...(groupNumber === undefined ? {} : { groupNumber }),
  };
}

/** Eight digits in the form of a Medicare number, as "1EG4TE5MK73". Source: CMS, Medicare Beneficiary Identifier format. */
function medicareNumber(digits: string): string {
  const [a, b, c, d, e, f, g, h] = Array.from(digits, Number);
  const letter = (value = 0) => "ACDEFGHJKM".charAt(value);
  return `1${letter(a)}${letter(b)}${c}${letter(d)}${letter(e)}${f}${letter(g)}${letter(h)}${c}${f}`;
}
