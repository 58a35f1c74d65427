import { type Edit, findAt } from "../edit.ts";

/** What is typed where nobody knows the id. */
const placeholder =
  /^(0+|9{4,}|12345|UNKNOWN|PENDING|NONE|N-?A|TBD|TEST|PAPER|SELF|SELF-?PAY|CASH|OTHER|INSURANCE|PAYER)$/i;

/** A payer is named by the id that the clearinghouse has for it, not by a name or a placeholder. */
export const payerIdIsReal: Edit = {
  id: "payer-id-is-real",
  sentence: "A payer is named by the id that the clearinghouse has for it, not by a name or a placeholder.",
  remedy: "Look the payer id up in the clearinghouse's list; practice.json may say which id your own code stands for.",
  source: "005010X222A1 2010BB NM109",
  severity: "hold",
  check: ({ encounter }) =>
    findAt(
      encounter.coverages
        .map(({ payerId }, index) => ({ payerId: payerId.trim(), index }))
        .filter(({ payerId }) => !/^[A-Z0-9-]{2,30}$/i.test(payerId) || placeholder.test(payerId))
        .map(({ index }) =>
          index === 0 ? "2010BB NM109 (payer id)" : `2330B NM109 (payer id of coverage ${index + 1})`,
        ),
    ),
};
