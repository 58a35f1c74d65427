import { isNpi } from "../../values/npi.ts";
import type { Repair } from "./repair.ts";

/** The text without what only parts it for the eye; undefined unless so many digits are left. */
const digits =
  (count: number) =>
  (text: string): string | undefined => {
    const bare = text.replaceAll(/[\s.()-]/g, "");
    return /^\d+$/.test(bare) && bare.length === count ? bare : undefined;
  };

function npi(text: string): string | undefined {
  const bare = digits(10)(text);
  return bare !== undefined && isNpi(bare) ? bare : undefined;
}

function telephone(text: string): string | undefined {
  const bare = text.trim().replace(/^\+?1(?=\D*[2-9])/, "");
  return digits(10)(bare);
}

/** 4-4-2, 5-3-2 and 5-4-1 digits want one zero, and the hyphens say where. */
function nationalDrugCode(text: string): string | undefined {
  const parts = /^(\d{4,5})-(\d{3,4})-(\d{1,2})$/.exec(text.trim());
  if (parts === null) return undefined;
  const [, labeler = "", product = "", pack = ""] = parts;
  const missing = 11 - labeler.length - product.length - pack.length;
  return missing <= 1 ? `${labeler.padStart(5, "0")}${product.padStart(4, "0")}${pack.padStart(2, "0")}` : undefined;
}

function matching(pattern: RegExp): (text: string) => string | undefined {
  return (text) => {
    const bare = text.toUpperCase().replaceAll(/[\s-]/g, "");
    return pattern.test(bare) ? bare : undefined;
  };
}

/** Every repair of form, by field. */
export const repairs: readonly Repair[] = [
  {
    id: "npi-digits-only",
    sentence: "An NPI is ten digits, without blanks or hyphens.",
    source: "45 CFR 162.406",
    field: "npi",
    mend: npi,
  },
  {
    id: "tax-id-digits-only",
    sentence: "A tax id is nine digits, without its hyphen.",
    source: "005010X222A1 2010AA REF02",
    field: "taxId",
    mend: digits(9),
  },
  {
    id: "phone-digits-only",
    sentence: "A telephone number is ten digits, without brackets, hyphens or the country's 1.",
    source: "005010X222A1 2010AA PER04",
    field: "phone",
    mend: telephone,
  },
  {
    id: "drug-code-in-eleven-digits",
    sentence: "A drug code is eleven digits: the hyphens say where its zero is missing.",
    source: "005010X222A1 2410 LIN03",
    field: "code",
    within: "ndc",
    mend: nationalDrugCode,
  },
  {
    id: "revenue-code-in-four-digits",
    sentence: "A revenue code is four digits: the first of three is lost.",
    source: "005010X223A2 2400 SV201",
    field: "revenueCode",
    mend: (text) => (/^\d{3}$/.test(text) ? `0${text}` : undefined),
  },
  {
    id: "taxonomy-in-capitals",
    sentence: "A taxonomy is ten characters in capitals, the last an X.",
    source: "005010X222A1 2000A PRV03",
    field: "taxonomy",
    mend: matching(/^[0-9A-Z]{9}X$/),
  },
  {
    id: "clia-number-without-blanks",
    sentence: "A CLIA number is two digits, a D and seven digits, without blanks or hyphens.",
    source: "005010X222A1 2300 REF*X4",
    field: "cliaNumber",
    mend: matching(/^\d\dD\d{7}$/),
  },
  {
    id: "medicare-number-without-hyphens",
    sentence: "A Medicare number stands without the hyphens of the card.",
    source: "CMS, Medicare Beneficiary Identifier (MBI) format",
    field: "memberId",
    mend: (text) =>
      /[\s-]/.test(text)
        ? matching(
            /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d\d$/,
          )(text)
        : undefined,
  },
];
