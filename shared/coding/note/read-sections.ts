import { type HeadingKind, headings, type SectionKind } from "./headings.ts";
import type { Span } from "./span.ts";

/** A part of the note under one heading, without the heading itself. */
export interface Section extends Span {
  readonly kind: SectionKind;
  /** The words of the heading in lower case; empty where there is none. */
  readonly heading: string;
}

const kindByHeading = new Map(
  headings.flatMap(({ kind, words }) => words.map((word): [string, HeadingKind] => [word, kind])),
);

const longest = Math.max(...[...kindByHeading.keys()].map((heading) => heading.length));
/** Where a heading may begin: a line, after its bullet or number, or a sentence. */
const openings = /(?:^|\n)[ \t]*(?:[#*>•-]+[ \t]*)?|[.!?;)][ \t]+/g;
const aside = /^\s*\([^)\n]{0,40}\)/;
const qualifier = /^(?:inpatient|outpatient|clinic|discharge|final|hospital)\s+/i;

/**
 * The sections of a note in their order; text before the first heading is `open`. What a heading does not name stays with
 * the section before it, and nothing of the note is lost.
 */
export function readSections(text: string): readonly Section[] {
  const found: (Heading & { readonly at: number })[] = [];
  for (const match of text.matchAll(openings)) {
    const at = match.index + match[0].length;
    const last = found.at(-1);
    if (last !== undefined && at < last.end) continue;
    const heading = headingAt(text, at);
    if (heading !== undefined) found.push({ ...heading, at });
  }
  const sections: Section[] = [];
  const first = found[0]?.at ?? text.length;
  if (text.slice(0, first).trim() !== "") sections.push({ kind: "open", heading: "", start: 0, end: first });
  const listed: SectionKind = found.some(({ kind }) => kind === "assessment") ? "past-history" : "assessment";
  for (const [index, { kind: given, heading, end: from }] of found.entries()) {
    const kind = given === "problem-list" ? listed : given;
    const end = found[index + 1]?.at ?? text.length;
    // What is copied is a sentence or a line; the note goes on after it.
    const stop =
      kind === "copied"
        ? /[.\n](?=\s|$)/.exec(text.slice(from, end))
        : kind === "family-history"
          ? backToPatient.exec(text.slice(from, end))
          : null;
    const cut = stop === null ? end : from + stop.index + 1;
    sections.push({ kind, heading, start: from, end: cut });
    if (text.slice(cut, end).trim() !== "") sections.push({ kind: "open", heading: "", start: cut, end });
  }
  return sections;
}

/** "FH: dad gout. Pt: sore throat": where a line of the family turns to the patient. */
const backToPatient = /[.\n](?=\s*(?:pt|patient|he|she|here|today|now|exam|on exam|vitals|roommate)\b)/i;

interface Heading {
  readonly kind: HeadingKind;
  readonly heading: string;
  /** Where what stands under it begins. */
  readonly end: number;
}

/** "PMH (copied from prior note):" */
const copied = /copied|carried|forward|prior note|last note|previous note|old chart|imported|per chart|outside record/i;

/** "A/P polyarthralgia": shorthand that is nothing but a heading needs no colon. */
const bare = /^(?:A\/P|A&P|A\+P|I\/P|IMP)[ \t]+(?=[A-Za-z0-9#])/;

function headingAt(text: string, at: number): Heading | undefined {
  const line = text.slice(at, at + longest + 60);
  const alone = bare.exec(line)?.[0];
  if (alone !== undefined) return { kind: "assessment", heading: alone.trim().toLowerCase(), end: at + alone.length };
  const lead = qualifier.exec(line)?.[0].length ?? 0;
  for (const skip of lead === 0 ? [0] : [0, lead]) {
    const rest = line.slice(skip);
    const words = /^[A-Za-z][A-Za-z/&+' -]*?(?=\s*(?:\([^)\n]{0,40}\)\s*)?(?::|\s-\s|\n|$|\.\s))/.exec(rest)?.[0];
    if (words === undefined) continue;
    const kind = kindByHeading.get(words.toLowerCase().trim());
    if (kind === undefined) continue;
    if (words.length === 1 && words !== words.toUpperCase()) continue;
    let end = skip + words.length;
    const remark = aside.exec(line.slice(end))?.[0] ?? "";
    end += remark.length;
    const mark = /^\s*(:|\s-\s|\n|$|\.\s)/.exec(line.slice(end));
    if (mark === null) continue;
    // "History." and "Today." begin sentences too: a full stop makes a heading only of words that name an assessment.
    const sign = mark[1] ?? "";
    if (sign.startsWith(".") && !(kind === "assessment" && words.length > 6)) continue;
    if ((sign === "\n" || sign === "") && words.length < 3 && words !== words.toUpperCase()) continue;
    if (sign.trim() === "-" && words.length === 1) continue;
    return {
      kind: copied.test(remark) ? "copied" : kind,
      heading: words.toLowerCase().trim(),
      end: at + end + mark[0].length,
    };
  }
  return undefined;
}
