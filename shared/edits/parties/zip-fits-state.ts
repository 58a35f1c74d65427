import type { Address } from "../../claim/parties.ts";
import { type Edit, findAt } from "../edit.ts";

/** The first digits of ZIP codes, by state. */
const firstDigits: Readonly<Record<string, string>> = {
  ...{ CT: "06", MA: "05", ME: "0", NH: "0", NJ: "0", PR: "0", RI: "0", VT: "0", VI: "0", AE: "0" },
  ...{ DE: "1", NY: "10", PA: "1", DC: "2", MD: "2", NC: "2", SC: "2", VA: "2", WV: "2" },
  ...{ AL: "3", FL: "3", GA: "3", MS: "3", TN: "3", AA: "3", IN: "4", KY: "4", MI: "4", OH: "4" },
  ...{ IA: "5", MN: "5", MT: "5", ND: "5", SD: "5", WI: "5", IL: "6", KS: "6", MO: "6", NE: "6" },
  ...{ AR: "7", LA: "7", OK: "7", TX: "78", AZ: "8", CO: "8", ID: "8", NM: "8", NV: "8", UT: "8", WY: "8" },
  ...{ AK: "9", AS: "9", CA: "9", GU: "9", HI: "9", MP: "9", OR: "9", WA: "9", AP: "9" },
};

/** A ZIP code lies in its state. */
export const zipFitsState: Edit = {
  id: "zip-fits-state",
  sentence: "A ZIP code lies in its state.",
  remedy: "Correct the ZIP code or the state.",
  source: "USPS Publication 65, first digit of the ZIP code by state",
  severity: "warn",
  check: (claim) => {
    const { billingProvider, facility } = claim;
    const named: readonly (readonly [Address | undefined, string])[] = [
      [billingProvider?.address, "2010AA N403 (billing provider ZIP code)"],
      [billingProvider?.payToAddress, "2010AB N403 (pay-to ZIP code)"],
      [claim.subscriber.address, "2010BA N403 (subscriber ZIP code)"],
      [claim.patientIsSubscriber ? undefined : claim.patient.address, "2010CA N403 (patient ZIP code)"],
      [facility?.address, "2310C N403 (service facility ZIP code)"],
    ];
    return findAt(
      named.flatMap(([address, place]) => {
        const digits = address === undefined ? undefined : firstDigits[address.state];
        return digits === undefined || digits.includes(address?.zip.charAt(0) ?? "") ? [] : [place];
      }),
    );
  },
};
