import type { Draw } from "../../builders/draw.ts";
import {
  dayOfYear,
  diagnoses,
  inventAddress,
  inventNpis,
  inventPerson,
  inventPhone,
  inventPractice,
  modifiers,
  type Person,
  payers,
  procedures,
  taxonomies,
} from "./invented.ts";
import { dollars, type SetText, setText } from "./set-text.ts";

/** Source: 005010X222A1 2300, at most 5,000 claims a transaction set. */
const claimsPerSet = 1_000;

/** What is between ST and SE of one 837P, at least so many characters long where a thousand claims are not fewer. */
export function claimsSet(draw: Draw, number: string, characters: number): SetText {
  const set = setText();
  set.add(`BHT*0019*00*BATCH${number}*20261123*1800*CH`);
  set.add("NM1*41*2*HILLSIDE BILLING*****46*HB101");
  set.add(`PER*IC*PAT EXAMPLE*TE*${inventPhone(draw)}`);
  set.add("NM1*40*2*TESTPAYER*****46*TP900");
  let claims = 0;
  let level = 0;
  const isFull = () => claims >= claimsPerSet || set.length >= characters;

  function claim(): void {
    claims++;
    writeClaim(set, draw, `${number}C${claims}`, false);
  }

  function subscriber(provider: number): void {
    const own = ++level;
    const isPatient = draw.percent(75);
    const hasPaid = isPatient && draw.percent(15);
    const payer = draw.pick(payers);
    set.add(`HL*${own}*${provider}*22*${isPatient ? 0 : 1}`);
    set.add(`SBR*${hasPaid ? "S" : "P"}*${isPatient ? "18" : ""}*GRP${draw.digits(4)}******CI`);
    const person = inventPerson(draw);
    const member = `W${draw.digits(9)}`;
    set.add(`${nameOf("IL", person)}*MI*${member}`);
    const [street, town] = inventAddress(draw);
    if (isPatient) addPlace(set, person, street, town);
    set.add(`NM1*PR*2*${payer.name}*****PI*${payer.id}`);
    if (hasPaid) {
      claims++;
      writeClaim(set, draw, `${number}C${claims}`, true);
    } else if (isPatient) {
      for (let left = draw.between(1, 2); left > 0; left--) claim();
    } else {
      level++;
      set.add(`HL*${level}*${own}*23*0`);
      set.add(`PAT*${draw.pick(["01", "19"])}`);
      const patient = inventPerson(draw);
      set.add(nameOf("QC", patient));
      addPlace(set, patient, street, town);
      claim();
    }
  }

  while (!isFull()) {
    const provider = ++level;
    addBilling(set, draw, provider);
    for (let left = draw.between(20, 120); left > 0; left--) {
      subscriber(provider);
      if (isFull()) break;
    }
  }
  return set;
}

function addBilling(set: SetText, draw: Draw, level: number): void {
  const [street, town] = inventAddress(draw);
  set.add(`HL*${level}**20*1`);
  set.add(`PRV*BI*PXC*${draw.pick(taxonomies)}`);
  set.add(`NM1*85*2*${inventPractice(draw)}*****XX*${inventNpis(draw)[0]}`);
  set.add(`N3*${street}`);
  set.add(`N4*${town}`);
  set.add(`REF*EI*${draw.digits(9)}`);
  if (draw.percent(50)) set.add(`PER*IC*${inventPerson(draw).given} EXAMPLE*TE*${inventPhone(draw)}`);
}

/** "NM1*IL*1*QUILL*INES", with four empty elements or a middle name before what comes next. */
function nameOf(role: string, person: Person): string {
  const name = `NM1*${role}*1*${person.family}*${person.given}`;
  if (role === "QC") return person.middle === "" ? name : `${name}*${person.middle}`;
  return `${name}*${person.middle}**`;
}

function addPlace(set: SetText, person: Person, street: string, town: string): void {
  set.add(`N3*${street}`);
  set.add(`N4*${town}`);
  set.add(`DMG*D8*${person.birthDate}*${person.sex}`);
}

