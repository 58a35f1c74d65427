/** Where the patient was seen, as far as it decides which visits are billed. */
interface PlaceRow {
  /** Two digits. Source: CMS Place of Service Code Set. */
  readonly place: string;
  /** Looked for at the beginning of the note, where it says what it is. */
  readonly title?: RegExp;
  /** Looked for in all of it. */
  readonly anywhere?: RegExp;
}

/** A note says what it is within so many characters. */
const titleLength = 240;
const numbered = /\b(?:POS|place of service)\s*:?\s*#?(?<place>\d\d)\b/i;
/** An office that hears of a hospital: "hospital follow-up", "seen in clinic after an ED visit". */
const office =
  /\b(?:office|clinic|outpatient|telehealth|video|phone|urgent care) (?:visit|note|consult\w*|follow[- ]?up|f\/u|encounter|new|progress)\b|\b(?:seen|here|evaluated|consult\w*) (?:\w+ )?in (?:the |my |our )?(?:office|clinic)\b|\b(?:hospital|ED|ER|emergency|SNF discharge|post-?(?:discharge|hospital\w*)|discharge) (?:discharge )?(?:follow[- ]?up|f\/u)\b|\b(?:new|established) (?:patient|pt) (?:visit|office)\b|\b(?:TCM|transition(?:al|s)? (?:of )?care)\b/i;

const rows: readonly PlaceRow[] = [
  { place: "31", title: /^\W*(?:medicare |routine |initial )*(?:SNF|skilled nursing|subacute)\b/i },
  {
    place: "32",
    title: /^\W*(?:medicare |routine |initial )*(?:nursing (?:home|facility)|NF|LTC|long[- ]term care)\b/i,
  },
  {
    place: "22",
    title:
      /\b(?:admit\w*|placed|placement|admission|kept|held) (?:\w+ ){0,3}?(?:to|in|under|for|on) (?:hospital )?obs(?:ervation)?\b|\bobs(?:ervation)? (?:status|unit|admission|care|h ?& ?p|progress|day|stay|patient|discharge|note|initial|consult\w*)\b|\bin observation\b|\bpatient status:? obs/i,
  },
  {
    place: "21",
    title:
      /^\W*(?:[\w/ ]{0,30}\b)?(?:H ?& ?P|H and P|history (?:and|&) physical|discharged? (?:summary|day|note|management|progress|today|home)|death (?:summary|note)|inpatient|admission|admit note|ICU|MICU|SICU|CCU|hospitalist|hospital (?:medicine|visit|progress|admission|rounds|consult\w*|discharge|care|day|course|note)|ward|rounds|progress note,? (?:hospital|HD|ICU|inpatient))\b/i,
  },
  {
    place: "21",
    title:
      /\b(?:admission (?:H ?& ?P|note|history)|hospital (?:admission|progress note|rounds|consult\w*|day \d|visit)|(?:initial|subsequent|daily|first) (?:inpatient|hospital)|inpatient (?:progress|consult\w*|follow|medicine|admission|visit|note|unit|service|psych\w*|rehab)|admitt(?:ed|ing) (?:\w+ )?(?:today|tonight|overnight|this (?:morning|afternoon|evening)|by me|last night|through the (?:ED|ER)|via (?:the )?(?:ED|ER)|from (?:the )?(?:ED|ER|clinic)|under|to (?:my|our|inpatient|the (?:medicine|hospitalist|surgical|icu)|medicine|hospital medicine|telemetry|icu|ccu|the floor))|(?:ICU|MICU|CCU|SICU) (?:day|progress|note|consult\w*|admission|attending|rounds|follow)|discharge day|day of discharge|same[- ](?:day|date) (?:admission|admit)|(?:seen|rounded|consult\w*|evaluated) (?:on|in) (?:the )?(?:ward|floor|medical floor|ICU|telemetry|hospital)|inpatient)\b/i,
    anywhere:
      /\bhospital day\s?#?\d|\bHD ?#?\d{1,2}\b|\bdischarge day management\b|\binitial hospital (?:care|visit)\b/i,
  },
  {
    place: "23",
    title:
      /^\W*(?:ED|ER|emergency (?:department|room|medicine|physician|dept))\b|\b(?:ED|ER|emergency (?:department|room|medicine)) (?:physician |provider |attending )?(?:note|encounter|course|documentation|chart|attending|physician|consult\w*)\b|\b(?:seen|evaluated|consulted|consult\w*)(?: and \w+)?(?: by me)? in (?:the )?(?:ED|ER|emergency (?:department|room))\b(?! (?:yesterday|\d|last|on))|\b(?:presents?|arrives?|brought|walks?|comes) (?:in )?(?:by \w+ )?(?:to|in(?:to)?) (?:the |our )?(?:ED|ER|emergency (?:department|room))\b|\bED visit(?= (?:level|note|today))/i,
  },
  {
    place: "31",
    title:
      /(?<!from )(?<!from a )(?<!from the )\b(?:SNF|skilled nursing(?: facility| unit)?|subacute rehab)\b(?! (?:resident )?(?:brought|sent|transferred))/i,
  },
  {
    place: "32",
    title:
      /(?<!from )(?<!from a )(?<!from the )\b(?:nursing (?:home|facility)|long[- ]term care(?: facility)?|LTC)\b(?! (?:resident )?(?:brought|sent|transferred))/i,
  },
  { place: "13", title: /\bassisted[- ]living(?: facility)?\b/i },
  { place: "14", title: /\bgroup home\b/i },
  {
    place: "12",
    title:
      /\b(?:home|house|domiciliary) (?:visit|call)\b|\bhouse-?call\b|\bhome-?based (?:primary care|visit)\b|\b(?:seen|visited|evaluated) (?:today )?(?:at|in) (?:his |her |their |the )?(?:home|own home|residence|apartment)\b|\bhomebound\b[^.]{0,40}\bvisit/i,
  },
];

/** The place that a note itself tells; undefined where it tells none, which in most notes is an office. "HD 3" -> "21". */
export function readPlace(text: string): string | undefined {
  const told = numbered.exec(text)?.groups?.place;
  if (told !== undefined) return told;
  const title = text.slice(0, titleLength);
  const row = rows.find(
    ({ title: inTitle, anywhere }) => inTitle?.test(title) === true || anywhere?.test(text) === true,
  );
  if (row === undefined || (row.anywhere?.test(text) !== true && office.test(title))) return undefined;
  return row.place;
}

/** Hospital beds, with the outpatient hospital where a patient in observation lies. */
export const hospitalPlaces: ReadonlySet<string> = new Set(["21", "51", "61"]);
export const nursingPlaces: ReadonlySet<string> = new Set(["31", "32"]);
export const homePlaces: ReadonlySet<string> = new Set(["04", "12", "13", "14", "16", "33", "54", "55", "56"]);
