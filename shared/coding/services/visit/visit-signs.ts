import type { Span } from "../../note/span.ts";
import { findSaid } from "../said.ts";
import type { ServiceNote } from "../service-note.ts";

/** What a note says about whether there was a visit, and of what kind. Each with its places. */
export interface VisitSigns {
  readonly nurseOnly: readonly Span[];
  readonly nothingElse: readonly Span[];
  /** Here for a test, a shot or a procedure and for nothing besides. */
  readonly serviceOnly: readonly Span[];
  readonly separate: readonly Span[];
  readonly postoperative: readonly Span[];
  readonly unrelated: readonly Span[];
  readonly preventive: readonly Span[];
  readonly wellness: readonly Span[];
  readonly firstWellness: readonly Span[];
  readonly welcome: readonly Span[];
  readonly telehealth: readonly Span[];
  readonly audioOnly: readonly Span[];
  readonly surgeryDecided: readonly Span[];
}

const patterns: Readonly<Record<keyof VisitSigns, RegExp>> = {
  nurseOnly:
    /\bnurse[- ](?:only )?visit\b|\b(?:nurse|MA|RN)[- ]only\b|\bby (?:the )?(?:nurse|RN|MA)\b|\(nurse\)|\bno (?:provider|physician|doctor) (?:seen|visit)\b|\bwithout (?:a |the )?(?:provider|physician) visit\b|\b(?:shot|injection|vaccine)s? only\b|\bstanding order\b/gi,
  nothingElse:
    /\bnothing (?:else|separate)\b|\bno other (?:new )?(?:problems?|issues?|concerns?|complaints?)(?! (?:today )?(?:than|addressed separately))|\bno separate (?:visit|e\/?m|evaluation)\b|\bonly problem\b|\bno (?:e\/m|office visit|physician visit|visit)\b|\binjections? only\b|\bscheduled (?:procedure|injections?)\b|\bdeci(?:sion|ded)[^.;]{0,30}\blast (?:visit|month|week)\b|\b(?:here|presents?|returns?) (?:only )?for (?:the )?(?:planned|scheduled)\b/gi,
  serviceOnly:
    /\b(?:test(?:s|ing)?|procedures?|ekg|ecg|echo|spirometry|a1c|inr|device|wrap|dressing|challenge|injections?|infusions?|chemo(?:therapy)?|films?|x-?rays?|imaging|stud(?:y|ies)|ultrasound|treatment|labs?|lab draw|vaccines?|scan) (?:visit )?only\b|\bonly for (?:the |a |an )?(?:test|shot|film|lab|scan|study|procedure)\w*|\bno (?:consult(?:ation)?|office visit|provider visit|physician visit|e\/m|clinic visit)\b(?: (?:done|today|performed))?/gi,
  separate:
    /\bseparate(?:ly)?\b(?! (?:visit|e\/?m))|\bin addition\b|\balso:|\bsignificant and separate\w*|\balso (?:addressed|evaluated|discussed|new)\b|\bunrelated\b/gi,
  postoperative:
    /\bpost-?op(?:erative)?\b(?: (?:check|visit|f\/u|follow-?up|day|week|wk))?|\bPOD ?#?\d+\b|\b(?:10|90)[- ]day global\b|\bglobal period\b/gi,
  unrelated: /\bunrelated\b|\bnot related to (?:the |my |his |her )?(?:surgery|procedure|operation)\b/gi,
  preventive:
    /\b(?:annual|yearly|routine) (?:preventive|physical|well(?:ness)?|gyn\w*|checkup|health)(?: (?:exam(?:ination)?|visit))?\b|\bpreventive (?:exam(?:ination)?|visit|medicine|care visit)\b|\bwell[- ]?(?:child|baby|woman|man|adult|teen)(?: (?:visit|check|exam))?\b|\bwell (?:visit|check|exam)\b|\bWCC\b|\bcomplete physical\b|\bhealth maintenance (?:exam|visit)\b|\bannual exam\b|\bsports physical\b|\b\d{1,2}[- ]?(?:mos?|months?|yrs?|years?|yo|wks?|weeks?|y)(?:[- ]old)?[- ]well\b(?![- ](?:appearing|controlled|known|developed|nourished|hydrated))|\bwell (?:\d{1,2}[- ]?(?:mo|month|yr|year)|infant|newborn)\b|\bpreventive care (?:exam|visit)\b|\b(?:annual|yearly) (?:well|exam|check-?up)\b/gi,
  wellness: /\bannual wellness visit\b|\bAWV\b|\bmedicare wellness\b/gi,
  firstWellness: /\b(?:initial|first)\b[^.;]{0,25}\b(?:AWV|annual wellness|wellness visit)/gi,
  welcome: /\bwelcome to medicare\b|\bIPPE\b/gi,
  telehealth:
    /\btele-?(?:health|medicine|visit)\b|\bvideo (?:visit|encounter|appointment|session|consult\w*|follow[- ]?up)\b|(?<=[.,;:(]\s?|^)video(?=\s?[,.;)])|\b(?:via|by|over) (?:zoom|video|doxy\S*)\b|\baudio[- ]?(?:and|\/|-)[- ]?video\b/gi,
  audioOnly: /\baudio[- ]only\b|\b(?:telephone|phone) (?:visit|encounter)\b/gi,
  surgeryDecided:
    /\bdecision for (?:major )?surgery\b|\bdecided (?:on|for) surgery\b|\btaken to (?:the )?OR (?:today|tonight|now|tomorrow)\b|\bto (?:the )?OR (?:today|tonight|tomorrow)\b/gi,
};

/** Signs that the note's other half denies ("not telehealth") do not count; what sounds like a plan does. */
export function readVisitSigns({ reading }: ServiceNote): VisitSigns {
  const spans = (key: keyof VisitSigns): readonly Span[] =>
    findSaid(reading, patterns[key])
      .filter(
        ({ marks, statement }) =>
          statement.section !== "copied" &&
          (key === "nothingElse" || key === "serviceOnly" || key === "nurseOnly" || !marks.has("negated")),
      )
      .filter((said) => key !== "preventive" || !said.marks.has("planned"))
      .map(({ start, end }) => ({ start, end }));
  return {
    nurseOnly: spans("nurseOnly"),
    nothingElse: spans("nothingElse"),
    serviceOnly: spans("serviceOnly"),
    separate: spans("separate"),
    postoperative: spans("postoperative"),
    unrelated: spans("unrelated"),
    preventive: spans("preventive"),
    wellness: spans("wellness"),
    firstWellness: spans("firstWellness"),
    welcome: spans("welcome"),
    telehealth: spans("telehealth"),
    audioOnly: spans("audioOnly"),
    surgeryDecided: spans("surgeryDecided"),
  };
}
