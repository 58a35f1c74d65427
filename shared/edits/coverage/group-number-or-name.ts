import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A group is told by its number; its name stands in only where there is no number. */
export const groupNumberOrName: Edit = {
  id: "group-number-or-name",
  sentence: "A group is told by its number; its name stands in only where there is no number.",
  remedy: "Leave the group's name out.",
  source: "005010X222A1 2000B SBR03, SBR04",
  severity: "warn",
  check: ({ coverage }) =>
    coverage?.groupName === undefined
      ? notApplicable
      : findAt(coverage.groupNumber === undefined ? [] : ["2000B SBR04 (group name)"]),
};
