import { isNpi } from "../../values/npi.ts";
import { type Edit, findAt } from "../edit.ts";

/** Every NPI has ten digits and the right check digit. */
export const npiCheckDigit: Edit = {
  id: "npi-check-digit",
  sentence: "Every NPI has ten digits and the right check digit.",
  remedy: "Correct the NPI: a digit is wrong or missing.",
  source: "CMS NPI check digit (45 CFR 162.406)",
  severity: "hold",
  check: (claim) => {
    const named: readonly (readonly [string | undefined, string])[] = [
      [claim.billingProvider?.npi, "2010AA NM109 (billing provider NPI)"],
      [claim.referring?.npi, "2310A NM109 (referring provider NPI)"],
      [claim.rendering?.npi, "2310B NM109 (rendering provider NPI)"],
      [claim.facility?.npi, "2310C NM109 (facility NPI)"],
      [claim.supervising?.npi, "2310D NM109 (supervising provider NPI)"],
      ...claim.lines.map(
        (line) => [line.rendering?.npi, `2420A NM109 (line ${line.number} rendering provider NPI)`] as const,
      ),
    ];
    return findAt(named.filter(([npi]) => npi !== undefined && !isNpi(npi)).map(([, place]) => place));
  },
};
