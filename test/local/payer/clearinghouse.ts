import { type Mailboxes, SimulatedPayer } from "../../../infra/local/payer/participant.ts";
import type { Claim } from "../../../shared/claim/claim.ts";
import type { FileHeading } from "../../../shared/claim/file-heading.ts";
import { write276 } from "../../../shared/claim-status/write-276.ts";
import { writeClaims } from "../../../shared/claim-wire/write-claims.ts";
import { type Instant, instantOf } from "../../../shared/values/instant.ts";
import { fileHeading } from "../../builders/sound-claim.ts";
import { readBack } from "../../claim-837p/reading.ts";

/** An answer in the order of its coming: when, under which key, and what it says. */
export interface Answer {
  readonly at: Instant;
  readonly key: string;
  readonly text: string;
}

/** A clearinghouse with its two mailboxes in memory. */
export class Clearinghouse {
  readonly sent = new Map<string, string>();
  readonly answers: Answer[] = [];
  readonly #seed: number;
  #payer: SimulatedPayer;
  #now: Instant = instantOf(Date.UTC(2026, 10, 16, 15));

  constructor(seed: number) {
    this.#seed = seed;
    this.#payer = this.#open();
  }

  #open(): SimulatedPayer {
    const { sent, answers } = this;
    const mailboxes: Mailboxes = {
      listSent: async function* () {
        yield* sent.keys();
      },
      readSent: async (key) => sent.get(key),
      listReceived: async function* () {
        yield* answers.map(({ key }) => key);
      },
      putReceived: async (key, text) => {
        answers.push({ at: this.#now, key, text });
      },
    };
    return new SimulatedPayer(mailboxes, this.#seed);
  }

  /** Sends claims in a file of that number, at a time. */
  send(
    controlNumber: number,
    createdAt: Instant,
    claims: readonly Claim[],
    overrides: Partial<FileHeading> = {},
  ): string {
    const fileId = `C${String(controlNumber).padStart(9, "0")}`;
    return this.put(
      `${fileId}.837`,
      writeClaims("professional", fileHeading({ fileId, controlNumber, createdAt, ...overrides }), claims),
    );
  }

  ask(controlNumber: number, createdAt: Instant, claims: readonly Claim[]): string {
    const fileId = `S${String(controlNumber).padStart(9, "0")}`;
    const requests = claims.map((claim) => ({ claim, payerClaimNumber: undefined }));
    return this.put(`${fileId}.276`, write276(fileHeading({ fileId, controlNumber, createdAt }), requests));
  }

  put(name: string, text: string): string {
    this.sent.set(`sent/acme-billing/cedar-clinic/${name}`, text);
    return text;
  }

  /** Another process takes over: it knows what lies in the mailboxes and nothing else. */
  restart(): void {
    this.#payer = this.#open();
  }

  /** Lets time pass to what the payer does next; false when it has nothing to do by then. */
  async step(until: Instant = instantOf(Date.UTC(2099, 0))): Promise<boolean> {
    const due = await this.#payer.nextDue(this.#now);
    if (due === undefined || due > until) return false;
    if (due > this.#now) this.#now = due;
    return await this.#payer.act(this.#now);
  }

  async run(until?: Instant): Promise<readonly Answer[]> {
    while (await this.step(until));
    return this.answers;
  }

  /** Answers whose key has that in it, as segments. */
  async linesOf(part: string): Promise<readonly string[]> {
    const found = this.answers.filter(({ key }) => key.includes(part));
    return (await Promise.all(found.map(({ text }) => readBack(text)))).flatMap(({ lines }) => lines);
  }
}
