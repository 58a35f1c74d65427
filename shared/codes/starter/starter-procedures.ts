import { type Day, day } from "../../values/day.ts";
import type { ProcedureFact } from "../procedure-fact.ts";
import { doseOf } from "../unit-dose.ts";
import { hcpcsTable } from "./hcpcs-table.ts";
import { procedureRanges } from "./procedure-ranges.ts";

interface StarterProcedure extends ProcedureFact {
  readonly from: Day;
}

const oldest = day("2020-01-01");

let procedures: ReadonlyMap<string, StarterProcedure> | undefined;

/** Everyday HCPCS codes with their titles, and numbers about CPT codes: never a CPT descriptor. */
export function starterProcedures(): ReadonlyMap<string, StarterProcedure> {
  procedures ??= new Map([...readHcpcs(), ...readRanges()]);
  return procedures;
}

/** "J0696 Ceftriaxone injection, 250 mg"; "J1010@2024-04-01 …" where it came later. */
function readHcpcs(): readonly (readonly [string, StarterProcedure])[] {
  return hcpcsTable
    .trim()
    .split("\n")
    .map((line) => {
      const [, code = "", since, title = ""] = /^([A-V]\d{4})(?:@(\S+))? (.+)$/.exec(line) ?? [];
      if (code === "") throw new SyntaxError(`the starter has a line that cannot be read: ${line}`);
      const dose = code.startsWith("J") ? doseOf(title) : undefined;
      const from = since === undefined ? oldest : day(since);
      return [code, { code, system: "hcpcs", title, from, ...(dose === undefined ? {} : { dose }) }] as const;
    });
}

/** "11042-11044 global=000"; several codes and ranges may have the same facts. */
function readRanges(): readonly (readonly [string, StarterProcedure])[] {
  const found = new Map<string, StarterProcedure>();
  for (const line of procedureRanges.trim().split("\n")) {
    const [codes = "", ...settings] = line.split(" ");
    for (const part of codes.split(",")) {
      const [first = "", last = first] = part.split("-");
      for (let number = Number(first); number <= Number(last); number++) {
        const code = String(number).padStart(5, "0");
        const known = found.get(code) ?? { code, system: "cpt" as const, from: oldest };
        found.set(code, settings.reduce(withSetting, known));
      }
    }
  }
  return [...found];
}

function withSetting(fact: StarterProcedure, setting: string): StarterProcedure {
  const [name, value = ""] = setting.split("=");
  switch (name) {
    case "global":
      return isGlobal(value) ? { ...fact, global: value } : fact;
    case "sex":
      return { ...fact, sex: value === "F" ? "F" : "M" };
    case "ages": {
      const [from, to] = value.split("-").map(Number);
      return { ...fact, ages: { from: from ?? 0, to: to ?? 124 } };
    }
    case "components":
      return { ...fact, components: value };
    default:
      throw new SyntaxError(`the starter has a setting that is not known: ${setting}`);
  }
}

function isGlobal(value: string): value is NonNullable<ProcedureFact["global"]> {
  return /^(?:000|010|090|MMM|XXX|YYY|ZZZ)$/.test(value);
}
