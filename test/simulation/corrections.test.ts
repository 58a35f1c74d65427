import { describe, expect, it } from "vitest";
import { payerNumberOf } from "../../infra/local/payer/case-book.ts";
import { claimIdOf } from "../../shared/claim/claim-id.ts";
import type { EncounterInput } from "../../shared/claim/encounter.ts";
import { totalOf } from "../../shared/claim/posting.ts";
import { parseInstant } from "../../shared/values/instant.ts";
import { type Clinics, company, encounters, openClinics } from "./clinic-day.ts";
import { calm, stormy } from "./world.ts";

const practice = "cedar-clinic";
const horizon = parseInstant("2027-06-01T00:00:00.000Z");

const first = { frequency: "1" as const, payerClaimNumber: undefined };
const idOf = (encounterId: string) => claimIdOf(company, practice, { encounterId, ...first });

/** An encounter of the day again, about the claim that the payer has. */
function corrected(encounterId: string, frequency: "7" | "8", claimId: string, change: Partial<EncounterInput> = {}) {
  const original = encounters[practice].find((encounter) => encounter.encounterId === encounterId);
  if (original === undefined) throw new Error("no such encounter");
  const again = { ...original, ...change, frequency, payerClaimNumber: payerNumberOf(claimId) };
  const { payerClaimNumber } = again;
  return { encounter: again, claimId: claimIdOf(company, practice, { encounterId, frequency, payerClaimNumber }) };
}

async function drop({ world, isAtRest }: Clinics, name: string, encounter: EncounterInput): Promise<void> {
  const key = `encounters/${company}/${practice}/${name}.ndjson`;
  await world.documents.write("inbound", key, JSON.stringify(encounter), "application/x-ndjson");
  if (horizon !== undefined) await world.run(horizon, isAtRest);
}

/** A day, then C-43 voided, C-1 replaced for another charge, and that replacement replaced. */
async function correctedDay(seed: number, chaos = stormy) {
  const clinics = openClinics(seed, chaos);
  await clinics.run();
  const gone = corrected("C-43", "8", idOf("C-43"));
  await drop(clinics, "void", gone.encounter);
  const second = corrected("C-1", "7", idOf("C-1"), {
    lines: [{ procedure: "99214", chargeCents: 18_000, pointers: [1, 2] }],
  });
  await drop(clinics, "second", second.encounter);
  const third = corrected("C-1", "7", second.claimId, {
    lines: [{ procedure: "99215", chargeCents: 21_000, pointers: [1, 2] }],
  });
  await drop(clinics, "third", third.encounter);
  const ids = {
    first: idOf("C-1"),
    second: second.claimId,
    third: third.claimId,
    voided: idOf("C-43"),
    void: gone.claimId,
  };
  const claims = await Promise.all(
    Object.entries(ids).map(async ([name, claimId]) => {
      const history = await clinics.ports.claims.history(company, claimId);
      if (history === undefined) throw new Error(`no claim ${name}`);
      const { state, postings } = history;
      const entries = postings.flatMap((posting) => posting.entries);
      expect(totalOf(entries, "charge")).toBe(state.billedCents);
      expect(totalOf(entries, "payment")).toBe(state.paidCents);
      const { lifecycle, billedCents, paidCents, adjustedCents, patientCents, work, correctedBy } = state;
      const isOpen = paidCents + adjustedCents + patientCents !== billedCents;
      return [name, { lifecycle, billedCents, isOpen, list: work?.list, correctedBy }] as const;
    }),
  );
  return { ids, claims: Object.fromEntries(claims) };
}

describe("a claim that is corrected", () => {
  it.each([
    ["in fair weather", 1, calm],
    ["in a storm", 5, stormy],
  ])(
    "is closed by the claim that replaces or voids it, its charge taken out of the ledger: %s",
    async (_, seed, chaos) => {
      const { ids, claims } = await correctedDay(seed, chaos);
      const rests = { billedCents: 0, isOpen: false, list: undefined };
      expect(claims).toMatchObject({
        first: { ...rests, lifecycle: "superseded", correctedBy: ids.second },
        // Paid, and its replacement never remitted: somebody sees to it that the payer takes its payment back.
        second: { billedCents: 0, isOpen: true, list: "review", lifecycle: "superseded", correctedBy: ids.third },
        third: { billedCents: 21_000 },
        voided: { ...rests, lifecycle: "voided", correctedBy: ids.void },
        void: { ...rests, lifecycle: "closed" },
      });
    },
    60_000,
  );
});
