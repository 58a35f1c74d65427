import { child, find, findAll, type Loop, valueIn } from "../../x12/loop.ts";
import { element } from "../../x12/segment.ts";
import { providerIn } from "./parties.ts";
import { amountOf, type ClaimDraft, codesIn, dayText, periodText, present, some } from "./values.ts";

/** What only an institutional claim says. Source: 005010X223A2 2300, 2310A to 2310C. */
export function institutionalFacts(loop: Loop): ClaimDraft {
  const cl1 = find(loop, "CL1");
  const admission = valueIn(loop, "DTP", 3, "435");
  return present({
    ...healthCareCodes(loop),
    admissionHour: admission.slice(8),
    dischargeHour: valueIn(loop, "DTP", 3, "096"),
    ...(cl1 === undefined
      ? {}
      : { admissionType: element(cl1, 1), admissionSource: element(cl1, 2), patientStatus: element(cl1, 3) }),
    patientEstimatedDueCents: amountOf(valueIn(loop, "AMT", 2, "F3")),
    peerReviewApproval: valueIn(loop, "REF", 2, "G4"),
    autoAccidentState: valueIn(loop, "REF", 2, "LU"),
    notes: some(
      findAll(loop, "NTE")
        .filter((nte) => element(nte, 1) !== "ADD")
        .map((nte) => ({ kind: element(nte, 1), text: element(nte, 2) })),
    ),
    attending: providerIn(child(loop, "2310A")),
    operating: providerIn(child(loop, "2310B")),
    otherOperating: providerIn(child(loop, "2310C")),
  });
}

/** Source: 005010X223A2 2300 HI. */
function healthCareCodes(loop: Loop): ClaimDraft {
  const kinds = codesIn(loop);
  const listed = <Entry>(kind: string, entryOf: (parts: readonly string[]) => Entry): readonly Entry[] | undefined =>
    some((kinds.get(kind) ?? []).map(entryOf));
  const procedure = ([, code, , date]: readonly string[]): ClaimDraft => present({ code, date: dayText(date) });
  return {
    admittingDiagnosis: kinds.get("ABJ")?.[0]?.[1],
    reasonForVisit: listed("APR", ([, code]) => code),
    externalCauses: listed("ABN", ([, code, , , , , , , presentOnAdmission]) => present({ code, presentOnAdmission })),
    drg: kinds.get("DR")?.[0]?.[1],
    principalProcedure: listed("BBR", procedure)?.[0],
    otherProcedures: listed("BBQ", procedure),
    occurrenceSpans: listed("BI", ([, code, , period = ""]) => {
      const [from, to] = periodText(period);
      return present({ code, from, to });
    }),
    occurrences: listed("BH", ([, code, , date]) => present({ code, date: dayText(date) })),
    values: listed("BE", ([, code, , , amount = ""]) => present({ code, cents: amountOf(amount) })),
    treatmentCodes: listed("TC", ([, code]) => code),
  };
}
