import type { ContextMark } from "../context/context.ts";
import { longAgo } from "../context/past-cues.ts";
import type { Reading } from "../mentions/reading.ts";
import { otherDays, type Said, textOf } from "./said.ts";

/** What a note says of a service that it names: done on this day and here, or not, or neither. */
export type WhenDone = "today" | "not-today" | "unsaid";

/** Words for how something came out: "biopsy, benign" and "UPT negative" were done. */
const results = new Set([
  "negative",
  "was negative",
  "is negative",
  "are negative",
  "were negative",
  "neg",
  "normal",
  "nl",
  "wnl",
  "none",
  "benign",
  "clean",
  "came back normal",
  "not seen",
  "not found",
  "absent",
  "unlikely",
  "is unlikely",
  "no evidence",
  "not identified",
  "not present",
]);
/** "Decided last visit": a note that an order began in says nothing about the service. */
const aside = new Set(["last visit"]);
/** Of what a note says of the past only this is about the service and not about what it is for. */
const dated = new Set([...longAgo, "previously had"]);

function isDenial({ kind, cue }: ContextMark): boolean {
  if (kind === "negated") return !results.has(cue);
  if (kind === "historical") return dated.has(cue);
  if (kind === "copied-forward") return !aside.has(cue);
  return kind === "hypothetical" || kind === "uncertain";
}

