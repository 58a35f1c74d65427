import { guide837p } from "../../x12/guides/837p/index.ts";
import type { Unit } from "../../x12/item.ts";
import { allSegments, type Loop } from "../../x12/loop.ts";
import { segmentsOf } from "../../x12/loop-segments.ts";
import { type Segment, textUnder } from "../../x12/segment.ts";
import { ourSeparators } from "../../x12/separators.ts";
import type { RejectionWriter } from "../intake-format.ts";
import type { OpenedItem, RejectedItem } from "../intake-item.ts";

const line = (text: string): string => `${text}${ourSeparators.terminator}\n`;

/** BHT, submitter and receiver, from after ST to before the first level. */
export function preambleOf({ header }: Unit): string {
  return [...allSegments(header)]
    .filter(({ id }) => id !== "HL")
    .map((segment) => line(textUnder(segment, ourSeparators)))
    .join("");
}

/** A claim with its provider, subscriber and patient, each level with its HL. */
export function claimText({ loop, context }: Unit): string {
  const own = (around: Loop): readonly Segment[] => segmentsOf(guide837p, around);
  return [...context.flatMap(own), ...segmentsOf(guide837p, loop)]
    .map((segment) => line(textUnder(segment, ourSeparators)))
    .join("");
}

/**
 * The rejected claims as an 837P of their own, to mend and drop again: each under its own levels, counts and numbers
 * written anew. Why each came back stands in the report, by its place in the file.
 */
export function writeRejectedClaims({ preamble = "" }: OpenedItem): RejectionWriter {
  let levels = 0;
  let segments = 0;
  const counted = (text: string): string => {
    segments += text.split("\n").length - 1;
    return text;
  };
  return {
    begin: () =>
      `${line("ISA*00*          *00*          *ZZ*REJECTED       *ZZ*REJECTED       *260101*0000*^*00501*000000001*0*P*:")}${line("GS*HC*REJECTED*REJECTED*20260101*0000*1*X*005010X222A1")}${counted(line("ST*837*0001*005010X222A1"))}${counted(preamble)}`,
    write: ({ rows }: RejectedItem) => rows.map(({ text }) => counted(renumbered(text))).join(""),
    end: () => `${line(`SE*${segments + 1}*0001`)}${line("GE*1*1")}${line("IEA*1*000000001")}`,
  };

  /** Levels are numbered through the file: a claim's first level has no parent, the next stand under each other. */
  function renumbered(text: string): string {
    const hasPatient = /^HL\*[^*]*\*[^*]*\*23/m.test(text);
    let parent = "";
    return text.replace(/^HL\*[^*]*\*[^*]*\*([^*~]*)[^~]*~/gm, (_, code: string) => {
      const hasChildren = code === "20" || (code === "22" && hasPatient);
      const level = `HL*${++levels}*${parent}*${code}*${hasChildren ? "1" : "0"}~`;
      parent = String(levels);
      return level;
    });
  }
}
