/** Modifiers of CPT and HCPCS in words of ours: what each is used for, not what its owner calls it. */
export const modifierTable = `
22 Much more work than usual
23 General anesthesia where none is usual
24 Unrelated visit in a global period
25 Separate visit on the day of a procedure
26 Professional part
27 Several outpatient hospital visits in a day
32 Required by a third party
33 Preventive, no cost share
47 Anesthesia by the surgeon
50 Both sides
51 Several procedures
52 Less done than usual
53 Stopped
54 Surgery only
55 Care after surgery only
56 Care before surgery only
57 Visit at which surgery was decided
58 Staged or related, in a global period
59 Distinct service
62 Two surgeons
63 Infant under 4 kg
66 Team of surgeons
73 Stopped before anesthesia, facility
74 Stopped after anesthesia, facility
76 Repeated by the same clinician
77 Repeated by another clinician
78 Back to the operating room, related
79 Unrelated procedure in a global period
80 Assistant at surgery
81 Minimum assistant
82 Assistant, no resident there
90 Sent to an outside laboratory
91 Laboratory test repeated
92 Testing with a single-use kit
93@2022-01-01 Telehealth by sound only
95 Telehealth by sound and picture
96@2018-01-01 Habilitative
97@2018-01-01 Rehabilitative
99 More modifiers than fit
AA Anesthesia by an anesthesiologist
AD Supervision of more than four anesthesias
AI Principal physician of an admission
AS Assistant at surgery who is no physician
CQ@2020-01-01 Outpatient physical therapy in part by an assistant
CO@2020-01-01 Outpatient occupational therapy in part by an assistant
CR Catastrophe or disaster
E1 Upper left eyelid
E2 Lower left eyelid
E3 Upper right eyelid
E4 Lower right eyelid
ET Emergency
F1 Left hand, second digit
F2 Left hand, third digit
F3 Left hand, fourth digit
F4 Left hand, fifth digit
F5 Right hand, thumb
F6 Right hand, second digit
F7 Right hand, third digit
F8 Right hand, fourth digit
F9 Right hand, fifth digit
FA Left hand, thumb
FQ@2022-01-01 Service by sound only
FS@2022-01-01 Split or shared visit
FT@2022-01-01 Unrelated critical care in a global period
G0@2019-01-01 Telehealth for acute stroke
GA Notice of liability on file, required
GC Resident under a teaching physician
GE Resident in a primary care exception
GN Speech therapy plan
GO Occupational therapy plan
GP Physical therapy plan
GQ Telehealth, stored and forwarded
GT Telehealth, interactive
GW Not related to the terminal illness
GX Notice of liability on file, voluntary
GY Excluded by law
GZ Expected to be denied, no notice
JW Drug discarded
JZ@2023-01-01 No drug discarded
KX Requirements of the policy are met
LC Left circumflex artery
LD Left anterior descending artery
LM Left main artery
LT Left side
NU New equipment
PT Screening that became treatment
Q5 Substitute physician, reciprocal
Q6 Substitute physician, paid by time
QK Direction of two to four anesthesias
QS Monitored anesthesia care
QW Waived laboratory test
QX Nurse anesthetist under direction
QY Direction of one nurse anesthetist
QZ Nurse anesthetist without direction
RC Right coronary artery
RI Ramus intermedius artery
RR Rental
RT Right side
SG Ambulatory surgical center facility service
T1 Left foot, second digit
T2 Left foot, third digit
T3 Left foot, fourth digit
T4 Left foot, fifth digit
T5 Right foot, great toe
T6 Right foot, second digit
T7 Right foot, third digit
T8 Right foot, fourth digit
T9 Right foot, fifth digit
TA Left foot, great toe
TC Technical part
UE Used equipment
XE@2015-01-01 Separate encounter
XP@2015-01-01 Separate practitioner
XS@2015-01-01 Separate structure
XU@2015-01-01 Unusual service that does not overlap
`;
