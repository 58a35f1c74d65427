import { claimGuides } from "../../claim-wire/claim-guide.ts";
import type { Guide } from "../../x12/grammar.ts";
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
export function claimText({ loop, context }: Unit, guide: Guide): string {
  const own = (around: Loop): readonly Segment[] => segmentsOf(guide, around);
  return [...context.flatMap(own), ...segmentsOf(guide, loop)]
    .map((segment) => line(textUnder(segment, ourSeparators)))
    .join("");
}

/** What only an institutional claim has: told by it, as nothing else of a broken claim can be relied on. */
const institutionalSegments = /^(CL1|SV2)\*|^CLM\*[^~]*:A[:*~]/m;

/**
 * The rejected claims as an 837 of their own, to mend and drop again: professional and institutional claims in groups of
 * their kind, each claim under its own levels, counts and numbers written anew. Why each came back stands in the report,
 * by its place in the file.
 */
export function writeRejectedClaims({ preamble = "" }: OpenedItem): RejectionWriter {
  let open: Guide | undefined;
  let groups = 0;
  let levels = 0;
  let segments = 0;
  const counted = (text: string): string => {
    segments += text.split("\n").length - 1;
    return text;
  };
  return {
    begin: () =>
      line("ISA*00*          *00*          *ZZ*REJECTED       *ZZ*REJECTED       *260101*0000*^*00501*000000001*0*P*:"),
    write: ({ rows }: RejectedItem) => rows.map(({ text }) => groupOf(text) + counted(renumbered(text))).join(""),
    end: () => `${closed()}${line(`IEA*${groups}*000000001`)}`,
  };

  /** What goes before a claim that is the first, or of another kind than the one before it. */
  function groupOf(text: string): string {
    const { guide } = claimGuides[institutionalSegments.test(text) ? "institutional" : "professional"];
    if (guide === open) return "";
    const before = closed();
    open = guide;
    groups++;
    levels = 0;
    segments = 0;
    const header = line(`GS*HC*REJECTED*REJECTED*20260101*0000*${groups}*X*${guide.id}`);
    return `${before}${header}${counted(line(`ST*837*0001*${guide.id}`))}${counted(preamble)}`;
  }

  function closed(): string {
    return open === undefined ? "" : `${line(`SE*${segments + 1}*0001`)}${line(`GE*1*${groups}`)}`;
  }

  /** Levels are numbered through the group: a claim's first level has no parent, the next stand under each other. */
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
