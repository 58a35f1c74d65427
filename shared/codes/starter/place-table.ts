/** Places of service with names of ours; `@` and a day where a place came late. Source: CMS place of service code set. */
export const placeTable = `
01 Pharmacy
02 Telehealth, patient not at home
03 School
04 Homeless shelter
05 Indian Health Service facility, free-standing
06 Indian Health Service facility, provider-based
07 Tribal 638 facility, free-standing
08 Tribal 638 facility, provider-based
09 Prison or correctional facility
10@2022-01-01 Telehealth, patient at home
11 Office
12 Home
13 Assisted living
14 Group home
15 Mobile unit
16 Temporary lodging
17 Walk-in retail clinic
18 Place of employment
19 Outpatient department off campus
20 Urgent care
21 Inpatient hospital
22 Outpatient department on campus
23 Emergency room of a hospital
24 Ambulatory surgical center
25 Birthing center
26 Military treatment facility
27@2023-10-01 Outreach site or street
31 Skilled nursing facility
32 Nursing facility
33 Custodial care
34 Hospice
41 Ambulance, land
42 Ambulance, air or water
49 Independent clinic
50 Federally qualified health center
51 Inpatient psychiatric facility
52 Psychiatric facility, partial hospitalization
53 Community mental health center
54 Intermediate care for intellectual disability
55 Residential substance abuse treatment
56 Psychiatric residential treatment center
57 Substance abuse treatment, not residential
58 Opioid treatment program, not residential
60 Mass immunization center
61 Comprehensive inpatient rehabilitation
62 Comprehensive outpatient rehabilitation
65 End-stage renal disease treatment
66@2024-01-01 Program of all-inclusive care for the elderly
71 Public health clinic
72 Rural health clinic
81 Independent laboratory
99 Other place
`;
