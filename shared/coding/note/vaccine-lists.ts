import type { Token } from "./token.ts";

/** Names of vaccines that are, or hold, the name of the disease. */
const vaccine =
  "(?:hep(?:atitis)?[ -]?[ab]|flu|influenza|rsv|covid(?:-?19)?|varicella|vzv|zoster|shingles|polio|ipv|hib|rota(?:virus)?|rabies|typhoid|yellow fever|measles|mumps|rubella|tetanus|diphtheria|pertussis|mening(?:ococcal)?|men[ -]?(?:b|acwy)|mmrv?|var|rv|dtap|t?dap|td|hpv9?|pcv(?:-?(?:13|15|20|21))?|pneumo|rsv (?:ab|antibody|mab)|ppsv-?23|prevnar(?: ?20)?|pentacel|pediarix|vaxelis|kinrix|proquad|gardasil|shingrix|bexsero|menveo|pneumovax)";
const dose = "(?: ?(?:#|no\\.? ?)\\d| dose \\d| \\d(?:st|nd|rd)?(?= ?(?:,|given)))?";
const list = `${vaccine}${dose}(?:\\s*(?:,|;|/|\\+|&|\\band\\b|\\bw/|\\bplus\\b)+\\s*(?:and\\s+)?${vaccine}${dose})`;
const told =
  "(?:\\s*(?:vaccines?|vax|vacc|vaccinations?|shots?|boosters?|imm(?:unizations?|s)?)?\\s*(?:were\\s+|was\\s+|all\\s+)?(?:given|administered|updated?(?! on)|today|done|rec(?:eive)?d|#\\d))";
/** "Hep A, flu given", "rotavirus, Hep B #2", "given: flu, RSV". */
const given = new RegExp(
  `\\b${list}*${told}|\\b${list}*(?=\\s*(?:(?:vaccines?|vax)\\s+(?:declin|refus)|(?:(?:vaccines?|vax)\\s+)?(?:utd\\b|up to date)))|\\b${list}*\\s+(?:vaccines?|vax|vacc|vaccinations?|shots?|boosters?)\\b|\\b(?:gave|given|administered|vaccines?|shots?|immunizations?|imms?|vax|vaccinated (?:for|against|with))(?: today)?:?\\s+${list}*\\b|\\b${list}{2,}|\\b${list}*(?=\\s+(?:declin\\w+|refus\\w+)\\s*(?:[.;,\\n]|again|today|$))`,
  "gi",
);
/** "WCC 18 mo. Growing well. Hep A, flu.": a sentence of names alone, at a visit of a well child. */
const alone = new RegExp(`(?<=[.;\\n]\\s*)${list}+(?=\\s*(?:[.;\\n]|$))`, "gi");
const ofWellChild =
  /\b(?:wcc|well[- ](?:child|baby|visit|check|teen|adolescent)|(?:mo|month|yr|year|yo)s? well|well,? (?:check|exam))\b/i;
const notGiven = /\b(?:neg\w*|pos\w*|swabs?|tests?|panel|pcr|antigen|titers?|exposure|contact|antibod\w*)\b|[+]$/i;

/** Whether a token stands in a list of the vaccines that were given: there "flu" and "Hep A" are no diseases. */
export function vaccineLists(text: string): (token: Token) => boolean {
  const bare = ofWellChild.test(text) ? text.matchAll(alone) : [];
  const spans = [...text.matchAll(given), ...bare].flatMap(({ index, 0: words }) => {
    const end = index + words.length;
    const line = text.slice(end).search(/[.;\n]|$/);
    return notGiven.test(words) || notGiven.test(text.slice(end, end + Math.min(line, 24)))
      ? []
      : [{ start: index, end }];
  });
  return ({ start, end }) => spans.some((span) => start >= span.start && end <= span.end);
}
