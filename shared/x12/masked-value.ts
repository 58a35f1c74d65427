import type { ElementPart } from "./element-parts.ts";
import { valueFault } from "./element-value.ts";

/** Text elements whose values name a procedure, a diagnosis, a status, a place in the file, and nobody; how they look. */
const harmless: ReadonlyMap<string, RegExp> = new Map([
  ["Component Element Separator", /^.$/],
  ["Facility Code Value", /^\d{2}$/],
  ["Health Care Claim Status Category Code", /^[A-Z]\d?$/],
  ["Health Care Claim Status Code", /^\d{1,4}$/],
  ["Hierarchical ID Number", /^\d{1,12}$/],
  ["Hierarchical Parent ID Number", /^\d{1,12}$/],
  ["Implementation Convention Reference", /^005010X\d{3}[A-Z0-9]*$/],
  ["Industry Code", /^(?=.*\d)[A-Z0-9.]{1,8}$/],
  ["Procedure Modifier", /^[A-Z0-9]{2}$/],
  ["Product/Service ID", /^(?=.*\d)[A-Z0-9.]{1,7}$/],
  ["Repetition Separator", /^.$/],
  ["Version / Release / Industry Identifier Code", /^005010X\d{3}[A-Z0-9]*$/],
]);

/**
 * The value as it may be shown to anybody: codes, counts and amounts stay; names, ids, dates and free text become their kind
 * in angle brackets. What does not fit its rule is masked too: a value that slipped a place may be a name.
 */
export function maskedValue({ rule, text, before }: ElementPart): string {
  if (rule === undefined) return "<value>";
  const { name, type, codes, max } = rule;
  const isSound = valueFault(text, rule, before) === undefined;
  if (codes !== undefined) return isSound ? text : "<code>";
  switch (type) {
    case "DT":
    case "DP":
      return "<date>";
    case "TM":
      return "<time>";
    case "R":
    case "N0":
      return isSound && !/Control Number/.test(name) ? text : "<number>";
    case "ID":
      return isSound && max <= 5 ? text : "<code>";
    default:
      if (isSound && harmless.get(name)?.test(text) === true) return text;
      return /Name/.test(name) ? "<name>" : /Identif|Number|ID/.test(name) ? "<id>" : "<text>";
  }
}
