import { sideBeside } from "../procedures/side.ts";
import { findSaid, textOf } from "../said.ts";
import { draftOf, type Found, type NotBilled, type ServiceDraft } from "../service-draft.ts";
import type { ServiceNote } from "../service-note.ts";
import { type FilmRow, filmTable } from "./film-table.ts";
import { whereDone } from "./where-done.ts";

const rule = "diagnostics/films";
const source = "CPT radiology, as numbers";
const film = "(?:x-?rays?|xr|radiographs?|films?)";
const views = String.raw`(?<views>\d|two|three|four|single|one)[- ]?(?:views?|v)\b`;
const patterns = filmTable.map((row) => ({ row, pattern: patternOf(row) }));
const numbers: Readonly<Record<string, number>> = { one: 1, single: 1, two: 2, three: 3, four: 4 };
const facilities = new Set(["19", "21", "22", "23", "24"]);

/** Words of one who looks at a film, and of one who takes it. */
const seenOnly = /\b(?:my (?:own )?read|reviewed)\b/i;
const taken =
  /\b(?:taken|obtained|done|performed|shot) (?:here|today|in (?:the )?(?:office|clinic))\b|\b(?:here|in[- ]office|in clinic)\b/i;

/** Plain films that were taken here -> their lines, by part of the body, views and side. */
export function readFilms(note: ServiceNote): Found {
  const drafts: ServiceDraft[] = [];
  const notBilled: NotBilled[] = [];
  for (const { row, pattern } of patterns) {
    for (const said of findSaid(note.reading, pattern)) {
      const words = textOf(note.reading, said.statement);
      const told = new RegExp(views, "i").exec(words)?.groups?.views?.toLowerCase();
      const count = told === undefined ? undefined : (numbers[told] ?? Number(told));
      const code = row.byViews[Math.min(count ?? row.usual, row.byViews.length) - 1];
      if (code === undefined || drafts.some((draft) => draft.code === code)) continue;
      const where = whereDone(note.reading, said);
      if (where !== "here" || (seenOnly.test(words) && !taken.test(words))) {
        notBilled.push({
          code,
          spans: [said],
          reason: "The text does not say that the film was taken here on this day.",
          source,
        });
        continue;
      }
      const isFacility = facilities.has(note.placeOfService);
      drafts.push(
        draftOf({
          code,
          role: "imaging",
          spans: [said],
          side: row.isSided ? sideBeside(note.reading, said) : undefined,
          modifiers: isFacility ? ["26"] : [],
          rule,
          source,
          confidence: count === undefined ? 0.7 : 0.95,
          reason: `A film was taken${count === undefined ? "" : `, in ${count} ${count === 1 ? "view" : "views"}`}${isFacility ? "; the machine is the facility's" : ""}.`,
          doubts:
            count === undefined && new Set(row.byViews).size > 1
              ? ["The text does not say how many views were taken."]
              : [],
          suggestions: row.byViews.filter((other): other is string => other !== undefined && other !== code),
        }),
      );
    }
  }
  return { drafts, notBilled };
}

/** "ankle x-ray", "3-view x-ray of the left ankle", "CXR". */
function patternOf({ part, short }: FilmRow): RegExp {
  const named = [
    String.raw`\b(?:${part})\b[ ,]*(?:\d[- ]?(?:views?|v)[ ,]*)?${film}\b`,
    String.raw`\b${film}(?: of)?(?: the| his| her)?(?: right| left| r| l| bilateral| both)? (?:${part})\b`,
    ...(short === undefined ? [] : [String.raw`\b(?:${short})\b`]),
  ];
  return new RegExp(named.join("|"), "gi");
}
