/** Segments of several transaction sets. One element a line: type, min/max, name. Source: ASC X12 005010 segment directory. */
export const commonSegments = {
  BHT: `
    ID 4/4 Hierarchical Structure Code
    ID 2/2 Transaction Set Purpose Code
    AN 1/50 Reference Identification
    DT 8/8 Date
    TM 4/8 Time
    ID 2/2 Transaction Type Code`,
  HL: `
    AN 1/12 Hierarchical ID Number
    AN 1/12 Hierarchical Parent ID Number
    ID 1/2 Hierarchical Level Code
    ID 1/1 Hierarchical Child Code
    by 3`,
  NM1: `
    ID 2/3 Entity Identifier Code
    ID 1/1 Entity Type Qualifier
    AN 1/60 Name Last or Organization Name
    AN 1/35 Name First
    AN 1/25 Name Middle
    AN 1/10 Name Prefix
    AN 1/10 Name Suffix
    ID 1/2 Identification Code Qualifier
    AN 2/80 Identification Code
    ID 2/2 Entity Relationship Code
    ID 2/3 Entity Identifier Code
    AN 1/60 Name Last or Organization Name
    notes P0809 C1110 C1203
    by 1`,
  N1: `
    ID 2/3 Entity Identifier Code
    AN 1/60 Name
    ID 1/2 Identification Code Qualifier
    AN 2/80 Identification Code
    ID 2/2 Entity Relationship Code
    ID 2/3 Entity Identifier Code
    notes R0203 P0304
    by 1`,
  N3: `
    AN 1/55 Address Information
    AN 1/55 Address Information`,
  N4: `
    AN 2/30 City Name
    ID 2/2 State or Province Code
    ID 3/15 Postal Code
    ID 2/3 Country Code
    ID 1/2 Location Qualifier
    AN 1/30 Location Identifier
    ID 1/3 Country Subdivision Code
    notes E0207 C0605 C0704`,
  PER: `
    ID 2/2 Contact Function Code
    AN 1/60 Name
    ID 2/2 Communication Number Qualifier
    AN 1/256 Communication Number
    ID 2/2 Communication Number Qualifier
    AN 1/256 Communication Number
    ID 2/2 Communication Number Qualifier
    AN 1/256 Communication Number
    AN 1/20 Contact Inquiry Reference
    notes P0304 P0506 P0708
    by 1`,
  REF: `
    ID 2/3 Reference Identification Qualifier
    AN 1/50 Reference Identification
    AN 1/80 Description
    C040 Reference Identifier
    notes R0203
    by 1`,
  PRV: `
    ID 1/3 Provider Code
    ID 2/3 Reference Identification Qualifier
    AN 1/50 Reference Identification
    ID 2/2 State or Province Code
    C035 Provider Specialty Information
    ID 3/3 Provider Organization Code
    notes P0203
    by 1`,
  CUR: `
    ID 2/3 Entity Identifier Code
    ID 3/3 Currency Code
    R 4/10 Exchange Rate
    ID 2/3 Entity Identifier Code
    ID 3/3 Currency Code`,
  DMG: `
    ID 2/3 Date Time Period Format Qualifier
    DP 1/35 Date Time Period
    ID 1/1 Gender Code
    ID 1/1 Marital Status Code
    C056*10 Composite Race or Ethnicity Information
    ID 1/2 Citizenship Status Code
    ID 2/3 Country Code
    ID 1/2 Basis of Verification Code
    R 1/15 Quantity
    ID 1/3 Code List Qualifier Code
    AN 1/30 Industry Code
    notes P0102 P1011 C1105`,
  DTP: `
    ID 3/3 Date/Time Qualifier
    ID 2/3 Date Time Period Format Qualifier
    DP 1/35 Date Time Period
    by 1`,
  DTM: `
    ID 3/3 Date/Time Qualifier
    DT 8/8 Date
    TM 4/8 Time
    ID 2/2 Time Code
    ID 2/3 Date Time Period Format Qualifier
    DP 1/35 Date Time Period
    notes R020305 C0403 P0506
    by 1`,
  AMT: `
    ID 1/3 Amount Qualifier Code
    R 1/18 Monetary Amount
    ID 1/1 Credit/Debit Flag Code
    by 1`,
  QTY: `
    ID 2/2 Quantity Qualifier
    R 1/15 Quantity
    C001 Composite Unit of Measure
    AN 1/30 Free-form Information
    notes R0204 E0204
    by 1`,
  CAS: `
    ID 1/2 Claim Adjustment Group Code
    ID 1/5 Claim Adjustment Reason Code
    R 1/18 Monetary Amount
    R 1/15 Quantity
    ID 1/5 Claim Adjustment Reason Code
    R 1/18 Monetary Amount
    R 1/15 Quantity
    ID 1/5 Claim Adjustment Reason Code
    R 1/18 Monetary Amount
    R 1/15 Quantity
    ID 1/5 Claim Adjustment Reason Code
    R 1/18 Monetary Amount
    R 1/15 Quantity
    ID 1/5 Claim Adjustment Reason Code
    R 1/18 Monetary Amount
    R 1/15 Quantity
    ID 1/5 Claim Adjustment Reason Code
    R 1/18 Monetary Amount
    R 1/15 Quantity
    notes L050607 C0605 C0705 L080910 C0908 C1008 L111213 C1211 C1311 L141516 C1514 C1614 L171819 C1817 C1917`,
  LX: `
    N0 1/6 Assigned Number`,
  LQ: `
    ID 1/3 Code List Qualifier Code
    AN 1/30 Industry Code
    notes C0102
    by 1`,
  TRN: `
    ID 1/2 Trace Type Code
    AN 1/50 Reference Identification
    AN 10/10 Originating Company Identifier
    AN 1/50 Reference Identification`,
  SVC: `
    C003 Composite Medical Procedure Identifier
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    AN 1/48 Product/Service ID
    R 1/15 Quantity
    C003 Composite Medical Procedure Identifier
    R 1/15 Quantity`,
  STC: `
    C043 Health Care Claim Status
    DT 8/8 Date
    ID 1/2 Action Code
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    DT 8/8 Date
    ID 3/3 Payment Method Code
    DT 8/8 Date
    AN 1/16 Check Number
    C043 Health Care Claim Status
    C043 Health Care Claim Status
    AN 1/264 Free-form Message Text`,
  MIA: `
    R 1/15 Quantity
    R 1/18 Monetary Amount
    R 1/15 Quantity
    R 1/18 Monetary Amount
    AN 1/50 Reference Identification
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/15 Quantity
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    AN 1/50 Reference Identification
    AN 1/50 Reference Identification
    AN 1/50 Reference Identification
    AN 1/50 Reference Identification
    R 1/18 Monetary Amount`,
  MOA: `
    R 1/10 Percentage
    R 1/18 Monetary Amount
    AN 1/50 Reference Identification
    AN 1/50 Reference Identification
    AN 1/50 Reference Identification
    AN 1/50 Reference Identification
    AN 1/50 Reference Identification
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount`,
} as const;
