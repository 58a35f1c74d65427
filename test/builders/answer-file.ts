import type { Guide } from "../../shared/x12/grammar.ts";

/** An answer of a payer as it comes: one transaction set around the segments given, counted and enveloped. */
export function answerFile(guide: Guide, ...bodies: readonly (readonly string[])[]): string {
  const version = guide.transactionSet === "835" ? [] : [guide.id];
  const transactions = bodies.flatMap((body, index) => {
    const number = String(index + 1).padStart(4, "0");
    return [["ST", guide.transactionSet, number, ...version].join("*"), ...body, `SE*${body.length + 2}*${number}`];
  });
  return [
    "ISA*00*          *00*          *ZZ*HVHP1          *ZZ*ACME01         *261118*0930*^*00501*000000777*0*T*:",
    `GS*${guide.functionalId}*HVHP1*ACME01*20261118*0930*777*X*${guide.id}`,
    ...transactions,
    `GE*${bodies.length}*777`,
    "IEA*1*000000777",
    "",
  ].join("~\n");
}
