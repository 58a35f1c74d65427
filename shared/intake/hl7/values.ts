import { parseD8 } from "../../values/day.ts";
import { parseInstant } from "../../values/instant.ts";
import type { Gathering, Place } from "../gathering.ts";
import type { Path } from "../nest.ts";
import type { Components, FieldReader } from "./message.ts";

/** A time stamp's day, as an encounter has days; what is no day stays, so that it is found. Source: HL7 v2.5.1 chapter 2A (TS). */
export function dayText(stamp: string): string {
  return parseD8(stamp.slice(0, 8)) ?? stamp;
}

/** When a message says that something happened; undefined for a stamp shorter than a day. Without a zone it is UTC. */
export function instantOf(stamp: string) {
  const match = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(?:(\d\d)(?:\.(\d{1,4}))?)?)?([+-]\d{4})?$/.exec(stamp);
  if (match === null) return undefined;
  const [, year, month, date, hour = "00", minute = "00", second = "00", part = "", zone] = match;
  const offset = zone === undefined ? "Z" : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const moment = new Date(
    `${year}-${month}-${date}T${hour}:${minute}:${second}.${part.slice(0, 3).padEnd(3, "0")}${offset}`,
  );
  return Number.isNaN(moment.getTime()) ? undefined : parseInstant(moment.toISOString());
}

/** Administrative sex. Source: HL7 table 0001; what an 837 has no code for is unknown. */
export function sexCode(code: string): string {
  const upper = code.toUpperCase();
  return upper === "F" || upper === "M" ? upper : ["", "U", "O", "A", "N", "X"].includes(upper) ? "U" : code;
}

/** XPN: family name, given name, middle name. */
export function putName(into: Gathering, path: Path, name: Components | undefined, place: Place): void {
  into.put([...path, "lastName"], name?.(1) ?? "", place);
  into.put([...path, "firstName"], name?.(2) ?? "", place);
  into.put([...path, "middleName"], name?.(3) ?? "", place);
}

/** XAD: street, other designation, city, state, ZIP. Left out unless it names street and city. */
export function putAddress(into: Gathering, path: Path, reader: FieldReader, field: number): void {
  const address = reader.repetitions(field).find((each) => each(1) !== "" && each(3) !== "");
  if (address === undefined) return;
  const place = reader.place(field);
  into.put([...path, "line1"], address(1), place);
  into.put([...path, "line2"], address(2), place);
  into.put([...path, "city"], address(3), place);
  into.put([...path, "state"], address(4), place);
  into.put([...path, "zip"], address(5), place);
}

/** XCN: a person by id and name. Only an NPI is taken for one: marked as such, or of its form. */
export function providerOf(repetitions: readonly Components[]): Readonly<Record<string, string>> | undefined {
  const isNpi = (each: Components) => each(9) === "NPI" || each(13) === "NPI" || /^[12]\d{9}$/.test(each(1));
  const one = repetitions.find(isNpi);
  if (one === undefined) return undefined;
  const named = { npi: one(1), lastName: one(2), firstName: one(3) };
  return Object.fromEntries(Object.entries(named).filter(([, text]) => text !== ""));
}

/** An identifier of a list of them (CX): the one of a type, else the first. */
export function identifierOf(repetitions: readonly Components[], type: string): string {
  return (repetitions.find((each) => each(5) === type) ?? repetitions[0])?.(1) ?? "";
}
