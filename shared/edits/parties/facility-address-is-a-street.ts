import { type Edit, findAt, notApplicable } from "../edit.ts";

/** The service facility's address is a street, not a box. */
export const facilityAddressIsAStreet: Edit = {
  id: "facility-address-is-a-street",
  sentence: "The service facility's address is a street, not a box.",
  remedy: "Enter where the service was given; where there are no streets, say so in words.",
  source: "005010X222A1 2310C N301",
  severity: "hold",
  concerns: ["facility"],
  check: ({ facility }) =>
    facility === undefined
      ? notApplicable
      : findAt(
          /\b(P\.?\s*O\.?\s*BOX|POST\s+OFFICE\s+BOX|LOCK\s*BOX)\b/i.test(facility.address.line1)
            ? ["2310C N301 (service facility address)"]
            : [],
        ),
};
