import type { Guide } from "../../../shared/x12/grammar.ts";
import type { X12Item } from "../../../shared/x12/item.ts";
import { loopJson } from "../../../shared/x12/segment-json.ts";

/**
 * A JSON object a line: each unit (a claim, a payment, a question, an answer) with the loops around it and the header of
 * its transaction set; then the transaction set itself, with what stands before and after its units.
 */
export function createJsonUnits(file: string): (item: X12Item) => string {
  let where = { file, interchange: "", group: "", transaction: "", set: "" };
  let guide: Guide | undefined;
  return (item) => {
    switch (item.kind) {
      case "interchange-start":
        where = { ...where, interchange: item.interchange.controlNumber, group: "" };
        return "";
      case "group-start":
        where = { ...where, group: item.group.controlNumber };
        return "";
      case "transaction-start":
        where = { ...where, transaction: item.transaction.controlNumber, set: item.transaction.id };
        guide = item.guide;
        return "";
      case "unit": {
        const { unit, guide: known } = item;
        const around = unit.context.map((loop) => loopJson(known, loop));
        const facts = { kind: "unit", ...where, guide: known.id, unit: loopJson(known, unit.loop), around };
        return `${JSON.stringify({ ...facts, header: loopJson(known, unit.header) })}\n`;
      }
      case "transaction-end": {
        const body = guide === undefined ? null : loopJson(guide, item.body);
        const facts = { kind: "transaction", ...where, guide: guide?.id ?? null, segments: item.segmentCount, body };
        return `${JSON.stringify(facts)}\n`;
      }
      default:
        return "";
    }
  };
}
