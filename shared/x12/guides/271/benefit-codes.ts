/** DTP01 about a patient. Source: 005010X279A1 271 2100C DTP01, 2100D DTP01. */
export const patientDates =
  "096,102,152,291,307,318,340,341,342,343,346,347,356,357,382,435,442,458,472,539,540,636,771";

/** DTP01 about a benefit. Source: 005010X279A1 271 2110C DTP01, 2110D DTP01. */
export const benefitDates = "096,193,194,198,290,291,292,295,304,307,318,346,348,349,356,357,435,472,636,771";

/** AAA03 about a benefit. Source: 005010X279A1 271 2110C AAA03, 2110D AAA03. */
export const benefitRejections = "15,33,52,53,54,55,56,57,60,61,62,63,69,70,98,AA,AE,AF,AG,AO,CI,E8,IA,MA";

/** EB01. Source: 005010X279A1 271 2110C EB01. */
export const benefitKinds = "1,2,3,4,5,6,7,8,A,B,C,CB,D,E,F,G,H,I,J,K,L,M,MC,N,O,P,Q,R,S,T,U,V,W,X,Y";

/** EB04. Source: 005010X279A1 271 2110C EB04. */
export const insuranceTypes =
  "12,13,14,15,16,41,42,43,47,AP,C1,CO,CP,D,DB,EP,FF,GP,HM,HN,HS,IN,IP,LC,LD,LI,LT,MA,MB,MC,MH,MI,MP,OT,PE,PL,PP,PR,PS,QM,RP,SP,TF,WC,WU";

/** HSD05, and EB06 with 13 and 36 besides. Source: 005010X279A1 271 2110C HSD05, EB06. */
export const servicePeriods = "6,7,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35";
export const benefitPeriods = `${servicePeriods},13,36`;

/** EB09. Source: 005010X279A1 271 2110C EB09. */
export const quantityKinds = "8H,99,CA,CE,D3,DB,DY,HS,LA,LE,M2,MN,P6,QA,S7,S8,VS,YY";

/** HSD01 to HSD08. Source: 005010X279A1 271 2110C HSD. */
export const serviceDelivery = `S:DY,FL,HS,MN,VS S S:DA,MO,VS,WK,YR S S:${servicePeriods} S S:1,2,3,4,5,6,7,8,9,A,B,C,D,E,F,G,H,J,K,L,M,N,O,P,Q,R,S,SG,SL,SP,SX,SY,SZ,T,U,V,W,X,Y S:A,B,C,D,E,F,G,Y`;

/** MPI01 to MPI07. Source: 005010X279A1 271 2100C MPI. */
export const militaryService =
  "R:A,C,L,O,P,S,T R:AE,AO,AS,AT,AU,CC,DD,HD,IR,LX,PE,RE,RM,RR,RU R:A,B,C,D,E,F,G,H,I,J,K,L,M,N,O,Q,R,S,U,W S " +
  "S:A1,A2,A3,B1,B2,C1,C2,C3,C4,C5,C6,C7,C8,C9,E1,F1,F2,F3,F4,G1,G4,L1,L2,L3,L4,L5,L6,M1,M2,M3,M4,M5,M6,P1,P2,P3,P4,P5,R1,R2,S1,S2,S3,S4,S5,S6,S7,S8,S9,SA,SB,SC,T1,V1,W1 " +
  "S:D8,RD8 S";

/** NM101 to NM110 of one who has to do with a benefit. Source: 005010X279A1 271 2120C NM1. */
export const relatedEntity =
  "R:13,1I,1P,2B,36,73,FA,GP,GW,I3,IL,LR,OC,P3,P4,P5,PR,PRP,SEP,TTP,VER,VN,VY,X3,Y2 R:1,2 S S S - S " +
  "S:24,34,46,FA,FI,II,MI,NI,PI,PP,SV,XV,XX S S:01,02,27,41,48,65,72";

/** PER01 to PER08 of one who has to do with a benefit. Source: 005010X279A1 271 2120C PER. */
export const relatedContact = `R:IC S S:ED,EM,FX,TE,UR,WP S${" S:ED,EM,EX,FX,TE,UR,WP S".repeat(2)}`;
