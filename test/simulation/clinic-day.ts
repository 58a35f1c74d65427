import { answer270 } from "../../infra/local/payer/answer-270.ts";
import { SimulatedPayer } from "../../infra/local/payer/participant.ts";
import { memoryBatchStore } from "../../shared/adapters/memory/batch-store.ts";
import { memoryClaimStore } from "../../shared/adapters/memory/claim-store.ts";
import { memoryCodeSetStore } from "../../shared/adapters/memory/code-set-store.ts";
import { memoryControlNumbers } from "../../shared/adapters/memory/control-numbers.ts";
import { memoryDocumentStore } from "../../shared/adapters/memory/document-store.ts";
import { memoryEligibilityStore } from "../../shared/adapters/memory/eligibility-store.ts";
import { memoryPartyStore } from "../../shared/adapters/memory/party-store.ts";
import { memoryPatientStore } from "../../shared/adapters/memory/patient-store.ts";
import { memoryPracticeRegistry } from "../../shared/adapters/memory/practice-registry.ts";
import { memoryRemittanceStore } from "../../shared/adapters/memory/remittance-store.ts";
import { memoryRuleFailures } from "../../shared/adapters/memory/rule-failures.ts";
import { memoryServiceHistory } from "../../shared/adapters/memory/service-history.ts";
import { memoryVisitStore } from "../../shared/adapters/memory/visit-store.ts";
import { claimIdOf } from "../../shared/claim/claim-id.ts";
import { clockLists } from "../../shared/claim/claim-state.ts";
import type { EncounterInput } from "../../shared/claim/encounter.ts";
import { instantOf, parseInstant } from "../../shared/values/instant.ts";
import { ft1, hl7Message, in1, msh, pid, pv1 } from "../builders/hl7.ts";
import { inpatientInput, outpatientInput } from "../builders/institutional-encounter.ts";
import { dependentEncounterInput, soundEncounterInput } from "../builders/sound-encounter.ts";
import { allStages, type SimulatedStage } from "./stages.ts";
import { type Chaos, World } from "./world.ts";

export const company = "acme-billing";
export const practices = ["cedar-clinic", "harbor-heart", "river-hospital"] as const;
const start = parseInstant("2026-11-17T15:00:00.000Z") ?? instantOf(0);
const horizon = parseInstant("2027-06-01T00:00:00.000Z") ?? instantOf(0);
/** What the payer decides is the same in every run: the runs differ in their faults only. */
const payerSeed = 11;

/** A visit of a patient of its own: nobody is billed twice for the same. */
function patientOf(visit: typeof soundEncounterInput, overrides: Partial<EncounterInput>): EncounterInput {
  const { patient } = visit();
  const day = String(10 + (Number(overrides.encounterId?.replace(/\D/g, "")) % 18));
  return visit({ patient: { ...patient, birthDate: `${patient.birthDate.slice(0, 8)}${day}` }, ...overrides });
}

const medicare = (memberId: string): Partial<EncounterInput> => ({
  coverages: [{ payerId: "SMEDB", memberId }],
  cliaNumber: "14D0123456",
});

/**
 * Encounters of two practices and three payers. Their names decide what the payer makes of them: paid, refused by the
 * clearinghouse, denied, refused by the payer, pended and paid late, denied in one line; paid, paid without a
 * remittance, asked for documents. One is held by an edit, one waits for a coder. A hospital has a visit and a stay.
 */
export const encounters: Readonly<Record<(typeof practices)[number], readonly EncounterInput[]>> = {
  "cedar-clinic": [
    patientOf(soundEncounterInput, { encounterId: "C-1" }),
    patientOf(soundEncounterInput, { encounterId: "C-16" }),
    patientOf(soundEncounterInput, { encounterId: "C-17" }),
    patientOf(dependentEncounterInput, { encounterId: "C-20" }),
    patientOf(dependentEncounterInput, { encounterId: "C-43" }),
    patientOf(soundEncounterInput, { encounterId: "C-57" }),
    // A payer that answers about coverage in files.
    patientOf(soundEncounterInput, { encounterId: "C-71", coverages: [{ payerId: "SMMT3", memberId: "SM1001" }] }),
    patientOf(soundEncounterInput, {
      encounterId: "C-5",
      lines: [{ procedure: "99213", chargeCents: 9_000, pointers: [4] }],
    }),
  ],
  "harbor-heart": [
    patientOf(soundEncounterInput, { encounterId: "H-1", ...medicare("1EG4TE5MK45") }),
    patientOf(soundEncounterInput, { encounterId: "H-38", ...medicare("1EG4TE5MK46") }),
    patientOf(soundEncounterInput, { encounterId: "H-95", ...medicare("1EG4TE5MK47") }),
    patientOf(soundEncounterInput, {
      encounterId: "H-3",
      lines: [{ description: "EKG", chargeCents: 8_000, pointers: [1] }],
    }),
  ],
  "river-hospital": [outpatientInput({ encounterId: "R-1" }), inpatientInput({ encounterId: "R-2" })],
};

