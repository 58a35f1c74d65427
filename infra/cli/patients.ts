import { Command } from "commander";
import { readTableEnv } from "../../shared/adapters/aws/env.ts";
import { dynamoPatientStore } from "../../shared/adapters/aws/patient-store.ts";
import { dynamoPracticeRegistry } from "../../shared/adapters/aws/practice-registry.ts";
import type { PatientState } from "../../shared/claim/patient-state.ts";
import { openStack } from "../local/stack.ts";
import { defaultFolder, parseSlug, runCommand, usedDataFolder } from "./options.ts";
import { exitCodes, tableOf } from "./terminal.ts";

interface PatientsOptions {
  readonly data?: string;
  readonly practice?: string;
  readonly duplicates?: boolean;
  readonly json?: boolean;
}

export const patientsCommand = new Command("patients")
  .description("who is registered, with which coverages, and who may be registered twice")
  .option("--practice <name>", "of one practice only", parseSlug)
  .option("--duplicates", "only those who may be registered twice")
  .option("--data <folder>", `the data folder (default ${defaultFolder}, or CLEANCLAIM_DATA)`)
  .option("--json", "one JSON object a patient, a line each")
  .addHelpText(
    "after",
    `
Examples:
  cleanclaim patients --practice oak-clinic
  cleanclaim patients --duplicates          same name and birth date under two numbers: merge them in the practice's
                                            system, whose message (HL7 A40) then merges them here

This shows patients' names: mind who reads over your shoulder, and where you paste it.

Exit codes: 0 fine, 1 somebody may be registered twice, 2 could not run.`,
  )
  .action((options: PatientsOptions) =>
    runCommand(async () => {
      const stack = await openStack({ dataFolder: await usedDataFolder(options.data) });
      try {
        const { clients } = stack.resources;
        const table = readTableEnv();
        const store = dynamoPatientStore(clients.dynamo, table);
        const patients: PatientState[] = [];
        for (const name of await dynamoPracticeRegistry(clients.dynamo, table).list()) {
          if (options.practice !== undefined && name.practice !== options.practice) continue;
          for await (const patient of store.list(name)) patients.push(patient);
        }
        const shown = patients
          .filter(
            ({ mergedInto, namesakes }) =>
              mergedInto === undefined && (options.duplicates !== true || namesakes.length > 0),
          )
          .sort((a, b) => a.practice.localeCompare(b.practice) || a.patientNumber.localeCompare(b.patientNumber));
        process.stdout.write(options.json === true ? jsonOf(shown) : `${tableText(shown)}\n`);
        return shown.some(({ namesakes }) => namesakes.length > 0) ? exitCodes.findings : exitCodes.fine;
      } finally {
        await stack.close();
      }
    }),
  );

function jsonOf(patients: readonly PatientState[]): string {
  return patients
    .map(({ practice, at, details, namesakes, waiting }) =>
      JSON.stringify({ practice, at, ...details, mayBe: namesakes, waitingClaims: waiting }),
    )
    .map((line) => `${line}\n`)
    .join("");
}

function tableText(patients: readonly PatientState[]): string {
  if (patients.length === 0) return "Nobody is registered.";
  return tableOf(
    ["Practice", "Number", "Name", "Born", "Coverages", "Waiting claims", "May be"],
    patients.map(({ practice, patientNumber, details: { person, coverages = [] }, waiting, namesakes }) => [
      practice,
      patientNumber,
      `${person.lastName}, ${person.firstName}`,
      person.birthDate,
      coverages
        .map(({ payerId, from, to }) =>
          [payerId, ...(from === undefined && to === undefined ? [] : [`${from ?? ""}…${to ?? ""}`])].join(" "),
        )
        .join(", "),
      waiting.length === 0 ? "" : String(waiting.length),
      namesakes.join(", "),
    ]),
  );
}
