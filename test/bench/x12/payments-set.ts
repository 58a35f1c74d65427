import type { Draw } from "../../builders/draw.ts";
import {
  dayOfYear,
  inventAddress,
  inventNpis,
  inventPerson,
  inventPhone,
  inventPractice,
  modifiers,
  payers,
  procedures,
} from "./invented.ts";
import { dollars, type SetText, setText } from "./set-text.ts";

const claimsPerSet = 800;

/** What is between ST and SE of one 835, at least so many characters long where its claims are not too few. */
export function paymentsSet(draw: Draw, number: string, characters: number): SetText {
  const claims = setText();
  let paid = 0;
  for (let claim = 1; claim <= claimsPerSet && claims.length < characters; claim++) {
    if (claim % 200 === 1) claims.add(`LX*${Math.ceil(claim / 200)}`);
    paid += writePayment(claims, draw, `${number}C${claim}`);
  }
  const kept = draw.percent(30) ? draw.between(100, Math.max(100, Math.floor(paid / 10))) : 0;
  const set = setText();
  const [practice] = inventNpis(draw);
  addHeader(set, draw, number, paid - kept, practice);
  set.addAll(claims);
  if (kept > 0) set.add(`PLB*${practice}*20261231*WO:${number}R1*${dollars(kept)}`);
  return set;
}

function addHeader(set: SetText, draw: Draw, number: string, payment: number, practice: string): void {
  const payer = draw.pick(payers);
  const trace = `1${draw.digits(9)}`;
  const [payerStreet, payerTown] = inventAddress(draw);
  const [street, town] = inventAddress(draw);
  set.add(
    payment > 0
      ? `BPR*I*${dollars(payment)}*C*ACH*CCP*01*999999992*DA*123456*${trace}**01*999988880*DA*98765*20261210`
      : `BPR*H*0*C*NON************20261210`,
  );
  set.add(`TRN*1*EFT${number}*${trace}`);
  set.add("DTM*405*20261209");
  set.add(`N1*PR*${payer.name}`);
  set.add(`N3*${payerStreet}`);
  set.add(`N4*${payerTown}`);
  set.add(`PER*BL*TECHNICAL DESK*TE*${inventPhone(draw)}`);
  set.add(`N1*PE*${inventPractice(draw)}*XX*${practice}`);
  set.add(`N3*${street}`);
  set.add(`N4*${town}`);
  set.add(`REF*TJ*${draw.digits(9)}`);
}

/** Writes one claim's payment; how much was paid, in cents. */
function writePayment(set: SetText, draw: Draw, number: string): number {
  const lines = Array.from({ length: draw.between(1, draw.percent(10) ? 12 : 5) }, () => inventLine(draw));
  const charged = lines.reduce((sum, { charge }) => sum + charge, 0);
  const share = lines.reduce((sum, line) => sum + line.deductible + line.coinsurance, 0);
  const paid = lines.reduce((sum, line) => sum + paidOf(line), 0);
  const person = inventPerson(draw);
  const day = `2026${dayOfYear(draw, 3, 10)}`;
  const totals = `${dollars(charged)}*${dollars(paid)}*${share === 0 ? "" : dollars(share)}`;
  set.add(`CLP*${number}*${paid === 0 ? "4" : "1"}*${totals}*12*PCN${draw.digits(8)}*11*1`);
  set.add(`NM1*QC*1*${person.family}*${person.given}*${person.middle}***MI*W${draw.digits(9)}`);
  set.add(`NM1*82*1*${inventPerson(draw).family}*${inventPerson(draw).given}****XX*${inventNpis(draw)[1]}`);
  if (draw.percent(20)) set.add(`REF*EA*MR${draw.digits(6)}`);
  set.add(`DTM*232*${day}`);
  set.add(`DTM*233*${day}`);
  set.add("DTM*050*20261115");
  for (const [index, line] of lines.entries()) {
    set.add(`SVC*${line.procedure}*${dollars(line.charge)}*${dollars(paidOf(line))}**${line.units}`);
    set.add(`DTM*472*${day}`);
    if (line.discount > 0) set.add(`CAS*CO*45*${dollars(line.discount)}`);
    if (line.refused > 0) set.add(`CAS*CO*16*${dollars(line.refused)}`);
    const shares = [
      line.deductible > 0 ? `1*${dollars(line.deductible)}` : "",
      line.coinsurance > 0 ? `2*${dollars(line.coinsurance)}` : "",
    ].filter((one) => one !== "");
    if (shares.length > 0) set.add(`CAS*PR*${shares.join("**")}`);
    set.add(`REF*6R*L${index + 1}`);
    if (line.refused === 0) set.add(`AMT*B6*${dollars(line.charge - line.discount)}`);
    else set.add("LQ*HE*M15");
  }
  return paid;
}

interface PaymentLine {
  readonly procedure: string;
  readonly charge: number;
  readonly units: number;
  readonly discount: number;
  readonly deductible: number;
  readonly coinsurance: number;
  /** Not zero where nothing is paid for want of information. */
  readonly refused: number;
}

const paidOf = (line: PaymentLine): number =>
  line.charge - line.discount - line.deductible - line.coinsurance - line.refused;

function inventLine(draw: Draw): PaymentLine {
  const charge = draw.between(1_000, 45_000);
  const facts = {
    procedure: `HC:${draw.pick(procedures)}${draw.percent(25) ? `:${draw.pick(modifiers)}` : ""}`,
    charge,
    units: draw.percent(85) ? 1 : draw.between(2, 6),
  };
  if (draw.percent(6)) return { ...facts, discount: 0, deductible: 0, coinsurance: 0, refused: charge };
  return {
    ...facts,
    discount: draw.percent(90) ? Math.floor(charge * 0.25) : 0,
    deductible: draw.percent(20) ? Math.floor(charge * 0.1) : 0,
    coinsurance: draw.percent(60) ? Math.floor(charge * 0.13) : 0,
    refused: 0,
  };
}
