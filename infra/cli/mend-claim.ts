import {
  type RegistrarPorts,
  type RegistrationOutcome,
  registerEncounters,
} from "../../functions/intake-encounter/register-encounters.ts";
import { claimIdOf } from "../../shared/claim/claim-id.ts";
import { Encounter } from "../../shared/claim/encounter.ts";
import { type Mend, mendJson, UnusableMendError } from "./mend-json.ts";

export interface MendedClaim {
  readonly claimId: string;
  readonly outcome: RegistrationOutcome;
  /** What was set. */
  readonly fields: readonly string[];
}

/** Corrects what a claim says and sends it on; undefined where there is no such claim. @throws UnusableMendError */
export async function mendClaim(
  ports: RegistrarPorts,
  company: string,
  claimId: string,
  mends: readonly Mend[],
): Promise<MendedClaim | undefined> {
  const history = await ports.claims.history(company, claimId);
  const standing = history?.contents.find(({ content }) => content === history.state.content)?.encounter;
  if (history === undefined || standing === undefined) return undefined;
  const { mended, fields } = mendJson(standing, mends);
  const asNumbers = Encounter.safeParse(mended);
  const parsed = asNumbers.success ? asNumbers : Encounter.safeParse(mendJson(standing, mends, "text").mended);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.map(String).join(".")}: ${message}`);
    throw new UnusableMendError(problems.join("; "));
  }
  if (parsed.data.encounterId !== standing.encounterId) {
    throw new UnusableMendError("encounterId: names the visit, and cannot change");
  }
  const { practice } = history.state;
  const visit = { encounter: parsed.data, mended: fields };
  const [outcome = "duplicate"] = await registerEncounters(ports, { company, practice }, [visit]);
  return { claimId: claimIdOf(company, practice, parsed.data), outcome, fields };
}
