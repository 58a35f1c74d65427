import type { Span } from "../../note/span.ts";

/** How far an element of medical decision making goes: 2 straightforward, 3 low, 4 moderate, 5 high. */
export type Level = 2 | 3 | 4 | 5;

/** A thing in the text that counts toward an element. */
export interface Sign extends Span {
  readonly level: Level;
  /** For a reader, in our words. */
  readonly why: string;
}

/** One of problems, data and risk, with what it rests on. */
export interface Element {
  readonly name: "problems" | "data" | "risk";
  readonly level: Level;
  readonly signs: readonly Sign[];
  readonly why: string;
  readonly doubts: readonly string[];
}

/** The words for a level, of each element. Source: AMA and CMS, office visits from 2021: table of medical decision making. */
export const levelWords: Readonly<Record<Element["name"], Readonly<Record<Level, string>>>> = {
  problems: { 2: "minimal", 3: "low", 4: "moderate", 5: "high" },
  data: { 2: "minimal", 3: "limited", 4: "moderate", 5: "extensive" },
  risk: { 2: "minimal", 3: "low", 4: "moderate", 5: "high" },
};

/** The level of the decision: that which two of the three elements reach. */
export function decisionOf(elements: readonly Pick<Element, "level">[]): Level {
  return elements.map(({ level }) => level).sort((one, other) => other - one)[1] ?? 2;
}
