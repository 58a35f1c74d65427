import type { Gathering } from "../gathering.ts";
import type { Path } from "../nest.ts";
import type { FieldReader } from "./message.ts";
import { dayText, putAddress, putName, sexCode } from "./values.ts";

/** Relationship of the insured to the patient. Source: HL7 table 0063, and X12 element 1069, which many systems send. */
const relationships: Readonly<Record<string, string>> = {
  SEL: "self",
  "18": "self",
  SPO: "spouse",
  "01": "spouse",
  "1": "spouse",
  CHD: "child",
  NCH: "child",
  SCH: "child",
  FCH: "child",
  "19": "child",
};

/** How many payers an encounter may name. */
const mostCoverages = 3;

/**
 * Who pays, in the order of the message. Source: HL7 v2.5.1 section 6.5.6 (IN1).
 *
 * @param withPeriod also from when to when, which a registration keeps and an encounter does not
 */
export function putCoverages(into: Gathering, insurances: readonly FieldReader[], withPeriod: boolean): void {
  const named = insurances.filter((in1) => in1.text(3) !== "" || in1.text(4) !== "");
  for (const [index, in1] of named.slice(0, withPeriod ? undefined : mostCoverages).entries()) {
    putCoverage(into, ["coverages", index], in1, index + 1, withPeriod);
  }
}

function putCoverage(into: Gathering, path: Path, in1: FieldReader, priority: number, withPeriod: boolean): void {
  const put = (field: string, value: unknown, at: number) => into.put([...path, field], value, in1.place(at));
  put("priority", Math.min(priority, mostCoverages), 1);
  put("payerId", in1.text(3), 3);
  put("payerName", in1.text(4), 4);
  put("memberId", in1.text(36) || in1.text(49), 36);
  put("groupNumber", in1.text(8), 8);
  put("groupName", in1.text(9), 9);
  if (withPeriod) {
    put("from", dayText(in1.text(12)), 12);
    put("to", dayText(in1.text(13)), 13);
  }
  const code = in1.text(17).toUpperCase();
  const relationship = code === "" ? "self" : (relationships[code] ?? "other");
  put("relationship", relationship, 17);
  if (relationship === "self") return;
  const subscriber = [...path, "subscriber"];
  const [name] = in1.repetitions(16);
  putName(into, subscriber, name, in1.place(16));
  into.put([...subscriber, "birthDate"], dayText(in1.text(18)), in1.place(18));
  if (in1.text(43) !== "") into.put([...subscriber, "sex"], sexCode(in1.text(43)), in1.place(43));
  putAddress(into, [...subscriber, "address"], in1, 19);
}
