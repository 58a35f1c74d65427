import { drawFrom } from "../../builders/draw.ts";
import { claimsSet } from "./claims-set.ts";
import { paymentsSet } from "./payments-set.ts";

/** The kinds of file that the bench reads. */
export const fileKinds = {
  "835": { write: paymentsSet, id: "835", guide: "005010X221A1", functionalId: "HP" },
  "837P": { write: claimsSet, id: "837", guide: "005010X222A1", functionalId: "HC" },
} as const;
export type FileKind = keyof typeof fileKinds;

/** One interchange without a fault, of that size and hardly more, in parts: the same seed, the same bytes. ASCII only. */
export function* x12Text(kind: FileKind, bytes: number, seed = 1): Generator<string> {
  const { write, id, guide, functionalId } = fileKinds[kind];
  const draw = drawFrom(seed);
  const head = [
    "ISA*00*          *00*          *ZZ*CLEANCLAIM     *ZZ*TESTPAYER      *261123*1800*^*00501*000000101*0*T*:",
    `GS*${functionalId}*CLEANCLAIM*TESTPAYER*20261123*1800*101*X*${guide}`,
  ];
  const first = `${head.join("~")}~`;
  let length = first.length;
  yield first;
  let sets = 0;
  do {
    const number = String(++sets).padStart(4, "0");
    const set = write(draw, number, bytes - length);
    const st = `ST*${id}*${number}${id === "837" ? `*${guide}` : ""}~`;
    const text = `${st}${set.text()}SE*${set.count + 2}*${number}~`;
    length += text.length;
    yield text;
  } while (length < bytes);
  yield `GE*${sets}*101~IEA*1*000000101~`;
}