function writeClaim(set: SetText, draw: Draw, number: string, hasPaid: boolean): void {
  const codes = [...new Set(Array.from({ length: draw.between(1, 4) }, () => draw.pick(diagnoses)))];
  const lines = Array.from({ length: draw.between(1, draw.percent(10) ? 12 : 5) }, () =>
    inventLine(draw, codes.length),
  );
  const total = lines.reduce((sum, { charge }) => sum + charge, 0);
  const day = `2026${dayOfYear(draw, 3, 10)}`;
  set.add(`CLM*${number}*${dollars(total)}***11:B:1*Y*A*Y*Y`);
  if (draw.percent(10)) set.add(`DTP*431*D8*2026${dayOfYear(draw, 1, 2)}`);
  if (draw.percent(8)) set.add(`AMT*F5*${dollars(Math.min(total, 2_000))}`);
  if (draw.percent(15)) set.add(`REF*G1*PA${draw.digits(7)}`);
  if (draw.percent(30)) set.add(`REF*D9*CH${draw.digits(8)}`);
  if (draw.percent(5)) set.add("NTE*ADD*SEEN AGAIN AFTER A FALL AT HOME, NO FRACTURE");
  set.add(`HI*${codes.map((code, index) => `${index === 0 ? "ABK" : "ABF"}:${code}`).join("*")}`);
  if (draw.percent(20)) addNamed(set, draw, "DN");
  addNamed(set, draw, "82");
  set.add(`PRV*PE*PXC*${draw.pick(taxonomies)}`);
  if (hasPaid) addOtherPayer(set, draw, lines);
  for (const [index, line] of lines.entries()) {
    set.add(`LX*${index + 1}`);
    set.add(`SV1*${line.procedure}*${dollars(line.charge)}*UN*${line.units}***${line.pointers}`);
    set.add(`DTP*472*D8*${day}`);
    set.add(`REF*6R*L${index + 1}`);
    if (hasPaid) {
      set.add(`SVD*OP100*${dollars(line.paid)}*${line.procedure}**${line.units}`);
      if (line.discount > 0) set.add(`CAS*CO*45*${dollars(line.discount)}`);
      set.add(`CAS*PR*2*${dollars(line.charge - line.paid - line.discount)}`);
      set.add("DTP*573*D8*20261115");
    }
  }
}

interface ClaimLine {
  readonly procedure: string;
  readonly charge: number;
  readonly units: number;
  readonly pointers: string;
  /** What another payer paid, and what it took off. */
  readonly paid: number;
  readonly discount: number;
}

function inventLine(draw: Draw, diagnosisCount: number): ClaimLine {
  const charge = draw.between(1_000, 45_000);
  return {
    procedure: `HC:${draw.pick(procedures)}${draw.percent(25) ? `:${draw.pick(modifiers)}` : ""}`,
    charge,
    units: draw.percent(85) ? 1 : draw.between(2, 6),
    pointers: Array.from({ length: draw.between(1, diagnosisCount) }, (_, index) => index + 1).join(":"),
    paid: Math.floor(charge * 0.6),
    discount: draw.percent(80) ? Math.floor(charge * 0.2) : 0,
  };
}

function addNamed(set: SetText, draw: Draw, role: string): void {
  const person = inventPerson(draw);
  set.add(`NM1*${role}*1*${person.family}*${person.given}****XX*${inventNpis(draw)[1]}`);
}

function addOtherPayer(set: SetText, draw: Draw, lines: readonly ClaimLine[]): void {
  const person = inventPerson(draw);
  set.add("SBR*P*18*OTHERGRP******CI");
  set.add(`AMT*D*${dollars(lines.reduce((sum, { paid }) => sum + paid, 0))}`);
  set.add("OI***Y***Y");
  set.add(`NM1*IL*1*${person.family}*${person.given}****MI*W${draw.digits(9)}`);
  set.add("NM1*PR*2*OTHER PAYER*****PI*OP100");
}
