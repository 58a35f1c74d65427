import type { Reading } from "../../mentions/reading.ts";
import { whenDone } from "../performed.ts";
import { type Said, textOf } from "../said.ts";

/** Another laboratory or another house that a specimen goes to, or that a film comes from. */
const elsewhere =
  /\b(?:sent (?:out|for|to|off)|send[- ]?out|at (?:the )?(?:hospital|radiology|lab|imaging)|next door|who bill|quest|labcorp|reference lab|requisition|obtain as outpatient|from (?:the )?(?:ED|ER|hospital|last|prior)|outside|reviewed from|(?:found|seen|discovered|incidental\w*) (?:on|by))\b/i;
const here =
  /\b(?:in[- ]?(?:the )?(?:office|clinic|house)|on[- ]?site|here|today|done|performed|obtained|taken|run|poc|point[- ]of[- ]care|shows?|showed|read as|positive|negative|interpret\w*|normal|reveals?|resulted|trace|nsr|sinus|given|neg|pos|reactive|passed|failed|wnl|abnormal|score[ds]?)\b|\s[+]|[:=]\s*[+]?\d|\b\d+(?:\.\d+)?\s?%|\b\d{1,2}(?::\d\d)?\s?(?:am|pm)\b/i;

/** Whether a test was run by the practice: `here` said, elsewhere said, or neither. */
export function whereDone(reading: Reading, said: Said, isDraw = false): "here" | "elsewhere" | "unsaid" {
  const when = whenDone(reading, said);
  if (when === "not-today") return "elsewhere";
  const words = clauseAround(textOf(reading, said.statement), said);
  // Blood is drawn here, wherever it goes.
  if (elsewhere.test(words) && !isDraw) return "elsewhere";
  return when === "today" || here.test(words) || here.test(textOf(reading, said.statement)) ? "here" : "unsaid";
}

/** The words between the marks that part a test from others in its sentence. */
function clauseAround(words: string, { start, end, statement }: Said): string {
  const from = start - statement.start;
  const to = end - statement.start;
  const before =
    words
      .slice(0, from)
      .split(/[,;]|\band\b/)
      .at(-1) ?? "";
  const after = words.slice(to).split(/[;]|,(?! ?(?:sent|who|to (?:quest|labcorp)))/)[0] ?? "";
  return `${before}${words.slice(from, to)}${after}`;
}
