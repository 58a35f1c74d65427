import type { Reading } from "../../mentions/reading.ts";
import { isDone, type Said, textOf } from "../said.ts";

const elsewhere =
  /\b(?:sent (?:out|for|to)|refer\w* (?:for|to)|order(?:ed|ing)?(?! and (?:done|performed))|sched\w+|outside|at (?:the )?(?:hospital|radiology|lab|imaging)|next door|who bill|quest|labcorp|requisition|pending|will (?:get|obtain|order)|obtain(?= as outpatient)|from (?:the )?(?:ED|ER|hospital|last|prior)|old|prior|previous|last (?:week|month|visit|year))\b/i;
const here =
  /\b(?:in[- ]?(?:office|clinic|house)|here|today|done|performed|obtained|taken|poc|point[- ]of[- ]care|shows?|showed|read as|positive|negative|interpret\w*|normal|reveals?|resulted|trace|nsr|sinus|given|neg|pos)\b|\s[+]/i;

/** Whether a test was run by the practice: `here` said, elsewhere said, or neither. */
export function whereDone(reading: Reading, said: Said): "here" | "elsewhere" | "unsaid" {
  if (
    !isDone(said) &&
    !(said.marks.has("negated") && said.marks.size === 1 && /\bnegative\b/i.test(textOf(reading, said.statement)))
  )
    return "elsewhere";
  if (said.statement.section === "past-history" || said.statement.section === "medications") return "elsewhere";
  const words = textOf(reading, said.statement);
  if (elsewhere.test(words)) return "elsewhere";
  return here.test(words) ? "here" : "unsaid";
}
