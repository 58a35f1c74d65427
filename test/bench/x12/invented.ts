import { soundNpi } from "../../../infra/local/sample/sound-npi.ts";
import type { Draw } from "../../builders/draw.ts";

/* All invented: people, places, providers and payers of the bench's files. */

const families = [
  ...["ABARA", "QUILL", "MARLOW", "OSSORY", "VANCE", "TREMAINE", "SOLIS", "BIRTWELL", "FERREIRA", "HATHERSAGE", "LEE"],
  ...["IVERS", "JANSEN", "KOVACS", "LARKSPUR", "MONTOYA", "NAKANO", "O'DELL", "PRUITT", "RAHMAN", "SORREL", "NG"],
  ...["THORNE", "UNDERHILL", "VARGA", "WEXCOMBE", "YARROW", "ZIMMER", "ACHTERBERG", "CASTELLAN", "DRAY-HOLLIS", "ODE"],
];
const given = [
  ...["MARIGOLD", "INES", "ODILE", "PERPETUA", "ROSALIND", "SAOIRSE", "TAMSIN", "URSULA", "WREN", "YOLANDA", "ZELDA"],
  ...[
    "BRAM",
    "CASPIAN",
    "DOV",
    "EMERIC",
    "FENWICK",
    "GIDEON",
    "HAMISH",
    "IGNACIO",
    "JASPER",
    "LEOPOLD",
    "MATTEO",
    "AL",
  ],
];
const roads = ["LARCH LANE", "COOPER ST", "OLD MILL ROAD", "JUNIPER COURT", "HARVEST AVE", "FERRY ROAD", "ELM ST"];
const towns = ["SPRINGFIELD*IL*62701", "CHICAGO*IL*60602", "MADISON*WI*53703", "TUCSON*AZ*85701", "SALEM*OR*97301"];
const practices = [
  "HILLSIDE FAMILY PRACTICE",
  "HARBOR CARDIOLOGY",
  "MESA PEDIATRICS",
  "CEDAR CLINIC",
  "LAKE ORTHOPEDICS",
];
const npis = Array.from({ length: 300 }, (_, index) => soundNpi(`1${23_450_000 + index * 7_919}`));

export const payers = [
  { name: "TESTPAYER", id: "TP900" },
  { name: "OTHER PAYER", id: "OP100" },
  { name: "PLAN OF PLANS", id: "PP77001" },
  { name: "CAREFUL MUTUAL OF THE MIDDLE STATES", id: "CM4" },
];
export const procedures = ["99213", "99214", "99203", "87880", "36415", "93000", "80053", "71046", "97110", "90471"];
export const modifiers = ["25", "59", "TC", "26", "GP"];
export const diagnoses = ["J020", "R509", "E119", "I10", "M545", "Z0000", "J45909", "S93401A", "K219", "F411"];
export const taxonomies = ["207Q00000X", "207RC0000X", "208000000X", "207X00000X"];

export interface Person {
  readonly family: string;
  readonly given: string;
  readonly middle: string;
  readonly sex: string;
  readonly birthDate: string;
}

export function inventPerson(draw: Draw): Person {
  return {
    family: draw.pick(families),
    given: draw.pick(given),
    middle: draw.percent(40) ? "Q" : "",
    sex: draw.pick(["F", "M"]),
    birthDate: `${draw.between(1938, 2024)}${dayOfYear(draw, 1, 12)}`,
  };
}

/** The elements of N3 and of N4: `["12 ELM ST", "SALEM*OR*973010042"]`. */
export function inventAddress(draw: Draw): readonly [street: string, town: string] {
  const house = `${draw.between(3, 9899)} ${draw.pick(roads)}`;
  const street = draw.percent(15) ? `${house}*SUITE ${draw.between(1, 40)}` : house;
  return [street, `${draw.pick(towns)}${draw.digits(4)}`];
}

export const inventPractice = (draw: Draw): string => `${draw.pick(practices)} ${draw.between(1, 99)}`;

/** Two NPIs that differ: of an organization and of somebody who works there. */
export function inventNpis(draw: Draw): readonly [practice: string, person: string] {
  const half = npis.length / 2;
  return [draw.pick(npis.slice(0, half)), draw.pick(npis.slice(half))];
}

export const inventPhone = (draw: Draw): string => `217555${draw.digits(4)}`;

/** "MMDD", the day between 1 and 28. */
export function dayOfYear(draw: Draw, firstMonth: number, lastMonth: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(draw.between(firstMonth, lastMonth))}${two(draw.between(1, 28))}`;
}
