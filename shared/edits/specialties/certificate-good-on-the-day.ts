import { type Edit, findAt, notApplicable, noVerdict } from "../edit.ts";

/** The laboratory's certificate is good on the day of the test. */
export const certificateGoodOnTheDay: Edit = {
  id: "certificate-good-on-the-day",
  sentence: "The laboratory's certificate is good on the day of the test.",
  remedy: "Renew the certificate, or bill the laboratory that did the test.",
  source: "42 CFR 493.35 and 493.45; the practice's rules (cliaCertificates)",
  severity: "hold",
  wants: ["practice"],
  concerns: ["laboratory"],
  check: (claim, { practice }) => {
    const number = claim.encounter.cliaNumber;
    if (number === undefined) return notApplicable;
    const known = practice.cliaCertificates?.filter((certificate) => certificate.number === number);
    if (known === undefined || known.length === 0) return noVerdict;
    const good = known.some(
      ({ from, to }) =>
        (from === undefined || from <= claim.serviceFrom) && (to === undefined || claim.serviceFrom <= to),
    );
    return findAt(good ? [] : ["2300 REF*X4 (CLIA number)"]);
  },
};
