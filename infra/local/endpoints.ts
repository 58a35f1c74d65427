import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { writeWhole } from "./write-whole.ts";

/** The variables by which the SDK finds what runs here. */
const variables = ["AWS_ENDPOINT_URL_DYNAMODB", "AWS_ENDPOINT_URL_SQS", "AWS_ENDPOINT_URL_S3"] as const;
const Endpoints = z.partialRecord(z.enum(variables), z.url());

const pathIn = (folder: string): string => join(folder, "endpoints.json");

/** Says in the data folder where its emulators listen, for commands that come while the pipeline runs. */
export function publishEndpoints(folder: string): void {
  writeWhole(pathIn(folder), JSON.stringify(Object.fromEntries(variables.map((name) => [name, process.env[name]]))));
}

export function withdrawEndpoints(folder: string): void {
  rmSync(pathIn(folder), { force: true });
}

/** Points this process to the emulators of whoever has the data folder. Answers false where nobody says where they are. */
export function useEndpointsOf(folder: string): boolean {
  let text: string;
  try {
    text = readFileSync(pathIn(folder), "utf8");
  } catch {
    return false; // nobody there, or not ready yet
  }
  const endpoints = Endpoints.safeParse(JSON.parse(text));
  if (!endpoints.success) return false;
  for (const [name, url] of Object.entries(endpoints.data)) if (url !== undefined) process.env[name] = url;
  return true;
}
