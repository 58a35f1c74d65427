/** Segments of eligibility (270, 271). One element a line: type, min/max, name. Source: ASC X12 005010 segment directory. */
export const eligibilitySegments = {
  EQ: `
    ID 1/2 Service Type Code
    C003 Composite Medical Procedure Identifier
    ID 3/3 Coverage Level Code
    ID 1/3 Insurance Type Code
    C004 Composite Diagnosis Code Pointer
    notes R0102`,
  EB: `
    ID 1/2 Eligibility or Benefit Information Code
    ID 3/3 Coverage Level Code
    ID 1/2 Service Type Code
    ID 1/3 Insurance Type Code
    AN 1/50 Plan Coverage Description
    ID 1/2 Time Period Qualifier
    R 1/18 Monetary Amount
    R 1/10 Percentage as Decimal
    ID 2/2 Quantity Qualifier
    R 1/15 Quantity
    ID 1/1 Yes/No Condition or Response Code
    ID 1/1 Yes/No Condition or Response Code
    C003 Composite Medical Procedure Identifier
    C004 Composite Diagnosis Code Pointer
    notes P0910`,
  HSD: `
    ID 2/2 Quantity Qualifier
    R 1/15 Quantity
    ID 2/2 Unit or Basis for Measurement Code
    R 1/6 Sample Selection Modulus
    ID 1/2 Time Period Qualifier
    N0 1/3 Number of Periods
    ID 1/2 Ship/Delivery or Calendar Pattern Code
    ID 1/1 Ship/Delivery Pattern Time Code
    notes P0102 C0605`,
  AAA: `
    ID 1/1 Yes/No Condition or Response Code
    ID 2/2 Agency Qualifier Code
    ID 2/2 Reject Reason Code
    ID 1/1 Follow-up Action Code`,
  III: `
    ID 1/3 Code List Qualifier Code
    AN 1/30 Industry Code
    ID 2/2 Code Category
    AN 1/264 Free-form Message Text
    R 1/15 Quantity
    C001 Composite Unit of Measure
    ID 2/2 Surface/Layer/Position Code
    ID 2/2 Surface/Layer/Position Code
    ID 2/2 Surface/Layer/Position Code
    notes P0102 L030405`,
  INS: `
    ID 1/1 Yes/No Condition or Response Code
    ID 2/2 Individual Relationship Code
    ID 3/3 Maintenance Type Code
    ID 2/3 Maintenance Reason Code
    ID 1/1 Benefit Status Code
    C052 Medicare Status Code
    ID 1/2 COBRA Qualifying Event Code
    ID 2/2 Employment Status Code
    ID 1/1 Student Status Code
    ID 1/1 Yes/No Condition or Response Code
    ID 2/3 Date Time Period Format Qualifier
    DP 1/35 Date Time Period
    ID 1/1 Confidentiality Code
    AN 2/30 City Name
    ID 2/2 State or Province Code
    ID 2/3 Country Code
    N0 1/9 Number
    notes P1112`,
  MPI: `
    ID 1/1 Information Status Code
    ID 2/2 Employment Status Code
    ID 1/1 Government Service Affiliation Code
    AN 1/80 Description
    ID 2/2 Military Service Rank Code
    ID 2/3 Date Time Period Format Qualifier
    DP 1/35 Date Time Period
    notes P0607`,
  LS: `
    AN 1/6 Loop Identifier Code`,
  LE: `
    AN 1/6 Loop Identifier Code`,
  MSG: `
    AN 1/264 Free-form Message Text
    ID 2/2 Printer Carriage Control Code
    N0 1/9 Number
    notes C0302`,
} as const;
