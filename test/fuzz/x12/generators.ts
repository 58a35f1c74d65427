import type { Draw } from "../../builders/draw.ts";
import { noise } from "./mutators/bytes.ts";

const isa =
  "ISA*00*          *00*          *ZZ*CLEANCLAIM     *ZZ*TESTPAYER      *261123*1800*^*00501*000000101*0*T*:~";
const group = "GS*HC*CLEANCLAIM*TESTPAYER*20261123*1800*101*X*005010X222A1~";
const start = `${isa}${group}ST*837*0001*005010X222A1~BHT*0019*00*B*20261123*1800*CH~`;

/** Files that no file was changed into. The large ones are drawn seldom: see inputs.ts. */
export const smallGenerators: readonly ((draw: Draw) => string)[] = [
  () => "",
  (draw) => noise(draw, draw.between(1, 2_000)),
  (draw) => isa + noise(draw, draw.between(1, 2_000)),
  (draw) => start + noise(draw, draw.between(1, 2_000)),
  (draw) => " \r\n\t".repeat(draw.between(1, 200)),
  (draw) => "~*:^".repeat(draw.between(1, 500)),
  (draw) => isa.slice(0, draw.between(1, isa.length)),
  (draw) => isa.repeat(draw.between(2, 20)),
  (draw) => start + "HL*1**20*1~HL*2*1*22*1~".repeat(draw.between(2, 60)),
  (draw) =>
    start + Array.from({ length: draw.between(2, 300) }, (_, level) => `HL*${level + 1}*${level}*22*1~`).join(""),
];

export const largeGenerators: readonly ((draw: Draw) => string)[] = [
  (draw) => `${start}NM1*85*2*${"X".repeat(draw.between(100_000, 400_000))}~SE*4*0001~GE*1*101~IEA*1*000000101~`,
  (draw) => start + "X".repeat(draw.between(100_000, 1_000_000)),
  (draw) => start + "A*B~".repeat(draw.between(20_000, 50_000)),
  (draw) => start + "~".repeat(draw.between(20_000, 200_000)),
  (draw) => `${start}HI*${"ABF:J020*".repeat(draw.between(5_000, 11_000))}~`,
  (draw) => `${start}HI*${"ABF:J020^".repeat(draw.between(5_000, 11_000))}~`,
  (draw) => `${start}HI*${":".repeat(draw.between(20_000, 90_000))}~`,
  (draw) =>
    start + Array.from({ length: 20_000 }, (_, level) => `HL*${level + 1}*${level}*23*1~`).join("") + draw.digits(3),
  (draw) => " ".repeat(draw.between(100_000, 500_000)) + isa,
];
