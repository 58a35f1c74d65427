import { type Charge, isForTheBooks, readCharge } from "./charges.ts";
import { type FieldReader, fieldsOf, type Hl7Message } from "./message.ts";

/** A message of a file; row 0: of an earlier one. */
export interface NumberedMessage {
  readonly row: number;
  readonly message: Hl7Message;
}

/** The segments of a message that a charge file needs, as readers. */
export interface MessageReader {
  readonly row: number;
  readonly first: (id: string) => FieldReader | undefined;
  readonly all: (id: string) => readonly FieldReader[];
  /** Segments of some kinds as they stand. */
  readonly inOrder: (...ids: readonly string[]) => readonly (readonly [id: string, reader: FieldReader])[];
  /** Each charge with the procedure that stands under it. @param chargeId the field that names one, as "FT1-2" */
  readonly charges: (chargeId: string) => readonly Charge[];
}

export function readerOf({ row, message }: NumberedMessage): MessageReader {
  const { segments, separators } = message;
  const byId = new Map<string, FieldReader[]>();
  const ordered: (readonly [string, FieldReader])[] = [];
  const charges: { readonly ft1: FieldReader; readonly pr1: FieldReader | undefined }[] = [];
  let before: FieldReader | undefined;
  for (const segment of segments) {
    const reader = fieldsOf(segment, separators, row);
    ordered.push([segment.id, reader]);
    const others = byId.get(segment.id);
    if (others === undefined) byId.set(segment.id, [reader]);
    else others.push(reader);
    const last = charges.at(-1);
    if (segment.id === "FT1") charges.push({ ft1: reader, pr1: undefined });
    else if (segment.id === "PR1" && last !== undefined && last.ft1 === before) {
      charges[charges.length - 1] = { ft1: last.ft1, pr1: reader };
    }
    before = reader;
  }
  const all = (id: string) => byId.get(id) ?? [];
  return {
    row,
    all,
    inOrder: (...ids) => ordered.filter(([id]) => ids.includes(id)),
    first: (id) => all(id)[0],
    charges: (chargeId) => {
      const control = all("MSH")[0]?.text(10) ?? "";
      const [segment, field] = chargeId.split("-");
      return charges.flatMap(({ ft1, pr1 }) => {
        if (isForTheBooks(ft1)) return [];
        const isCredit = readCharge(ft1, pr1, "").isCredit;
        // A message's own name is not that of the charge which it takes back.
        const id = segment === "FT1" ? ft1.text(Number(field)) : isCredit ? "" : control;
        return readCharge(ft1, pr1, id);
      });
    },
  };
}

/** The field of a profile ("PV1-19") in a message; "" where it is not there. */
export function fieldNamed(reader: MessageReader, name: string): string {
  const [segment = "", field = "0"] = name.split("-");
  return reader.first(segment)?.text(Number(field)) ?? "";
}
