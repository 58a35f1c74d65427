/** Segments of envelopes and acknowledgments. One element a line: type, min/max, name. Source: ASC X12 005010 segment directory. */
export const controlSegments = {
  ISA: `
    ID 2/2 Authorization Information Qualifier
    AN 10/10 Authorization Information
    ID 2/2 Security Information Qualifier
    AN 10/10 Security Information
    ID 2/2 Interchange ID Qualifier
    AN 15/15 Interchange Sender ID
    ID 2/2 Interchange ID Qualifier
    AN 15/15 Interchange Receiver ID
    DT 6/6 Interchange Date
    TM 4/4 Interchange Time
    AN 1/1 Repetition Separator
    ID 5/5 Interchange Control Version Number
    N0 9/9 Interchange Control Number
    ID 1/1 Acknowledgment Requested
    ID 1/1 Interchange Usage Indicator
    AN 1/1 Component Element Separator`,
  IEA: `
    N0 1/5 Number of Included Functional Groups
    N0 9/9 Interchange Control Number`,
  TA1: `
    N0 9/9 Interchange Control Number
    DT 6/6 Interchange Date
    TM 4/4 Interchange Time
    ID 1/1 Interchange Acknowledgment Code
    ID 3/3 Interchange Note Code`,
  GS: `
    ID 2/2 Functional Identifier Code
    AN 2/15 Application Sender's Code
    AN 2/15 Application Receiver's Code
    DT 8/8 Date
    TM 4/8 Time
    N0 1/9 Group Control Number
    ID 1/2 Responsible Agency Code
    AN 1/12 Version / Release / Industry Identifier Code`,
  GE: `
    N0 1/6 Number of Transaction Sets Included
    N0 1/9 Group Control Number`,
  ST: `
    ID 3/3 Transaction Set Identifier Code
    AN 4/9 Transaction Set Control Number
    AN 1/35 Implementation Convention Reference`,
  SE: `
    N0 1/10 Number of Included Segments
    AN 4/9 Transaction Set Control Number`,
  AK1: `
    ID 2/2 Functional Identifier Code
    N0 1/9 Group Control Number
    AN 1/12 Version / Release / Industry Identifier Code`,
  AK2: `
    ID 3/3 Transaction Set Identifier Code
    AN 4/9 Transaction Set Control Number
    AN 1/35 Implementation Convention Reference`,
  IK3: `
    ID 2/3 Segment ID Code
    N0 1/10 Segment Position in Transaction Set
    AN 1/6 Loop Identifier Code
    ID 1/3 Implementation Segment Syntax Error Code`,
  CTX: `
    C998*10 Context Identification
    ID 2/3 Segment ID Code
    N0 1/10 Segment Position in Transaction Set
    AN 1/6 Loop Identifier Code
    C030 Position in Segment
    C999 Reference in Segment
    by 1-1`,
  IK4: `
    C030 Position in Segment
    N0 1/4 Data Element Reference Number
    ID 1/3 Implementation Data Element Syntax Error Code
    AN 1/99 Copy of Bad Data Element`,
  IK5: `
    ID 1/1 Transaction Set Acknowledgment Code
    ID 1/3 Implementation Transaction Set Syntax Error Code
    ID 1/3 Implementation Transaction Set Syntax Error Code
    ID 1/3 Implementation Transaction Set Syntax Error Code
    ID 1/3 Implementation Transaction Set Syntax Error Code
    ID 1/3 Implementation Transaction Set Syntax Error Code`,
  AK9: `
    ID 1/1 Functional Group Acknowledge Code
    N0 1/6 Number of Transaction Sets Included
    N0 1/6 Number of Received Transaction Sets
    N0 1/6 Number of Accepted Transaction Sets
    ID 1/3 Functional Group Syntax Error Code
    ID 1/3 Functional Group Syntax Error Code
    ID 1/3 Functional Group Syntax Error Code
    ID 1/3 Functional Group Syntax Error Code
    ID 1/3 Functional Group Syntax Error Code`,
} as const;
