import { filingIndicatorOf } from "./filing-indicator.ts";
import { hold, off, type Pack } from "./pack.ts";

export const medicarePack: Pack = {
  name: "medicare",
  sentence: "Claims that Medicare's contractors pay: Part A and Part B.",
  applies: (claim, payer) => ["MA", "MB"].includes(filingIndicatorOf(claim, payer)),
  overrides: {
    "procedure-fits-sex": hold("Medicare's contractors send it back without modifier KX or condition code 45."),
    "principal-diagnosis-acceptable": hold("Medicare's code editor sends the bill back."),
    "child-is-younger": off("On a claim to Medicare the patient is the subscriber: another edit says so."),
    "dependent-is-another": off("On a claim to Medicare the patient is the subscriber: another edit says so."),
  },
};
