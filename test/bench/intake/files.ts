import { drawFrom } from "../../builders/draw.ts";
import { ft1, hl7Message, in1, msh, pid, pv1 } from "../../builders/hl7.ts";
import { superbillCsv, superbillRow } from "../../builders/superbill.ts";
import { diagnoses, inventPerson, payers, procedures } from "../x12/invented.ts";
import { x12Text } from "../x12/x12-text.ts";

/** The files that the bench reads, each of a size and hardly more. */
export const fileKinds = { csv, ndjson, "837P": (bytes: number) => x12Text("837P", bytes), hl7 };
export type FileKind = keyof typeof fileKinds;

const day = "2026-03-04";

function* csv(bytes: number): Generator<string> {
  const draw = drawFrom(1);
  const header = Object.keys(superbillRow());
  let length = 0;
  for (let visit = 1; length < bytes; visit++) {
    const { family, given, sex, birthDate } = inventPerson(draw);
    const shared = {
      encounter_id: `V${visit}`,
      patient_last_name: family,
      patient_first_name: given,
      patient_sex: sex,
      patient_birth_date: birthDate.replace(/^(\d{4})(\d\d)(\d\d)$/, "$2/$3/$1"),
      payer_id: draw.pick(payers).id,
      dx1: draw.pick(diagnoses),
    };
    const rows = Array.from({ length: draw.between(1, 4) }, () =>
      superbillRow({
        ...shared,
        procedure: draw.pick(procedures),
        charge: `${draw.between(20, 400)}.${draw.digits(2)}`,
      }),
    );
    const text = superbillCsv(rows, { header });
    const part = visit === 1 ? text : text.slice(text.indexOf("\n") + 1);
    length += part.length;
    yield part;
  }
}

function* ndjson(bytes: number): Generator<string> {
  const draw = drawFrom(1);
  let length = 0;
  for (let visit = 1; length < bytes; visit++) {
    const { family, given, sex, birthDate } = inventPerson(draw);
    const line = `${JSON.stringify({
      encounterId: `V${visit}`,
      serviceFrom: day,
      patient: {
        lastName: family,
        firstName: given,
        sex,
        birthDate: birthDate.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"),
        address: { line1: "12 LARCH LANE", city: "SPRINGFIELD", state: "IL", zip: "62704" },
      },
      coverages: [{ payerId: draw.pick(payers).id, memberId: `M${draw.digits(9)}` }],
      rendering: { npi: "1234567893" },
      diagnoses: [{ code: draw.pick(diagnoses) }, { code: draw.pick(diagnoses) }],
      lines: Array.from({ length: draw.between(1, 4) }, () => ({
        procedure: draw.pick(procedures),
        chargeCents: draw.between(2_000, 40_000),
        pointers: [1],
      })),
    })}\n`;
    length += line.length;
    yield line;
  }
}

function* hl7(bytes: number): Generator<string> {
  const draw = drawFrom(1);
  let length = 0;
  for (let visit = 1; length < bytes; visit++) {
    const { family, given, birthDate } = inventPerson(draw);
    const charges = Array.from({ length: draw.between(1, 4) }, (_, index) =>
      ft1({
        id: `T${index}`,
        code: draw.pick(procedures),
        amount: String(draw.between(20, 400)),
        diagnosis: draw.pick(diagnoses),
      }),
    );
    const patient = pid(`P${visit}`, { name: `${family}^${given}`, birth: birthDate });
    const text = hl7Message(msh("DFT^P03"), patient, pv1(`V${visit}`), ...charges, in1());
    length += text.length;
    yield text;
  }
}
