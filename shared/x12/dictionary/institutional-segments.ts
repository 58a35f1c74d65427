/** Segments of institutional claims (837). One element a line: type, min/max, name. Source: ASC X12 005010 segment directory. */
export const institutionalSegments = {
  CL1: `
    ID 1/1 Admission Type Code
    ID 1/1 Admission Source Code
    ID 1/2 Patient Status Code
    ID 1/1 Nursing Home Residential Status Code`,
  SV2: `
    AN 1/48 Product/Service ID
    C003 Composite Medical Procedure Identifier
    R 1/18 Monetary Amount
    ID 2/2 Unit or Basis for Measurement Code
    R 1/15 Quantity
    R 1/10 Unit Rate
    R 1/18 Monetary Amount
    ID 1/1 Yes/No Condition or Response Code
    ID 1/1 Nursing Home Residential Status Code
    ID 1/1 Level of Care Code
    notes R0102 P0405`,
} as const;
