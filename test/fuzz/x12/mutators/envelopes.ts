import { type Mutator, separatorsOf } from "./mutator.ts";
import { among } from "./segments.ts";

const envelopes = ["ISA", "GS", "ST", "SE", "GE", "IEA"];
const answer = "TA1*000000101*261110*1200*A*000";

/** Mutations of what stands around transaction sets, and of the separators. */
export const envelopeMutators: readonly Mutator[] = [
  among((segments, draw) => {
    const id = draw.pick(envelopes);
    return segments.filter((segment) => !segment.trimStart().startsWith(id));
  }),
  among((segments, draw) => {
    const id = draw.pick(["SE", "GE", "IEA"]);
    return segments.map((segment) =>
      segment.trimStart().startsWith(`${id}*`) ? `${id}*${draw.between(0, 99)}*7` : segment,
    );
  }),
  among((segments, draw) => segments.toSpliced(draw.between(0, segments.length), 0, answer)),
  (text, draw) => text + text.repeat(draw.between(1, 3)),
  (text, draw) => `${text}${draw.pick(["\n", "", "garbage\n", "\0\0\0", "ISA*00*"])}${text}`,
  // Separators that clash with each other or with the data, or are blanks.
  (text, draw) => text.replaceAll(separatorsOf(text).element, draw.pick(["A", " ", "~", "\n", "\0", "\xff", "|"])),
  (text, draw) => text.replaceAll(separatorsOf(text).end, draw.pick(["", "\n", "\r\n", "*", "\x1c", "\xa7"])),
  (text, draw) => text.replace(/^(ISA.{100}).(.)/s, `$1${draw.pick(["*", "~", "A", " ", "\n", "^"])}$2`),
  (text, draw) =>
    text.replace(/005010X\d{3}(A\d)?/g, draw.pick(["005010X222A1", "004010X098A1", "005010X999", "", "X"])),
  (text, draw) => text.replace(/ST\*\d{3}/g, `ST*${draw.pick(["837", "835", "271", "999", "850", "", "TA1"])}`),
  (text) => text.replaceAll(separatorsOf(text).end, ""),
];
