import { findSaid, textOf } from "../said.ts";
import { draftOf, type Found } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { digitModifier } from "./digit.ts";
import { wasPerformed } from "./procedure-lines.ts";
import { sideBeside } from "./side.ts";

/** Closed treatment of a fracture without and with manipulation. Source: CPT musculoskeletal system, as numbers. */
interface FractureRow {
  readonly bone: RegExp;
  readonly without: string;
  readonly manipulated: string;
  readonly hasDigit?: true;
}

/** The more special before the more general. */
const rows: readonly FractureRow[] = [
  { bone: /\bclavic\w+/i, without: "23500", manipulated: "23505" },
  { bone: /\b(?:proximal humer\w+|humeral neck|surgical neck)/i, without: "23600", manipulated: "23605" },
  { bone: /\bsupracondylar/i, without: "24530", manipulated: "24535" },
  { bone: /\bhumer(?:us|al)(?: shaft)?/i, without: "24500", manipulated: "24505" },
  { bone: /\bradial (?:head|neck)/i, without: "24650", manipulated: "24655" },
  { bone: /\b(?:olecranon|proximal uln\w+)/i, without: "24670", manipulated: "24675" },
  {
    bone: /\b(?:both[- ]bones?|radius and ulna(?:r)? shafts?|radial and ulnar shafts?)/i,
    without: "25560",
    manipulated: "25565",
  },
  {
    bone: /\b(?:distal rad\w+|distal forearm|colles\S*|smith'?s|wrist|buckle|torus|distal radius and ulna)/i,
    without: "25600",
    manipulated: "25605",
  },
  { bone: /\b(?:scaphoid|navicular (?:of|wrist))/i, without: "25622", manipulated: "25624" },
  {
    bone: /\b(?:lunate|triquetr\w+|hamate|capitate|trapezi\w+|pisiform|carpal)/i,
    without: "25630",
    manipulated: "25635",
  },
  { bone: /\bradi(?:us|al) shaft/i, without: "25500", manipulated: "25505" },
  { bone: /\buln(?:a|ar) shaft/i, without: "25530", manipulated: "25535" },
  { bone: /\b(?:metacarpal|boxer'?s)/i, without: "26600", manipulated: "26605" },
  {
    bone: /\b(?:distal phalan\w+(?! of (?:the )?(?:\w+ )?(?:great |big |second |third |fourth |fifth |little )?toe)|tuft)/i,
    without: "26750",
    manipulated: "26755",
    hasDigit: true,
  },
  { bone: /\b(?:great toe|hallux|big toe)/i, without: "28490", manipulated: "28495", hasDigit: true },
  { bone: /\btoes?\b/i, without: "28510", manipulated: "28515", hasDigit: true },
  {
    bone: /\b(?:(?:proximal|middle) phalan\w+|finger|phalan\w+)/i,
    without: "26720",
    manipulated: "26725",
    hasDigit: true,
  },
  { bone: /\bpatell\w+/i, without: "27520", manipulated: "27520" },
  { bone: /\bbimalleol\w+/i, without: "27808", manipulated: "27810" },
  { bone: /\btrimalleol\w+/i, without: "27816", manipulated: "27818" },
  { bone: /\bmedial malleol\w+/i, without: "27760", manipulated: "27762" },
  { bone: /\b(?:lateral malleol\w+|distal fib\w+)/i, without: "27786", manipulated: "27788" },
  { bone: /\b(?:fibul\w+)/i, without: "27780", manipulated: "27781" },
  { bone: /\b(?:tibial? shaft|tibia|toddler'?s)/i, without: "27750", manipulated: "27752" },
  { bone: /\bcalcane\w+/i, without: "28400", manipulated: "28405" },
  { bone: /\btal(?:us|ar)\b/i, without: "28430", manipulated: "28435" },
  { bone: /\b(?:metatarsal|jones)/i, without: "28470", manipulated: "28475" },
  { bone: /\b(?:tarsal|cuboid|cuneiform)/i, without: "28450", manipulated: "28455" },
];

/** All of them have 90 global days. Source: CMS Physician Fee Schedule, GLOB DAYS. */
export const fractureCodes: readonly string[] = rows.flatMap(({ without, manipulated }) => [without, manipulated]);

const fracture = /\b(?:fractures?|fx|fxs)\b/gi;
/** Words by which a practice takes over the treatment of a fracture for its global days. */
const treated =
  /\b(?:closed (?:treatment|reduction|reduced)|fracture care|(?:definitive|global|initial) (?:fracture )?(?:care|treatment|management)|restorative (?:care|treatment)|reduc(?:ed|tion)|manipulat(?:ed|ion)|treated closed)\b/gi;
const moved =
  /(?<!without )(?<!no )(?<!w\/o )(?<!not )(?<!requiring )\b(?:manipulat(?:ed|ion)|closed reduction|reduc(?:ed|tion))\b/i;
const unmoved = /\b(?:without|no|w\/o|not requiring|does not (?:need|require)) (?:manipulation|reduction)\b/i;
const open = /\b(?:open reduction|orif|percutaneous (?:pin\w+|fixation)|crpp|internal fixation)\b/i;
const source = "CPT musculoskeletal system, as numbers";

/** Fractures whose treatment the note takes over -> their lines, by bone and manipulation. */
export function readFractures(note: ServiceNote): Found {
  const { reading } = note;
  const done = findSaid(reading, treated).filter((said) => wasPerformed(note, said));
  const named = findSaid(reading, fracture).filter(({ statement }) =>
    rows.some(({ bone }) => bone.test(textOf(reading, statement))),
  );
  for (const said of done) {
    const broken = named
      .filter(({ statement }) => Math.abs(statement.index - said.statement.index) <= 4)
      .toSorted((one, other) => Math.abs(one.start - said.start) - Math.abs(other.start - said.start))[0];
    if (broken === undefined) continue;
    const about = [textOf(reading, broken.statement), textOf(reading, said.statement)];
    if (about.some((words) => open.test(words))) continue;
    const row =
      rows.find(({ bone }) => bone.test(about[0] ?? "")) ?? rows.find(({ bone }) => bone.test(about[1] ?? ""));
    if (row === undefined) continue;
    const words = about.join(" ");
    const isMoved = moved.test(words) && !unmoved.test(words);
    const side = sideBeside(reading, broken) ?? sideBeside(reading, said);
    const digit = row.hasDigit === true ? digitModifier(words, side) : undefined;
    return {
      drafts: [
        draftOf({
          code: isMoved ? row.manipulated : row.without,
          role: "procedure",
          spans: [said, broken],
          modifiers: digit === undefined ? [] : [digit],
          side: digit === undefined ? side : undefined,
          rule: "procedures/fracture",
          source,
          reason: `A fracture was treated ${isMoved ? "with" : "without"} manipulation; its first cast or splint is part of it.`,
          doubts: side === undefined ? ["The text does not say on which side."] : [],
          suggestions: [isMoved ? row.without : row.manipulated],
        }),
      ],
      notBilled: [],
    };
  }
  return { drafts: [], notBilled: [] };
}
