import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { dynamoClaimStore } from "../../../shared/adapters/aws/claim-store.ts";
import { s3DocumentStore } from "../../../shared/adapters/aws/document-store.ts";
import { readTableEnv } from "../../../shared/adapters/aws/env.ts";
import { dynamoPracticeRegistry } from "../../../shared/adapters/aws/practice-registry.ts";
import type { ClaimState } from "../../../shared/claim/claim-state.ts";
import { serviceDays } from "../../../shared/claim/service-days.ts";
import type { ReleaseEntry } from "../../../shared/codes/release-entry.ts";
import { readProfile } from "../../../shared/stage/read-profile.ts";
import type { OpenStack } from "../../local/stack.ts";
import { readTable } from "../../local/summary.ts";

/** Something of the user's with a code that a release does away with. It names claims by id, never a patient. */
export interface Affected {
  readonly what: "open claim" | "practice default" | "favourite";
  readonly where: string;
  readonly code: string;
  readonly why: string;
}

/** Claims that are as they will be: nothing is sent of them any more. */
const closed: ReadonlySet<ClaimState["lifecycle"]> = new Set(["adjudicated", "closed", "superseded", "voided"]);

/** Open claims whose days are the release's first or later, and defaults in practices' profiles. */
export async function affectedClaims(
  { resources }: OpenStack,
  { from, release }: ReleaseEntry,
  lost: ReadonlySet<string>,
): Promise<readonly Affected[]> {
  const affected: Affected[] = [];
  const why = `not billable from ${from} (${release})`;
  const claims = dynamoClaimStore(resources.clients.dynamo, readTableEnv());
  const { states } = await readTable(resources);
  for (const company of new Set(states.map((state) => state.company))) {
    const open = states.filter((state) => state.company === company && !closed.has(state.lifecycle));
    for (const [claimId, encounter] of await claims.loadContents(company, open)) {
      if (!serviceDays(encounter).some((day) => day >= from)) continue;
      for (const code of codesIn([
        ...encounter.diagnoses.map((each) => each.code),
        ...encounter.lines.map((line) => line.procedure),
      ]))
        if (lost.has(code)) affected.push({ what: "open claim", where: claimId, code, why });
    }
  }
  const documents = s3DocumentStore(resources.clients.s3, resources.buckets);
  for (const tenant of await dynamoPracticeRegistry(resources.clients.dynamo, readTableEnv()).list()) {
    const reading = await readProfile(documents, tenant);
    if (reading.kind !== "profile") continue;
    for (const [column, value] of Object.entries(reading.profile.superbill?.defaults ?? {}))
      for (const code of codesIn(value.split(/[\s,;|]+/)))
        if (lost.has(code))
          affected.push({ what: "practice default", where: `${tenant.practice} ${column}`, code, why });
  }
  return affected;
}

/** Lines of text or CSV files whose cells are codes that are lost. */
export async function affectedCodes(paths: readonly string[], lost: ReadonlySet<string>): Promise<readonly Affected[]> {
  const affected: Affected[] = [];
  for (const path of paths) {
    const lines = (await readFile(path, "utf8")).split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
      for (const code of codesIn(line.split(/[\s,;|"]+/))) {
        if (!lost.has(code)) continue;
        const where = `${basename(path)}:${index + 1}`;
        affected.push({ what: "favourite", where, code, why: "deleted, or a header of more specific codes" });
      }
    }
  }
  return affected;
}

function codesIn(texts: readonly (string | undefined)[]): readonly string[] {
  const codes = texts.flatMap((text) => (text === undefined ? [] : [text.toUpperCase().replace(".", "")]));
  return [...new Set(codes)];
}
