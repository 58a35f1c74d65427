import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Unlisted and not otherwise classified codes, by number. */
const unlisted: ReadonlySet<string> = new Set(
  (
    "01999 15999 17999 19499 20999 21089 21299 21499 21899 22899 22999 23929 24999 25999 26989 27299 27599 27899 28899 " +
    "29799 29999 30999 31299 31599 31899 32999 33999 36299 37501 37799 38129 38589 38999 39499 39599 40799 40899 41599 " +
    "41899 42299 42699 42999 43289 43499 43659 43999 44238 44799 44899 44979 45399 45499 45999 46999 47379 47399 47579 " +
    "47999 48999 49329 49659 49999 50549 50949 51999 53899 54699 55559 55899 58578 58579 58679 58999 59897 59898 59899 " +
    "60659 60699 64999 66999 67299 67399 67599 67999 68399 68899 69399 69799 69949 69979 76496 76497 76498 76499 76999 " +
    "77299 77399 77499 77799 78099 78199 78299 78399 78499 78599 78699 78799 78999 79999 80299 81099 81479 81599 84999 " +
    "85999 86849 86999 87999 88099 88199 88299 88399 88749 89240 89398 90399 90749 90899 90999 91299 92499 92700 93799 " +
    "93998 94799 95199 95999 96379 96549 96999 97039 97139 97799 99199 99429 99499 99600 A0999 A4649 A9999 E1399 J3490 " +
    "J3590 J7199 J7599 J7699 J7799 J7999 J8499 J8999 J9999 K0108 L0999 L1499 L2999 L3649 L3999 L5999 L7499 L8499 L8699 L9900 V2799 V5298"
  ).split(" "),
);

/** A code for what has no code of its own comes with words. */
export const unlistedProcedureDescribed: Edit = {
  id: "unlisted-procedure-described",
  sentence: "A code for what has no code of its own comes with words.",
  remedy: "Describe the service in the line's description or note.",
  source: "005010X222A1 2400 SV101-7; CMS Medicare Claims Processing Manual, chapter 26, 10.4 item 24D",
  severity: "hold",
  check: (claim) => {
    const lines = claim.lines.filter(({ procedure }) => unlisted.has(procedure));
    if (lines.length === 0) return notApplicable;
    return findAt(
      lines
        .filter(
          ({ description, note }) =>
            description === undefined && note === undefined && claim.encounter.note === undefined,
        )
        .map((line) => atLine(line, "note")),
    );
  },
};
