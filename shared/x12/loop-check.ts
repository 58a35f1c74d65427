import { type FaultCode, fault } from "./faults.ts";
import type { X12Finding } from "./finding.ts";
import { find } from "./loop.ts";
import type { OpenLoop } from "./loop-builder.ts";
import { element, type Segment } from "./segment.ts";

/** Checks what a finished loop holds against its rule: what is missing, what occurs too often. SNIP level 2. */
export function checkLoop(open: OpenLoop, report: (finding: X12Finding) => void): void {
  const { slots, required, rule: loopRule } = open.compiled;
  for (const slot of open.isOverfull ? slots : required) {
    const count = open.counts[slot.index] ?? 0;
    if (count === 0 ? !required.includes(slot) : count <= slot.limit) continue;
    report(
      fault(codeFor(count === 0, slot.opens !== undefined), open.position, {
        loop: slot.opens?.rule.id ?? loopRule.id,
        segmentId: slot.rule.id,
        element: 0,
        component: 0,
      }),
    );
  }
  checkChildCode(open, report);
}

function codeFor(missing: boolean, isLoop: boolean): FaultCode {
  if (missing) return isLoop ? "missing-loop" : "missing-segment";
  return isLoop ? "too-many-loops" : "too-many-segments";
}

/** HL04 is 1 exactly where hierarchical levels stand below. Source: ASC X12 005010 data element 736. */
function checkChildCode(open: OpenLoop, report: (finding: X12Finding) => void): void {
  const level = open.compiled.trigger?.rule.id === "HL" ? find(open.loop, "HL") : undefined;
  if (level === undefined) return;
  const said = element(level, 4);
  const isParent = open.compiled.slots.some(
    (slot) => slot.opens !== undefined && slot.rule.id === "HL" && (open.counts[slot.index] ?? 0) > 0,
  );
  if (said !== "" && (said === "1") !== isParent) {
    report(
      fault("wrong-child-code", level.position, { loop: open.loop.id, segmentId: "HL", element: 4, component: 0 }),
    );
  }
}

/** Follows HL01 and HL02 through one transaction set. */
export function createHierarchyCheck(report: (finding: X12Finding) => void) {
  let count = 0;
  return (open: OpenLoop, ancestors: readonly OpenLoop[], level: Segment): void => {
    if (level.id !== "HL") return;
    count++;
    const parent = find(ancestors.at(-1)?.loop, "HL");
    const at = (n: number) => ({ loop: open.compiled.rule.id, segmentId: "HL", element: n, component: 0 });
    if (element(level, 1) !== String(count)) report(fault("wrong-hierarchy-number", level.position, at(1)));
    if (element(level, 2) !== (parent === undefined ? "" : element(parent, 1))) {
      report(fault("wrong-hierarchy", level.position, at(2)));
    }
  };
}
