/** Segments of claims (837). One element a line: type, min/max, name. Source: ASC X12 005010 segment directory. */
export const claimSegments = {
  SBR: `
    ID 1/1 Payer Responsibility Sequence Number Code
    ID 2/2 Individual Relationship Code
    AN 1/50 Reference Identification
    AN 1/60 Name
    ID 1/3 Insurance Type Code
    ID 1/1 Coordination of Benefits Code
    ID 1/1 Yes/No Condition or Response Code
    ID 2/2 Employment Status Code
    ID 1/2 Claim Filing Indicator Code`,
  PAT: `
    ID 2/2 Individual Relationship Code
    ID 1/1 Patient Location Code
    ID 2/2 Employment Status Code
    ID 1/1 Student Status Code
    ID 2/3 Date Time Period Format Qualifier
    DP 1/35 Date Time Period
    ID 2/2 Unit or Basis for Measurement Code
    R 1/10 Weight
    ID 1/1 Yes/No Condition or Response Code
    notes P0506 P0708`,
  CLM: `
    AN 1/38 Claim Submitter's Identifier
    R 1/18 Monetary Amount
    ID 1/2 Claim Filing Indicator Code
    ID 1/2 Non-Institutional Claim Type Code
    C023 Health Care Service Location Information
    ID 1/1 Yes/No Condition or Response Code
    ID 1/1 Provider Accept Assignment Code
    ID 1/1 Yes/No Condition or Response Code
    ID 1/1 Release of Information Code
    ID 1/1 Patient Signature Source Code
    C024 Related Causes Information
    ID 2/3 Special Program Code
    ID 1/1 Yes/No Condition or Response Code
    ID 1/3 Level of Service Code
    ID 1/1 Yes/No Condition or Response Code
    ID 1/1 Provider Agreement Code
    ID 1/2 Claim Status Code
    ID 1/1 Yes/No Condition or Response Code
    ID 2/2 Claim Submission Reason Code
    ID 1/2 Delay Reason Code`,
  PWK: `
    ID 2/2 Report Type Code
    ID 1/2 Report Transmission Code
    N0 1/2 Report Copies Needed
    ID 2/3 Entity Identifier Code
    ID 1/2 Identification Code Qualifier
    AN 2/80 Identification Code
    AN 1/80 Description
    C002 Actions Indicated
    ID 1/2 Request Category Code
    notes P0506
    by 2`,
  CN1: `
    ID 2/2 Contract Type Code
    R 1/18 Monetary Amount
    R 1/6 Percent
    AN 1/50 Reference Identification
    R 1/6 Terms Discount Percent
    AN 1/30 Version Identifier`,
  K3: `
    AN 1/80 Fixed Format Information
    ID 1/2 Record Format Code
    C001 Composite Unit of Measure`,
  NTE: `
    ID 3/3 Note Reference Code
    AN 1/80 Description
    by 1`,
  CR1: `
    ID 2/2 Unit or Basis for Measurement Code
    R 1/10 Weight
    ID 1/1 Ambulance Transport Code
    ID 1/1 Ambulance Transport Reason Code
    ID 2/2 Unit or Basis for Measurement Code
    R 1/15 Quantity
    AN 1/55 Address Information
    AN 1/55 Address Information
    AN 1/80 Description
    AN 1/80 Description
    notes P0102 P0506`,
  CR2: `
    N0 1/9 Count
    R 1/15 Quantity
    ID 2/3 Subluxation Level Code
    ID 2/3 Subluxation Level Code
    ID 2/2 Unit or Basis for Measurement Code
    R 1/15 Quantity
    R 1/15 Quantity
    ID 1/1 Nature of Condition Code
    ID 1/1 Yes/No Condition or Response Code
    AN 1/80 Description
    AN 1/80 Description
    ID 1/1 Yes/No Condition or Response Code
    notes P0102 C0403 P0506`,
  CR3: `
    ID 1/1 Certification Type Code
    ID 2/2 Unit or Basis for Measurement Code
    R 1/15 Quantity
    ID 1/1 Insulin Dependent Code
    AN 1/80 Description
    notes P0203`,
  CRC: `
    ID 2/2 Code Category
    ID 1/1 Yes/No Condition or Response Code
    ID 2/3 Condition Indicator
    ID 2/3 Condition Indicator
    ID 2/3 Condition Indicator
    ID 2/3 Condition Indicator
    ID 2/3 Condition Indicator
    by 1`,
  HI: `
    C022 Health Care Code Information
    C022 Health Care Code Information
    C022 Health Care Code Information
    C022 Health Care Code Information
    C022 Health Care Code Information
    C022 Health Care Code Information
    C022 Health Care Code Information
    C022 Health Care Code Information
    C022 Health Care Code Information
    C022 Health Care Code Information
    C022 Health Care Code Information
    C022 Health Care Code Information
    by 1-1`,
  HCP: `
    ID 2/2 Pricing Methodology
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    AN 1/50 Reference Identification
    R 1/9 Rate
    AN 1/50 Reference Identification
    R 1/18 Monetary Amount
    AN 1/48 Product/Service ID
    ID 2/2 Product/Service ID Qualifier
    AN 1/48 Product/Service ID
    ID 2/2 Unit or Basis for Measurement Code
    R 1/15 Quantity
    ID 2/2 Reject Reason Code
    ID 1/2 Policy Compliance Code
    ID 1/2 Exception Code
    notes R0113 P0910 P1112`,
  OI: `
    ID 1/2 Claim Filing Indicator Code
    ID 2/2 Claim Submission Reason Code
    ID 1/1 Yes/No Condition or Response Code
    ID 1/1 Patient Signature Source Code
    ID 1/1 Provider Agreement Code
    ID 1/1 Release of Information Code`,
  SV1: `
    C003 Composite Medical Procedure Identifier
    R 1/18 Monetary Amount
    ID 2/2 Unit or Basis for Measurement Code
    R 1/15 Quantity
    AN 1/2 Facility Code Value
    ID 1/2 Service Type Code
    C004 Composite Diagnosis Code Pointer
    R 1/18 Monetary Amount
    ID 1/1 Yes/No Condition or Response Code
    ID 1/2 Multiple Procedure Code
    ID 1/1 Yes/No Condition or Response Code
    ID 1/1 Yes/No Condition or Response Code
    ID 1/2 Review Code
    ID 1/2 National or Local Assigned Review Value
    ID 1/1 Copay Status Code
    ID 1/1 Health Care Professional Shortage Area Code
    AN 1/50 Reference Identification
    ID 3/15 Postal Code
    R 1/18 Monetary Amount
    ID 1/1 Level of Care Code
    ID 1/1 Provider Agreement Code
    notes P0304`,
  SV5: `
    C003 Composite Medical Procedure Identifier
    ID 2/2 Unit or Basis for Measurement Code
    R 1/15 Quantity
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    ID 1/1 Frequency Code
    ID 1/1 Prognosis Code
    notes R0405 C0604`,
  MEA: `
    ID 2/2 Measurement Reference ID Code
    ID 1/3 Measurement Qualifier
    R 1/20 Measurement Value
    C001 Composite Unit of Measure`,
  PS1: `
    AN 1/50 Reference Identification
    R 1/18 Monetary Amount
    ID 2/2 State or Province Code`,
  LIN: `
    AN 1/20 Assigned Identification
    ID 2/2 Product/Service ID Qualifier
    AN 1/48 Product/Service ID`,
  CTP: `
    ID 2/2 Class of Trade Code
    ID 3/3 Price Identifier Code
    R 1/17 Unit Price
    R 1/15 Quantity
    C001 Composite Unit of Measure
    notes P0405`,
  FRM: `
    AN 1/20 Assigned Identification
    ID 1/1 Yes/No Condition or Response Code
    AN 1/50 Reference Identification
    DT 8/8 Date
    R 1/6 Percent
    notes R02030405`,
  SVD: `
    AN 2/80 Identification Code
    R 1/18 Monetary Amount
    C003 Composite Medical Procedure Identifier
    AN 1/48 Product/Service ID
    R 1/15 Quantity
    N0 1/6 Assigned Number`,
} as const;
