import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { claimFromEncounter } from "../../../shared/claim/claim.ts";
import { claimIdOf } from "../../../shared/claim/claim-id.ts";
import type { Finding } from "../../../shared/claim/finding.ts";
import type { PracticeProfile } from "../../../shared/claim/practice-profile.ts";
import { serviceDays } from "../../../shared/claim/service-days.ts";
import type { DataSourceName } from "../../../shared/edits/data-source.ts";
import { judgeClaim } from "../../../shared/edits/judge-claim.ts";
import { findingsOf } from "../../../shared/edits/scrub.ts";
import { untoldData } from "../../../shared/edits/untold-data.ts";
import { catalogRelease } from "../../../shared/edits/verdict-record.ts";
import type { RowFinding } from "../../../shared/intake/intake-item.ts";
import { readEncounters } from "../../../shared/intake/read-encounters.ts";
import { payerOf } from "../../../shared/payers/catalog.ts";
import type { Day } from "../../../shared/values/day.ts";
import type { KnownHere } from "./known-codes.ts";

/** What the scrubber says of one claim of a file. */
export interface ScrubbedClaim {
  readonly file: string;
  readonly claimId: string;
  /** The sender's own number of it. */
  readonly encounterId: string;
  /** Where it stands in the file. */
  readonly rows: readonly number[];
  readonly held: boolean;
  readonly findings: readonly Finding[];
  /** Every edit that was asked, and own rules: what each said and how it is taken. */
  readonly verdicts: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly pack: string;
    readonly severity: string;
    /** Why it is taken otherwise than the edit says. */
    readonly reason?: string | undefined;
  }[];
  readonly releases: readonly string[];
  /** What edits wanted that was not at hand: they could not tell. */
  readonly wanted: readonly DataSourceName[];
  /** The version of the edits and packs. */
  readonly catalog: string;
}

export type ScrubItem =
  | { readonly kind: "claim"; readonly claim: ScrubbedClaim }
  /** Rows that make no claim. */
  | { readonly kind: "unread"; readonly findings: readonly RowFinding[] };

export interface ScrubSettings {
  readonly company: string;
  readonly practice: string;
  readonly profile: PracticeProfile;
  readonly today: Day;
  readonly known: KnownHere;
}

/** Scrubs each claim of a file of any format that intake reads, or of one claim's JSON. */
export async function* scrubFile(file: string, settings: ScrubSettings): AsyncGenerator<ScrubItem> {
  const { company, practice, profile, today, known } = settings;
  for await (const item of readEncounters(await sourceOf(file), profile)) {
    if (item.kind === "rejected" || item.kind === "refused") yield { kind: "unread", findings: item.findings };
    if (item.kind !== "encounter") continue;
    const { encounter } = item;
    const claim = claimFromEncounter(claimIdOf(company, practice, encounter), { company, practice }, encounter);
    const verdict = judgeClaim(
      claim,
      {
        today,
        payer: payerOf(claim.coverage?.payerId ?? ""),
        codes: await known.codesOn(serviceDays(encounter)),
        practice: profile.rules ?? {},
        providers: profile.renderingProviders,
      },
      { edits: known.rules?.edits, shadows: known.rules?.shadows, overrides: profile.edits },
    );
    const findings = findingsOf(verdict);
    yield {
      kind: "claim",
      claim: {
        file,
        claimId: claim.claimId,
        encounterId: encounter.encounterId,
        rows: item.rows.map(({ row }) => row),
        held: findings.some(({ severity }) => severity === "hold"),
        findings,
        verdicts: verdict.judgments.map(({ edit, ruling, verdict: { kind } }) => ({
          id: edit.id,
          verdict: kind,
          pack: ruling.pack,
          severity: ruling.severity,
          ...(ruling.reason === undefined ? {} : { reason: ruling.reason }),
        })),
        releases: verdict.releases,
        wanted: untoldData(
          verdict.judgments.flatMap(({ edit, verdict: { kind } }) => (kind === "no-data" ? [edit.id] : [])),
        ),
        catalog: catalogRelease.release,
      },
    };
  }
}

/** One claim, or several, written over several lines as JSON: as intake takes them, one a line. */
async function sourceOf(file: string): Promise<AsyncIterable<Uint8Array>> {
  if (!file.endsWith(".json")) return createReadStream(file);
  const text = await readFile(file, "utf8");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return createReadStream(file);
  }
  const isForeign = typeof json === "object" && json !== null && "resourceType" in json;
  if (isForeign) return createReadStream(file);
  const lines = (Array.isArray(json) ? json : [json]).map((each) => `${JSON.stringify(each)}\n`);
  return (async function* () {
    yield Buffer.from(lines.join(""));
  })();
}
