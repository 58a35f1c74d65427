import type { Level } from "../element.ts";

/** A code of a level. Codes are numbers only. */
export interface LevelCode {
  readonly code: string;
  /** The least total minutes of the day with which time alone reaches it; undefined where time never decides. */
  readonly minutes?: number | undefined;
}

/** Time beyond the highest level that is billed in quarters of an hour. */
export interface ProlongedTime {
  readonly code: string;
  /** Total minutes with which the first unit is reached. */
  readonly from: number;
  readonly source: string;
}

/** Visits whose level goes by the same table of medical decision making, with the codes of each level. */
export interface VisitFamily {
  readonly id: string;
  /** For a reader, in our own words: "office visit, new patient". */
  readonly title: string;
  /** The first day of service on which the table decides. */
  readonly rulesFrom: string;
  readonly levels: Readonly<Record<Level, LevelCode>>;
  /** Beside the code of the highest level. */
  readonly prolonged?: { readonly medicare: ProlongedTime; readonly others: ProlongedTime };
  readonly source: string;
}

const order: readonly Level[] = [5, 4, 3, 2];

/** The highest level whose minutes are met; undefined below the least, and where time never decides. 29 minutes, office, established -> 3. */
export function levelOfMinutes(minutes: number, { levels }: VisitFamily): Level | undefined {
  return order.find((level) => minutes >= (levels[level].minutes ?? Number.POSITIVE_INFINITY));
}

/** The codes one below and one above. "99222" of first hospital visits -> 99221, 99223. */
export function neighboursOf(code: string, { levels }: VisitFamily): readonly string[] {
  const codes = [...new Set(order.toReversed().map((level) => levels[level].code))];
  const at = codes.indexOf(code);
  return [codes[at - 1], codes[at + 1]].filter((other) => other !== undefined);
}
