/** Signs that an injury was treated before and heals now. */
const healing =
  /\b(?:routine(?:ly)? heal\w*|heal(?:ed|ing)(?: well| nicely| routinely| fine)?|callus form\w*|callus on|xr callus|cast (?:removal|removed|off)|cast check|sutures? (?:removed|out|came out)|staples? (?:removed|out)|out of (?:the )?(?:boot|cast|splint)|transition(?:ed|ing)? (?:to|out)|continu\w* (?:pt|physical therapy)|finishing pt|rehab|subsequent(?: encounter)?|post[- ]?op(?![- ](?:shoe|boot|sandal))|granulating|still healing|post graft|advance weight ?bearing|splint (?:removal|removed|off)|post[- ]reduction (?:check|visit|films?)|(?:reduced|repaired|sutured|stapled|glued|casted|splinted) (?:here |in (?:the |our )?(?:ED|ER|UC) )?\d+ ?(?:d|days?|wks?|weeks?) ago|s\/p (?:orif|im nail|fixation|pinning|crpp|cast|reduction|repair|skin graft|stsg))\b/i;
/** "6 weeks ago", "8 wks s/p", "3 months out": too long for a first visit. */
const weeksOld =
  /\b(?:\d{1,2}|two|three|four|five|six|eight|ten|twelve)\s*(?:wks?|weeks?|months?|mos?)\s*(?:out\b|s\/p|post\b|after (?:injury|fracture|surgery|orif)|from injury|since injury)|\b(?:wk|week|month)\s*(?:check|visit|recheck|f\/u|follow[- ]?up)\b/i;
/** A look back at the injury, or the arrangement of the next one. */
const looks =
  /\b(?:f\/u|fu|follow(?:ed)?[- ]?up|follow-up|recheck|suture removal|staple removal|wound check|return visit|dressing change|packing change|reeval\w*|re-eval\w*)\b/gi;
const arranged =
  /^[\s:,-]*(?:with|w\/|in|by|at|to|for|per|w)?\s*(?:an?\s|the\s|own\s|your\s)?(?:ortho\w*|pcp|pmd|derm\w*|plastics?|hand(?: surg\w*)?|surg\w*|op(?:h)?th?al?\w*|optho|ophtho|ent|neuro\w*|clinic|urgent|ed\b|er\b|peds|dentist|dental|podiatry|specialist|provider|tomorrow|prn|as needed|next|if\b|~?\d+(?:\s*-\s*\d+)?\s*(?:d|days?|w|wks?|weeks?|mos?|months?|hrs?|h)?\s*(?:[.;,)\n]|$|prn|if\b|or\b|for\b|with\b|w\/)|[.;\n]|$)/i;
const bidden =
  /\b(?:rtc|return|refer\w*|will|plan\w*|sched\w*|needs?|come back|arrange\w*|recommend\w*|advised?|has|ortho|pcp)\s*(?:for|w\/|with|to)?\s*$/i;
/** "Seen in ED, here for wound recheck": it is what the visit is. */
const camefor = /\b(?:here|in|back|returns?|presents|comes|came)\s+(?:today\s+)?(?:for|to)\s+(?:\w+\s+){0,2}$/i;
/** What says that treatment goes on. */
const active =
  /\b(?:initial(?: visit| encounter)?|first (?:visit|seen)|new (?:pt|patient|injury)|surgery (?:scheduled|planned)|schedule (?:surgery|orif)|active treatment|surgical planning|plan(?:ned)? (?:orif|recon\w*|surgery|bone graft)|bone graft planned|to or\b|casted (?:here )?today|referred for surgery)\b/i;
const firstWords = 25;

/**
 * Whether a note is of an injury that was treated before and heals now. "Follow up in 5 days" arranges a visit, "here for
 * follow up" is one. Source: ICD-10-CM Guidelines FY2026 I.C.19.a.
 */
export function isHealing(text: string): boolean {
  if (active.test(text)) return false;
  if (healing.test(text) || weeksOld.test(text)) return true;
  return [...text.matchAll(looks)].some((match) => {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (
      match.index < firstWords &&
      !/[.;\n]/.test(text.slice(0, match.index)) &&
      !/^[\s:]*(?:with|w\/)?\s*ortho/i.test(after)
    )
      return true;
    if (camefor.test(before)) return true;
    return !arranged.test(after) && !bidden.test(before);
  });
}
