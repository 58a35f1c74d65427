/** Segments of a remittance (835). One element a line: type, min/max, name. Source: ASC X12 005010 segment directory. */
export const remittanceSegments = {
  BPR: `
    ID 1/2 Transaction Handling Code
    R 1/18 Monetary Amount
    ID 1/1 Credit/Debit Flag Code
    ID 3/3 Payment Method Code
    ID 1/10 Payment Format Code
    ID 2/2 (DFI) ID Number Qualifier
    AN 3/12 (DFI) Identification Number
    ID 1/3 Account Number Qualifier
    AN 1/35 Account Number
    AN 10/10 Originating Company Identifier
    AN 9/9 Originating Company Supplemental Code
    ID 2/2 (DFI) ID Number Qualifier
    AN 3/12 (DFI) Identification Number
    ID 1/3 Account Number Qualifier
    AN 1/35 Account Number
    DT 8/8 Date
    notes P0607 C0809 P1213 C1415`,
  RDM: `
    ID 1/2 Report Transmission Code
    AN 1/60 Name
    AN 1/256 Communication Number`,
  TS3: `
    AN 1/50 Reference Identification
    AN 1/2 Facility Code Value
    DT 8/8 Date
    R 1/15 Quantity
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
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
    R 1/18 Monetary Amount`,
  TS2: `
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/15 Quantity
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/15 Quantity
    R 1/15 Quantity
    R 1/15 Quantity
    R 1/15 Quantity
    R 1/15 Quantity
    R 1/18 Monetary Amount
    R 1/15 Quantity
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount`,
  CLP: `
    AN 1/38 Claim Submitter's Identifier
    ID 1/2 Claim Status Code
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    R 1/18 Monetary Amount
    ID 1/2 Claim Filing Indicator Code
    AN 1/50 Reference Identification
    AN 1/2 Facility Code Value
    ID 1/1 Claim Frequency Type Code
    ID 1/2 Patient Status Code
    ID 1/4 Diagnosis Related Group (DRG) Code
    R 1/15 Quantity
    R 1/10 Percentage
    ID 1/1 Yes/No Condition or Response Code`,
  PLB: `
    AN 1/50 Reference Identification
    DT 8/8 Date
    C042 Adjustment Identifier
    R 1/18 Monetary Amount
    C042 Adjustment Identifier
    R 1/18 Monetary Amount
    C042 Adjustment Identifier
    R 1/18 Monetary Amount
    C042 Adjustment Identifier
    R 1/18 Monetary Amount
    C042 Adjustment Identifier
    R 1/18 Monetary Amount
    C042 Adjustment Identifier
    R 1/18 Monetary Amount
    notes P0506 P0708 P0910 P1112 P1314`,
} as const;
