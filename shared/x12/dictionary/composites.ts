/** Composite elements. One component a line: type, min/max, name. Source: ASC X12 005010 composite data element directory. */
export const composites = {
  C001: `
    ID 2/2 Unit or Basis for Measurement Code
    R 1/15 Exponent
    R 1/10 Multiplier
    ID 2/2 Unit or Basis for Measurement Code
    R 1/15 Exponent
    R 1/10 Multiplier`,
  C002: `
    ID 1/2 Paperwork/Report Action Code
    ID 1/2 Paperwork/Report Action Code
    ID 1/2 Paperwork/Report Action Code
    ID 1/2 Paperwork/Report Action Code
    ID 1/2 Paperwork/Report Action Code`,
  C003: `
    ID 2/2 Product/Service ID Qualifier
    AN 1/48 Product/Service ID
    AN 2/2 Procedure Modifier
    AN 2/2 Procedure Modifier
    AN 2/2 Procedure Modifier
    AN 2/2 Procedure Modifier
    AN 1/80 Description
    AN 1/48 Product/Service ID`,
  C004: `
    N0 1/2 Diagnosis Code Pointer
    N0 1/2 Diagnosis Code Pointer
    N0 1/2 Diagnosis Code Pointer
    N0 1/2 Diagnosis Code Pointer`,
  C005: `
    ID 1/2 Tooth Surface Code
    ID 1/2 Tooth Surface Code
    ID 1/2 Tooth Surface Code
    ID 1/2 Tooth Surface Code
    ID 1/2 Tooth Surface Code`,
  C006: `
    ID 1/3 Oral Cavity Designation Code
    ID 1/3 Oral Cavity Designation Code
    ID 1/3 Oral Cavity Designation Code
    ID 1/3 Oral Cavity Designation Code
    ID 1/3 Oral Cavity Designation Code`,
  C022: `
    ID 1/3 Code List Qualifier Code
    AN 1/30 Industry Code
    ID 2/3 Date Time Period Format Qualifier
    DP 1/35 Date Time Period
    R 1/18 Monetary Amount
    R 1/15 Quantity
    AN 1/30 Version Identifier
    AN 1/30 Industry Code
    ID 1/1 Yes/No Condition or Response Code
    notes P0304 E0809`,
  C023: `
    AN 1/2 Facility Code Value
    ID 1/2 Facility Code Qualifier
    ID 1/1 Claim Frequency Type Code`,
  C024: `
    ID 2/3 Related-Causes Code
    ID 2/3 Related-Causes Code
    ID 2/3 Related-Causes Code
    ID 2/2 State or Province Code
    ID 2/3 Country Code`,
  C030: `
    N0 1/2 Element Position in Segment
    N0 1/2 Component Data Element Position in Composite
    N0 1/4 Repeating Data Element Position`,
  C035: `
    AN 1/3 Provider Specialty Code
    ID 2/2 Agency Qualifier Code
    ID 1/1 Yes/No Condition or Response Code`,
  C040: `
    ID 2/3 Reference Identification Qualifier
    AN 1/50 Reference Identification
    ID 2/3 Reference Identification Qualifier
    AN 1/50 Reference Identification
    ID 2/3 Reference Identification Qualifier
    AN 1/50 Reference Identification
    notes P0304 P0506`,
  C042: `
    ID 2/2 Adjustment Reason Code
    AN 1/50 Reference Identification`,
  C043: `
    AN 1/30 Health Care Claim Status Category Code
    AN 1/30 Health Care Claim Status Code
    ID 2/3 Entity Identifier Code
    ID 1/3 Code List Qualifier Code`,
  C052: `
    ID 1/1 Medicare Plan Code
    ID 1/1 Eligibility Reason Code
    ID 1/1 Eligibility Reason Code
    ID 1/1 Eligibility Reason Code`,
  C056: `
    ID 1/1 Race or Ethnicity Code
    ID 1/3 Code List Qualifier Code
    AN 1/30 Industry Code
    notes P0203`,
  C998: `
    AN 1/35 Context Name
    AN 1/35 Context Reference`,
  C999: `
    N0 1/4 Data Element Reference Number
    N0 1/4 Data Element Reference Number`,
} as const;
