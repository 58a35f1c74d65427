import type { Gathering } from "../gathering.ts";
import type { Path } from "../nest.ts";
import type { FieldReader } from "./message.ts";
import type { MessageReader } from "./message-reader.ts";
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

/** Where the insured's relationship names a parent, the patient is the child. */
const parents = new Set(["PAR", "MTH", "FTH"]);

/** How many payers an encounter may name. */
const mostCoverages = 3;

/** An insurance with what is said more of it (IN2) and its certification (IN3), which stand under it. */
export interface Insurance {
  readonly in1: FieldReader;
  readonly in2: FieldReader | undefined;
  readonly in3: FieldReader | undefined;
}

/** The insurances of a message. Source: HL7 v2.5.1 sections 6.5.6 to 6.5.8. */
export function insurancesOf(reader: MessageReader): readonly Insurance[] {
  const insurances: Insurance[] = [];
  for (const [id, segment] of reader.inOrder("IN1", "IN2", "IN3")) {
    const last = insurances.at(-1);
    if (id === "IN1") insurances.push({ in1: segment, in2: undefined, in3: undefined });
    else if (last !== undefined) {
      insurances[insurances.length - 1] =
        id === "IN2" ? { ...last, in2: last.in2 ?? segment } : { ...last, in3: last.in3 ?? segment };
    }
  }
  return insurances.filter(({ in1 }) => in1.text(3) !== "" || in1.text(4) !== "");
}

/** The number that the first payer gave for what it agreed to: of the certification (IN3-2), else of the plan (IN1-14). */
export function putAuthorization(into: Gathering, [first]: readonly Insurance[]): void {
  if (first === undefined) return;
  const { in1, in3 } = first;
  const certified = in3?.text(2) ?? "";
  if (in3 !== undefined && certified !== "") into.put(["priorAuthorization"], certified, in3.place(2));
  else into.put(["priorAuthorization"], in1.text(14), in1.place(14));
}

/**
 * Who pays, in the order of the message. Source: HL7 v2.5.1 sections 6.5.6 (IN1) and 6.5.7 (IN2).
 *
 * @param withPeriod also from when to when, which a registration keeps and an encounter does not
 */
export function putCoverages(into: Gathering, insurances: readonly Insurance[], withPeriod: boolean): void {
  for (const [index, insurance] of insurances.slice(0, withPeriod ? undefined : mostCoverages).entries()) {
    putCoverage(into, ["coverages", index], insurance, index + 1, withPeriod);
  }
}

/** Numbers of a member that stand in IN2: the plan's own, Medicare's, Medicaid's. */
const memberFields = [61, 6, 8];

function putCoverage(
  into: Gathering,
  path: Path,
  { in1, in2 }: Insurance,
  priority: number,
  withPeriod: boolean,
): void {
  const put = (field: string, value: unknown, at: number) => into.put([...path, field], value, in1.place(at));
  const further = memberFields.find((field) => (in2?.text(field) ?? "") !== "");
  const own = in1.text(36) || in1.text(49);
  put("priority", Math.min(priority, mostCoverages), 1);
  put("payerId", in1.text(3), 3);
  put("payerName", in1.text(4), 4);
  if (own === "" && in2 !== undefined && further !== undefined) {
    into.put([...path, "memberId"], in2.text(further), in2.place(further));
  } else put("memberId", own, 36);
  put("groupNumber", in1.text(8), 8);
  put("groupName", in1.text(9), 9);
  if (withPeriod) {
    put("from", dayText(in1.text(12)), 12);
    put("to", dayText(in1.text(13)), 13);
  }
  const code = (in2?.text(72) || in1.text(17)).toUpperCase();
  const relationship =
    code === ""
      ? "self"
      : parents.has(code) && (in2?.text(72) ?? "") === ""
        ? "child"
        : (relationships[code] ?? "other");
  put("relationship", relationship, 17);
  if (relationship === "self") return;
  const subscriber = [...path, "subscriber"];
  const [name] = in1.repetitions(16);
  putName(into, subscriber, name, in1.place(16));
  into.put([...subscriber, "birthDate"], dayText(in1.text(18)), in1.place(18));
  if (in1.text(43) !== "") into.put([...subscriber, "sex"], sexCode(in1.text(43)), in1.place(43));
  putAddress(into, [...subscriber, "address"], in1, 19);
}
