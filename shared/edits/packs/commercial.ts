import { filingIndicatorOf } from "./filing-indicator.ts";
import { type Pack, warn } from "./pack.ts";

/** Source: 005010X222A1 2000B SBR09: Blue Cross, commercial, EPO, HMO, indemnity, PPO, POS, and Medicare Advantage HMO. */
const indicators: ReadonlySet<string> = new Set(["BL", "CI", "12", "13", "14", "15", "16", "HM", "17", "AM", "LM"]);

export const commercialPack: Pack = {
  name: "commercial",
  sentence: "Claims that a commercial plan pays, by contract.",
  applies: (claim, payer) => indicators.has(filingIndicatorOf(claim, payer)),
  overrides: {
    "units-likely-on-line": warn("The limits are those of Medicare and Medicaid; a plan sets its own by contract."),
    "units-likely-on-day": warn("The limits are those of Medicare and Medicaid; a plan sets its own by contract."),
    "assistant-where-one-is-paid": warn("The list of operations is Medicare's; a plan keeps its own."),
    "bilateral-where-it-may-be": warn("The list of procedures is Medicare's; a plan keeps its own."),
    "visit-complexity-beside-an-office-visit": warn("The rule is Medicare's; not every plan pays G2211 at all."),
    "anesthesia-says-who": warn("Medicare refuses it; plans differ."),
    "therapy-says-discipline": warn("Medicare refuses it; many plans do, by rules of their own."),
    "equipment-bought-or-rented": warn("Medicare refuses it; plans differ."),
    "mammography-names-certificate": warn("The certificate is the law for all; not every plan reads its number."),
  },
};
