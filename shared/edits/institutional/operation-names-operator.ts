import { type Edit, findAt, notApplicable } from "../edit.ts";

/** A bill with an operation names who operated. */
export const operationNamesOperator: Edit = {
  id: "operation-names-operator",
  sentence: "A bill with an operation names who operated.",
  remedy: "Add the operating provider with NPI.",
  source: "005010X223A2 2310B NM1*72",
  severity: "hold",
  claimType: "institutional",
  check: ({ institutional, lines }) => {
    if (institutional === undefined) return notApplicable;
    const operated =
      institutional.principalProcedure !== undefined || lines.some(({ revenueCode }) => /^036/.test(revenueCode ?? ""));
    if (!operated) return notApplicable;
    const named = institutional.operating !== undefined || lines.some(({ operating }) => operating !== undefined);
    return findAt(named ? [] : ["2310B NM1 (operating provider)"]);
  },
};
