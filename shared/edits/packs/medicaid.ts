import { filingIndicatorOf } from "./filing-indicator.ts";
import { type Pack, warn } from "./pack.ts";

export const medicaidPack: Pack = {
  name: "medicaid",
  sentence: "Claims that a state's Medicaid pays.",
  applies: (claim, payer) => filingIndicatorOf(claim, payer) === "MC",
  overrides: {
    "assistant-where-one-is-paid": warn("The list of operations is Medicare's; a state keeps its own."),
    "bilateral-where-it-may-be": warn("The list of procedures is Medicare's; a state keeps its own."),
    "visit-complexity-beside-an-office-visit": warn("The rule is Medicare's; not every state pays G2211 at all."),
    "anesthesia-says-who": warn("Medicare refuses it; states differ."),
    "therapy-says-discipline": warn("Medicare refuses it; states differ."),
    "equipment-bought-or-rented": warn("Medicare refuses it; states differ."),
    "mammography-names-certificate": warn("The certificate is the law for all; not every state reads its number."),
  },
};
