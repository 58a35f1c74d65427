import { type Edit, findAt, notApplicable } from "../edit.ts";

/** The service facility's ZIP code has nine digits. */
export const facilityZipNineDigits: Edit = {
  id: "facility-zip-nine-digits",
  sentence: "The service facility's ZIP code has nine digits.",
  remedy: "Look the last four digits up at the post office.",
  source: "005010X222A1 2310C N403",
  severity: "hold",
  concerns: ["facility"],
  check: ({ facility }) =>
    facility === undefined
      ? notApplicable
      : findAt(facility.address.zip.length === 9 ? [] : ["2310C N403 (service facility ZIP code)"]),
};