/** "Mother had a colonoscopy". That somebody stands by, tells or agrees says nothing. */
const anothers =
  /\b(?:mother|father|mom|dad|brother|sister|aunt|uncle|grand\w+|husband|wife|spouse|partner|son|daughter|friend|neighbor|cousin|sibling|family member)\b(?:'s)?[^.;,]{0,30}\b(?:had|has|have|underwent|received|got|recently|diagnosed|needed|treated|seen|was given)\b/i;

/** Whether what a note names is denied, feared, of another person or of another time. */
export function isDenied({ statement, marked }: Said, reading: Reading): boolean {
  if (marked.some(isDenial)) return true;
  const isOthers = marked.some(({ kind }) => kind === "family" || kind === "other-person");
  return isOthers && (statement.section === "family-history" || anothers.test(textOf(reading, statement)));
}

/** That a thing is for another day, or was done on one, or elsewhere, or not at all. */
const notToday = new RegExp(
  [
    String.raw`\b(?:will|to|would|should|may|might|can|wants? to|plan(?:s|ned)?(?: to| for)?|going to) (?:then )?(?:be )?(?:do|get|have|need|return|come back|schedul\w*|perform\w*|obtain\w*|proceed|consider|undergo|arrange\w*|book\w*|repeat|recheck|remove|excise|inject|place|give|receive|biopsy|treat|add|see|follow|refer|start|order|call)\b`,
    String.raw`\b(?:planned|(?<!(?:care|family|discharge|treatment) )planning|plans? for|schedul(?:e|ed|ing)|booked|declin\w+|refus\w+|defer\w*|postpon\w+|cancel\w+|abort\w+|held off|hold off|holding off)\b`,
    String.raw`\b(?:not|never|wasn't|weren't|isn't) (?:yet |been )?(?:done|performed|given|needed|necessary|indicated|obtained|placed|taken|required|today|available|in stock|due|treated|biopsied|removed|excised|injected|drained|repaired|tested|administered|attempted)\b`,
    String.raw`\b(?:next|at the next|in the next|subsequent) (?:visit|week|month|year|time|appt|appointment|available|session)\b|\bin (?:\d+|one|two|three|four|six|a few|several|a|another) (?:-?\d+ )?(?:days?|d|weeks?|wks?|months?|mos?|years?|yrs?)\b`,
    String.raw`\border(?:ed|s|ing)?\b|\breferr?(?:ed|al|als|ing)?\b(?! by)|\brecommend\w*|\boffered\b|\bconsider\w*|\bpending\b|\bawait\w*|\brequest(?:ed|ing)?\b|\bneeds?\b|\bneeded\b|\bcandidate for\b|\bif\b`,
    String.raw`\belsewhere\b|\b(?:at|by|from|in|per) (?:an? |the |her |his |their |our )?(?:outside|another|other|different|ED|ER|emergency|hospital|urgent care|OSH|PCP|pharmacy|school|radiology|imaging center|specialist|cardiolog\w+|dermatolog\w+|surgeon|GI|OB|referring)\b|\boutside (?:hospital|facility|lab|clinic|imaging|films?|x-?rays?|records?|report|MRI|CT|EKG|ECG|echo)\b`,
    String.raw`\b(?:last|prior|previous) (?:week|month|year|visit|night|summer|winter|fall|spring|time|january|february|march|april|may|june|july|august|september|october|november|december)\b|\byesterday\b|\b(?:\d+|one|two|three|four|five|six|few|several|couple of?|a) ?(?:-\d+ )?(?:days?|d|weeks?|wks?|w|months?|mos?|years?|yrs?|y) (?:ago|prior|earlier|before|back|post)\b|\b(?:on|since|in) (?:\d{1,2}\/\d{1,2}|(?:19|20)\d\d\b|monday|tuesday|wednesday|thursday|friday|saturday|sunday)`,
    String.raw`\b(?:status post|s\/p|post-?op(?:erative)?|tomorrow|up to date|utd|overdue|to be done|previously|healed|after (?:my|the|his|her)|weeks after|days after)\b`,
    String.raw`\bwas (?:already )?(?:done|performed|repaired|closed|removed|placed|given|drained) (?:at|by|in) (?!(?:the )?(?:office|clinic|exam|procedure|room|me\b|bedside|usual|sterile|MA\b|nurse|RN\b))`,
  ].join("|"),
  "i",
);
/** Weighed only where nothing says that it was done. */
const soft =
  /\b(?:discuss\w*|due|recommend\w*|offered|consider\w*|request(?:ed|ing)?|needs?|needed|indicated|healed|previously|order(?:ed)?|if)\b/gi;
const today =
  /\b(?:today|now|this (?:morning|afternoon|visit|am|pm)|here|done|performed|completed|given|gave|administered|inject(?:ed)?|placed|applied|removed|excised|obtained|taken|took|collected|inserted|drained|repaired|closed|sutured|treated|tolerated|shows?|showed|reveals?|read|interpreted|packed|irrigated|aspirated|sent to path\w*|to path\w*|in[- ]?(?:the )?(?:office|clinic|house)|poc|point[- ]of[- ]care|underwent|started|initiated|begun|uneventful|resulted|positive|negative)\b/i;
/** Strongly of this day: wins over what is said besides. */
const surely =
  /\b(?:done|performed|completed|given|administered|placed|obtained|taken|removed|excised|injected|applied|inserted|repaired|drained) (?:and \w+ )?(?:here|today|in (?:the |our )?(?:office|clinic|room|lab))\b|\btoday\b(?! (?:but|not|we (?:discussed|scheduled)|he declined|she declined))/i;

/** "Here for scheduled X", "Scheduled X.": the appointment was made before, and X is done now. */
const appointment =
  /\b(?:here|presents?|presented|returns?|returned|returning|back|in|arrived|brought in|comes? in|admitted|seen|visit) (?:today )?(?:only )?(?:for|to have) (?:(?:a|an|the|her|his|their) )?(?:previously )?(?:scheduled|planned|elective|recommended|booked)\b|^\W*(?:scheduled|planned|elective|pre-?scheduled)\b(?! (?:for|in|next|to|follow|f\/u))|\b(?:scheduled|planned|discussed|decided|chosen|consented|requested|agreed|recommended|ordered)(?: \w+){0,3}? (?:at |on |from )?(?:the |her |his )?(?:last|prior|previous) (?:visit|appointment|time|month|week|encounter)\b|\b(?:as|previously) (?:scheduled|planned)\b|\border(?:ed)? (?:and|,|then) (?=(?:done|performed|obtained|taken|read|interpreted|given|reviewed here)\b)|\b(?:scheduled|planned) (?=(?:[\w-]+ ){0,4}(?:performed|done|completed|carried out|today)\b)|\b(?:scheduled|planned) (?=(?:procedure|injections?|infusion)\b)/gi;
/** Words right before a name that put it into the past. */
const formerly =
  /\b(?:history of|h\/o|hx of|s\/p|status post|prior|previous|old|past|last|recent|(?:day|week|month) #?\d+ (?:after|from|following)|\d+ (?:days?|weeks?|wks?|months?|years?) (?:after|from|following|since)|(?:after|since)(?= (?:his|her|the|their)))(?: (?:his|her|the|their|a|an))? (?:[\w-]+ ){0,2}$/i;
const separators = /[,;:]|\s[-–—]+\s|\b(?:but|then|while|and|or|although|whereas)\b|\s[&+]\s|\n/g;
const leads =
  /^\W*(?:will|plan(?:ned|s|ning)?|order(?:ed|s)?|refer\w*|schedul\w+|declin\w+|refus\w+|defer\w*|recommend\w*|discuss\w*|consider\w*|needs?|return for|rtc for|f\/u for|follow[- ]?up for|pending|due for|requests?|would|not done|not given|hold|next (?:visit|time|week|month))\b/i;
const planHeadings = /^(?:plan|rx|orders?|recommendations?|to do|follow[- ]?up|disposition)/;

/** Whether what a note names was done on its day, for its patient and by the practice. */
export function whenDone(reading: Reading, said: Said): WhenDone {
  const { statement } = said;
  if (otherDays.has(statement.section) || statement.section === "medications") return "not-today";
  if (isDenied(said, reading)) return "not-today";
  // "After thoracentesis elsewhere" speaks of it alone.
  if (/^[^,;.]{0,15}\belsewhere\b/.test(reading.text.slice(said.end, statement.end))) return "not-today";
  // "Colonoscopy 2019", "EKG (3/2021)".
  if (
    /^[\s(,-]*(?:done |in |from |on )?(?:\d{1,2}\/)?(?:19|20)\d\d\b/.test(reading.text.slice(said.end, statement.end))
  )
    return "not-today";
  if (formerly.test(reading.text.slice(statement.start, said.start))) return "not-today";
  const clauses = clausesOf(textOf(reading, statement));
  const from = said.start - statement.start;
  const to = said.end - statement.start;
  const own = clauses.filter(({ start, end }) => start < to && end > from);
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return "unsaid";
  const words = textOf(reading, statement).slice(first.start, last.end);
  // "Corns pared?" asks.
  if (/\?\s*$/.test(words)) return "not-today";
  const verdict = verdictOf(words);
  if (verdict !== "unsaid") return verdict;
  const before = clauses.filter(({ end }) => end <= first.start).reverse();
  for (const { words: other } of before) {
    if (leads.test(withoutAppointments(other))) return verdictOf(other) === "today" ? "today" : "not-today";
    if (verdictOf(other) !== "unsaid") break;
  }
  const after = clauses.filter(({ start }) => start >= last.end);
  const isShort = words.trim().split(/\s+/).length <= 4;
  for (const [index, { words: other, joint }] of after.entries()) {
    const told = verdictOf(other);
    if (told === "today") return "today";
    if (told === "not-today")
      return isShort &&
        (joint === "and" || joint === "or" || joint === "&" || joint === "+" || index === 0) &&
        !leads.test(other)
        ? "not-today"
        : "unsaid";
    if (index >= 4) break;
  }
  return statement.section === "plan" && planHeadings.test(statement.heading) && !isInProcedureNote(reading, said)
    ? "not-today"
    : "unsaid";
}

/** Under a heading "Procedure" that came after that of the plan. */
function isInProcedureNote({ text }: Reading, { start }: Said): boolean {
  const lines = text.slice(0, start).split("\n").reverse();
  return (
    (lines.find((line) => /^\W*(?:procedures?|op(?:erative)? note|plan|p)\b[^:]{0,40}:/i.test(line)) ?? "").match(
      /^\W*p(?:lan)?\b/i,
    ) === null && lines.some((line) => /^\W*(?:procedures?|op(?:erative)? note)\b/i.test(line))
  );
}

/** Whether a procedure was done on this day: naming it is enough where nothing says otherwise. */
export function wasDone(reading: Reading, said: Said): boolean {
  return whenDone(reading, said) !== "not-today";
}

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What joins it to the one before: "," or "and". */
  readonly joint: string;
}

function clausesOf(words: string): readonly Clause[] {
  const cuts = [...words.matchAll(separators)].map((match) => ({
    at: match.index,
    next: match.index + match[0].length,
    joint: match[0].trim().toLowerCase(),
  }));
  const starts = [{ next: 0, joint: "" }, ...cuts];
  return starts.map(({ next, joint }, index) => {
    const end = cuts[index]?.at ?? words.length;
    return { start: next, end, words: words.slice(next, end), joint };
  });
}

function withoutAppointments(words: string): string {
  return words.replace(appointment, " ").replace(/\bafter (?:[\w-]+ ){1,4}elsewhere\b/gi, " ");
}

function verdictOf(clause: string): WhenDone {
  const words = withoutAppointments(clause);
  if (!notToday.test(words)) return today.test(words) || withoutAppointments(clause) !== clause ? "today" : "unsaid";
  if (!notToday.test(words.replace(soft, " ")) && today.test(words)) return "today";
  return surely.test(words) && !/\b(?:declin|refus|defer|not |cancel)/i.test(words) ? "today" : "not-today";
}
