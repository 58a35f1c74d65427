import type { Day } from "../../values/day.ts";
import { blood } from "./diagnoses/blood.ts";
import { circulatory } from "./diagnoses/circulatory.ts";
import { digestive } from "./diagnoses/digestive.ts";
import { encounters } from "./diagnoses/encounters.ts";
import { endocrine } from "./diagnoses/endocrine.ts";
import { externalCauses } from "./diagnoses/external-causes.ts";
import { eyeAndEar } from "./diagnoses/eye-and-ear.ts";
import { genitourinary } from "./diagnoses/genitourinary.ts";
import { infections } from "./diagnoses/infections.ts";
import { injuries } from "./diagnoses/injuries.ts";
import { mental } from "./diagnoses/mental.ts";
import { musculoskeletal } from "./diagnoses/musculoskeletal.ts";
import { neoplasms } from "./diagnoses/neoplasms.ts";
import { nervous } from "./diagnoses/nervous.ts";
import { pregnancy } from "./diagnoses/pregnancy.ts";
import { respiratory } from "./diagnoses/respiratory.ts";
import { skin } from "./diagnoses/skin.ts";
import { statusAndHistory } from "./diagnoses/status-and-history.ts";
import { symptoms } from "./diagnoses/symptoms.ts";
import { type DiagnosisLine, readDiagnosisTable } from "./read-diagnosis-table.ts";

export interface StarterDiagnosis {
  readonly code: string;
  readonly title: string;
  readonly billable: boolean;
  readonly from: Day;
}

const tables = [
  infections,
  neoplasms,
  blood,
  endocrine,
  mental,
  nervous,
  eyeAndEar,
  circulatory,
  respiratory,
  digestive,
  skin,
  musculoskeletal,
  genitourinary,
  pregnancy,
  symptoms,
  injuries,
  externalCauses,
  encounters,
  statusAndHistory,
];

let lines: readonly DiagnosisLine[] | undefined;
/** The lines of every table, in the order of the classification. */
export function starterDiagnosisLines(): readonly DiagnosisLine[] {
  lines ??= tables.flatMap(readDiagnosisTable);
  return lines;
}

let diagnoses: ReadonlyMap<string, StarterDiagnosis> | undefined;
/**
 * The most used outpatient diagnoses with titles of ours, and the headers above them. Every code stands in the official
 * releases from FY2024 on, or from the day that it carries.
 */
export function starterDiagnoses(): ReadonlyMap<string, StarterDiagnosis> {
  diagnoses ??= readDiagnoses();
  return diagnoses;
}

function readDiagnoses(): ReadonlyMap<string, StarterDiagnosis> {
  const found = new Map<string, StarterDiagnosis>();
  const titlesBelow = new Map<string, string[]>();
  const begins = new Map<string, Day>();
  for (const { codes, from } of starterDiagnosisLines()) {
    for (const { code, title } of codes) {
      found.set(code, { code, title, billable: true, from });
      for (const above of headersOf(code)) {
        const titles = titlesBelow.get(above);
        if (titles === undefined) titlesBelow.set(above, [title]);
        else titles.push(title);
        begins.set(above, earlier(begins.get(above), from));
      }
    }
  }
  for (const [code, titles] of titlesBelow) {
    const from = begins.get(code);
    if (found.has(code) || from === undefined) continue;
    found.set(code, {
      code,
      get title() {
        return sharedWords(titles);
      },
      billable: false,
      from,
    });
  }
  return found;
}

/** "S93401A" -> S93, S934, S9340, S93401. The X that pads a code for its seventh character is no header. */
function headersOf(code: string): readonly string[] {
  const longest = code.length < 7 ? code.slice(0, -1) : code.slice(0, 6).replace(/X+$/, "");
  return Array.from({ length: Math.max(longest.length - 2, 0) }, (_, index) => longest.slice(0, 3 + index));
}

/** What titles have in common: what a header above them is about. */
function sharedWords(titles: readonly string[]): string {
  const [first = "", ...others] = titles;
  let shared = first.split(/(?<=[ ,])/);
  for (const other of others) {
    const words = new Set(other.toLowerCase().split(/[ ,]+/));
    shared = shared.filter((word) => words.has(word.replace(/[ ,]+$/, "").toLowerCase()));
  }
  const said = shared.join("").replace(/[ ,]+$/, "");
  return said === "" ? `${first}, and others` : said;
}

function earlier(one: Day | undefined, other: Day): Day {
  return one !== undefined && one < other ? one : other;
}
