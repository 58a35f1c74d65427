/** Segments of dental claims (837). One element a line: type, min/max, name. Source: ASC X12 005010 segment directory. */
export const dentalSegments = {
  DN1: `
    R 1/15 Quantity
    R 1/15 Quantity
    ID 1/1 Yes/No Condition or Response Code
    AN 1/80 Description`,
  DN2: `
    AN 1/50 Reference Identification
    ID 1/2 Tooth Status Code
    R 1/15 Quantity
    ID 2/3 Date Time Period Format Qualifier
    DP 1/35 Date Time Period
    ID 1/3 Code List Qualifier Code
    notes P0405`,
  SV3: `
    C003 Composite Medical Procedure Identifier
    R 1/18 Monetary Amount
    AN 1/2 Facility Code Value
    C006 Oral Cavity Designation
    ID 1/1 Prosthesis, Crown or Inlay Code
    R 1/15 Quantity
    AN 1/80 Description
    ID 1/1 Copay Status Code
    ID 1/1 Provider Agreement Code
    ID 1/1 Yes/No Condition or Response Code
    C004 Composite Diagnosis Code Pointer`,
  TOO: `
    ID 1/3 Code List Qualifier Code
    AN 1/30 Industry Code
    C005 Tooth Surface
    notes P0102`,
} as const;
