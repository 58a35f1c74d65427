import type { Instant } from "../../values/instant.ts";
import type { Interchange } from "../envelope.ts";
import type { SnipLevel, X12Finding } from "../finding.ts";
import type { X12Item } from "../item.ts";
import { type InterchangeDraft, writeInterchange } from "../writer.ts";
import { answerDraft } from "./answer-draft.ts";
import { fitted } from "./fitted.ts";
import { createGroupAnswer, type GroupAnswer } from "./group-answer.ts";
import { type AnsweredGroup, groupVerdict, write999 } from "./write-999.ts";
import { graver, type InterchangeVerdict, interchangeVerdictOf, soundInterchange, writeTa1 } from "./write-ta1.ts";

export interface AcknowledgmentSettings {
  /** When the answer is written. */
  readonly at: Instant;
  /** ISA13 of the next answer, 1 to 999999999: never the same twice for one partner. */
  readonly nextControlNumber: () => number;
  /** An error of this SNIP level or a lower one rejects a transaction set; a higher one is noted. Guides' 999s stop at 2; 0 notes all. */
  readonly rejectLevel?: SnipLevel | 0;
  /** Write a TA1 also where nobody asked for one (ISA14) and nothing is wrong. */
  readonly alwaysTa1?: boolean;
}

/** One interchange in answer to another. */
export interface Answer {
  readonly kind: "TA1" | "999";
  /** ISA13 of the interchange that is answered, as it stands. */
  readonly controlNumber: string;
  /** TA104, or AK901 of each functional group. */
  readonly verdicts: readonly ("A" | "E" | "P" | "R")[];
  readonly text: string;
}

/** Reads along and answers each interchange when it is known to have ended. */
export interface Acknowledger {
  see(item: X12Item): readonly Answer[];
  /** What is left to answer when the source has ended. */
  end(): readonly Answer[];
}

/** Segments that tell faults one by one (IK3, CTX, IK4), in the answer to one interchange. Verdicts count all faults. */
const mostDetails = 20_000;

/** GS01 of acknowledgments. */
const answersId = "FA";

interface OpenAnswer {
  readonly interchange: Interchange;
  verdict: InterchangeVerdict;
  readonly groups: AnsweredGroup[];
  /** How many segments of details may still be written. */
  left: number;
  /** Its IEA has come, or its end without one. */
  hasEnded: boolean;
  /** It holds nothing but TA1 segments, which nobody answers. */
  onlyAnswers: boolean;
}

/**
 * Makes the TA1 and the 999 that a receiver answers. Memory grows by one line a transaction set and by the faults that are
 * told one by one, which are bounded. A 999 is never answered with a 999, nor a TA1 with a TA1.
 * Source: 005010X231A1; TA1.
 */
export function createAcknowledger(settings: AcknowledgmentSettings): Acknowledger {
  let open: OpenAnswer | undefined;
  let group: GroupAnswer | undefined;

  function takeFinding(finding: X12Finding): void {
    // After its end only one thing is still said of an interchange: that its last segment has no terminator.
    if (open === undefined || (open.hasEnded && finding.code !== "unended-segment")) return;
    const isPlaced = group?.take(finding) === true;
    open.verdict = graver(open.verdict, interchangeVerdictOf(isPlaced ? finding : asContent(finding)));
  }

  function finish(): readonly Answer[] {
    const answered = open;
    open = undefined;
    group = undefined;
    return answered === undefined ? [] : answersTo(answered, settings);
  }

  return {
    see(item) {
      switch (item.kind) {
        case "interchange-start": {
          const answers = finish();
          open = {
            interchange: item.interchange,
            verdict: soundInterchange,
            groups: [],
            left: mostDetails,
            hasEnded: false,
            onlyAnswers: false,
          };
          return answers;
        }
        case "acknowledgment":
          if (open !== undefined && open.groups.length === 0) open.onlyAnswers = true;
          break;
        case "group-start":
          if (open === undefined || open.hasEnded) break;
          open.onlyAnswers = false;
          group = createGroupAnswer(item.group, settings.rejectLevel ?? 2, open.left);
          break;
        case "finding":
          takeFinding(item.finding);
          break;
        case "group-end":
          if (open === undefined || group === undefined) break;
          if (item.group.functionalId !== answersId) open.groups.push(group.end(item.includedCount));
          open.left = group.left;
          group = undefined;
          break;
        case "interchange-end":
          if (open !== undefined) open.hasEnded = true;
          break;
        default:
          group?.see(item);
      }
      return [];
    },
    end: finish,
  };
}

/** A fault of a segment that stands in no transaction set: the interchange holds what it should not. */
function asContent(finding: X12Finding): X12Finding {
  const { acknowledgment } = finding;
  if (acknowledgment === undefined || acknowledgment.element === "TA105") return finding;
  return { ...finding, acknowledgment: { element: "TA105", code: "022" } };
}

function answersTo(open: OpenAnswer, settings: AcknowledgmentSettings): readonly Answer[] {
  const { interchange, verdict, groups, onlyAnswers } = open;
  if (onlyAnswers) return [];
  const { at, nextControlNumber } = settings;
  const answers: Answer[] = [];
  const add = (kind: Answer["kind"], verdicts: Answer["verdicts"], draft: Partial<InterchangeDraft>) => {
    const text = writeInterchange({ ...answerDraft(interchange, at, nextControlNumber()), ...draft });
    answers.push({ kind, controlNumber: interchange.controlNumber, verdicts, text });
  };
  if (verdict.verdict !== "A" || interchange.acknowledgmentRequested || settings.alwaysTa1 === true) {
    add("TA1", [verdict.verdict], { acknowledgments: [writeTa1(interchange, verdict, at)] });
  }
  if (verdict.verdict === "R") return answers;
  const partiesOf = ({ group }: AnsweredGroup) => `${group.sender} ${group.receiver}`;
  for (const sameParties of Map.groupBy(groups, partiesOf).values()) {
    const [first] = sameParties;
    if (first === undefined) continue;
    add("999", sameParties.map(groupVerdict), {
      applicationSender: fitted(first.group.receiver, 2, 15),
      applicationReceiver: fitted(first.group.sender, 2, 15),
      transactions: sameParties.map(write999),
    });
  }
  return answers;
}
