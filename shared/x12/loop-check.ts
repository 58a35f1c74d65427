import type { Slot } from "./compiled-guide.ts";
import type { FaultCode } from "./fault-kinds.ts";
import { fault } from "./faults.ts";
import type { X12Finding } from "./finding.ts";
import { find, valueIn } from "./loop.ts";
import { loopOf, type OpenLoop } from "./loop-builder.ts";
import { element } from "./segment.ts";

/** Checks what a finished loop holds against its rule: what is missing, what occurs too often. SNIP level 2. */
export function checkLoop(open: OpenLoop, report: (finding: X12Finding) => void): void {
  const { slots, required, rule: loopRule } = open.compiled;
  for (const slot of open.isOverfull ? slots : required) {
    const count = open.counts[slot.index] ?? 0;
    if (count === 0 ? !required.includes(slot) : count <= slot.limit) continue;
    const loop = slot.opens?.rule.id ?? loopRule.id;
    const at = { loop, segmentId: slot.rule.id, element: 0, component: 0 };
    const found = fault(codeFor(count === 0, slot.opens !== undefined), open.position, at);
    // Where one segment has the id, its place says which it is.
    const isOneOfSeveral = slot.opens === undefined && (open.compiled.choices.get(slot.rule.id)?.slots.length ?? 0) > 1;
    report(isOneOfSeveral ? { ...found, message: `${found.message.slice(0, -1)}: ${useOf(slot)}.` } : found);
  }
  checkChildCode(open, report);
}

/** Which of a loop's segments with the same id is meant: "Date - Service Date (DTP*472)". */
function useOf({ rule: { id, name, qualifier } }: Slot): string {
  const codes = qualifier?.element === 1 && qualifier.component === 0 ? [...qualifier.codes] : [];
  return `${name} (${codes.length === 0 || codes.length > 3 ? id : `${id}*${codes.join(", ")}`})`;
}

function codeFor(missing: boolean, isLoop: boolean): FaultCode {
  if (missing) return isLoop ? "missing-loop" : "missing-segment";
  return isLoop ? "too-many-loops" : "too-many-segments";
}

/** HL04 is 1 exactly where hierarchical levels stand below. Source: ASC X12 005010 data element 736. */
function checkChildCode(open: OpenLoop, report: (finding: X12Finding) => void): void {
  const level = open.compiled.isLevel ? find(loopOf(open), "HL") : undefined;
  if (level === undefined) return;
  const said = element(level, 4);
  const isParent = open.compiled.slots.some(
    (slot) => slot.opens !== undefined && slot.rule.id === "HL" && (open.counts[slot.index] ?? 0) > 0,
  );
  if (said !== "" && (said === "1") !== isParent) {
    report(
      fault("wrong-child-code", level.position, {
        loop: open.compiled.rule.id,
        segmentId: "HL",
        element: 4,
        component: 0,
      }),
    );
  }
}

/** Follows HL01 and HL02 through one transaction set. */
export function createHierarchyCheck(report: (finding: X12Finding) => void) {
  let count = 0;
  /** HL01 of the levels that are open, by how many loops are around them. */
  const numbers: string[] = [];
  return (open: OpenLoop, ancestors: readonly OpenLoop[]): void => {
    count++;
    const level = loopOf(open);
    const around = ancestors[ancestors.length - 1];
    const parent = around?.compiled.isLevel ? numbers[ancestors.length - 1] : "";
    const own = valueIn(level, "HL", 1);
    numbers[ancestors.length] = own;
    const at = (n: number) => ({ loop: open.compiled.rule.id, segmentId: "HL", element: n, component: 0 });
    if (own !== String(count)) report(fault("wrong-hierarchy-number", open.position, at(1)));
    if (valueIn(level, "HL", 2) !== parent) report(fault("wrong-hierarchy", open.position, at(2)));
  };
}