/** A practice whose system sends HL7: its charges name no insurance, which comes apart, under another number of the patient. */
export const messagePractice = "oak-clinic";
const messageProfile = JSON.stringify({ billingProvider: soundEncounterInput().billingProvider });
const messages: Readonly<Record<string, string>> = {
  "charges.hl7": [
    hl7Message(msh("DFT^P03"), pid("P-OLD"), pv1("O-1"), ft1({ day: "20261116" })),
    hl7Message(msh("DFT^P03"), pid("P-2"), pv1("O-2"), ft1({ day: "20261116" })),
  ].join(""),
  // A visit charge by charge, in files of their own: corrected, taken back, and in whatever order. Nobody is registered to pay it.
  "split-1.hl7": hl7Message(msh("DFT^P03", "20261116090000"), pid("P-3"), pv1("O-3"), ft1({ day: "20261116" })),
  "split-2.hl7": hl7Message(
    msh("DFT^P03", "20261116091000"),
    pid("P-3"),
    pv1("O-3"),
    ft1({ id: "T-2", day: "20261116", code: "87880", amount: "20" }),
    ft1({ id: "T-3", day: "20261116", code: "36415", amount: "15" }),
  ),
  "split-3.hl7": hl7Message(
    msh("DFT^P03", "20261116092000"),
    pid("P-3"),
    pv1("O-3"),
    ft1({ day: "20261116", code: "99214", amount: "180" }),
    ft1({ id: "T-3", day: "20261116", type: "CD", code: "36415", amount: "-15" }),
  ),
  "merge.hl7": hl7Message(msh("ADT^A40", "20261116"), pid("P-1"), "MRG|P-OLD"),
  "coverage.hl7": [
    hl7Message(msh("ADT^A08", "20261117"), pid("P-1"), in1({ from: "20260101" })),
    hl7Message(msh("ADT^A08", "20261115"), pid("P-1"), in1({ payer: "PRMU2", to: "20251231" })),
  ].join(""),
};

/** Claims whose content changes once, when their coverage comes. */
export const completedClaimIds: readonly string[] = ["O-1", "O-2"].map((encounterId) =>
  idOf(messagePractice, encounterId),
);

/** A claim that several files make: its contents are as many as their order makes. */
export const gatheredClaimId = idOf(messagePractice, "O-3");

export const claimIds: readonly string[] = [
  ...practices.flatMap((practice) => encounters[practice].map(({ encounterId }) => idOf(practice, encounterId))),
  ...completedClaimIds,
  gatheredClaimId,
];

function idOf(practice: string, encounterId: string): string {
  return claimIdOf(company, practice, { encounterId, frequency: "1", payerClaimNumber: undefined });
}

/** A day at two practices and the weeks after it, at a seed's mercy. */
export function openClinics(seed: number, chaos: Chaos, stages: readonly SimulatedStage[] = allStages) {
  const ports = {
    claims: memoryClaimStore(),
    batches: memoryBatchStore(),
    documents: memoryDocumentStore(),
    numbers: memoryControlNumbers(),
    registry: memoryPracticeRegistry(),
    codeSets: memoryCodeSetStore(),
    eligibility: memoryEligibilityStore(),
    eligibilityService: { ask: async (text: string) => answer270(text, payerSeed) },
    parties: memoryPartyStore(),
    patients: memoryPatientStore(),
    remittances: memoryRemittanceStore(),
    visits: memoryVisitStore(),
    services: memoryServiceHistory(),
    ruleFailures: memoryRuleFailures(),
  };
  const world = new World({
    seed,
    chaos,
    start,
    stages,
    ports,
    outsiders: ({ documents }) => [
      new SimulatedPayer(
        {
          listSent: () => keysUnder("sent/"),
          readSent: (key) => ports.documents.readText("exchange", key),
          listReceived: () => keysUnder("received/"),
          putReceived: (key, body) => documents.write("exchange", key, body, "application/edi-x12"),
        },
        payerSeed,
      ),
    ],
  });
  async function* keysUnder(prefix: string): AsyncGenerator<string> {
    for await (const { key } of ports.documents.list("exchange", prefix)) yield key;
  }

  /** Nothing of ours waits for a clock. */
  const isAtRest = async (): Promise<boolean> => {
    for (const { company: owner, practice } of await ports.registry.list()) {
      if ((await ports.eligibility.questions(owner, practice)).length > 0) return false;
      for (const list of clockLists) {
        const page = await ports.claims.work(owner, practice, list, horizon, { limit: 1 });
        if (page.claimIds.length > 0) return false;
      }
    }
    return true;
  };

  /** Drops each practice's file, then again as another file, and lets the weeks pass. */
  const run = async (): Promise<void> => {
    for (const practice of practices) {
      const text = encounters[practice].map((encounter) => JSON.stringify(encounter)).join("\n");
      await world.documents.write(
        "inbound",
        `encounters/${company}/${practice}/day.ndjson`,
        text,
        "application/x-ndjson",
      );
      await world.documents.write(
        "inbound",
        `encounters/${company}/${practice}/again.ndjson`,
        text,
        "application/x-ndjson",
      );
    }
    await ports.documents.write(
      "inbound",
      `profiles/${company}/${messagePractice}.json`,
      messageProfile,
      "application/json",
    );
    for (const [name, text] of Object.entries(messages)) {
      const key = `encounters/${company}/${messagePractice}/${name}`;
      await world.documents.write("inbound", key, text, "application/hl7-v2");
    }
    await world.run(horizon, isAtRest);
  };
  return { ports, world, run, isAtRest };
}

export type Clinics = ReturnType<typeof openClinics>;
