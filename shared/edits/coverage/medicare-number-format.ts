import { type Edit, findAt, notApplicable } from "../edit.ts";

/** Digits 1, 4, 7, 10 and 11; letters without S, L, O, I, B and Z. */
const format =
  /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/;

/** A Medicare number has the eleven characters of the card. */
export const medicareNumberFormat: Edit = {
  id: "medicare-number-format",
  sentence: "A Medicare number has the eleven characters of the card.",
  remedy: "Copy the number from the red, white and blue card, without dashes.",
  source: "CMS, Medicare Beneficiary Identifier (MBI) format",
  severity: "hold",
  packs: ["medicare"],
  check: ({ coverage }) =>
    coverage === undefined
      ? notApplicable
      : findAt(
          format.test(coverage.memberId.replaceAll("-", "").toUpperCase()) ? [] : ["2010BA NM109 (Medicare number)"],
        ),
};
