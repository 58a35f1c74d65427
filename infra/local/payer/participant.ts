import { identifierFrom } from "../../../shared/values/identifier.ts";
import type { Instant } from "../../../shared/values/instant.ts";
import type { PlannedAnswer } from "./answer-envelope.ts";
import { type Case, CaseBook } from "./case-book.ts";
import { plan271 } from "./plan-271.ts";
import { planAcknowledgment, planDuplicateTa1 } from "./plan-acknowledgment.ts";
import { readSentFile, type SentFile } from "./sent-file.ts";
import { plan277 } from "./write-277.ts";
import { plan277ca } from "./write-277ca.ts";
import { cycleName, plan835 } from "./write-835.ts";

/** The two mailboxes between us and the clearinghouse. */
export interface Mailboxes {
  /** Keys of our files, `sent/<company>/<practice>/<file>`. */
  listSent(): AsyncIterable<string>;
  readSent(key: string): Promise<string | undefined>;
  /** Keys of the answers that are there already. */
  listReceived(): AsyncIterable<string>;
  putReceived(key: string, body: string): Promise<void>;
}

interface Cycle {
  readonly file: SentFile;
  readonly payerId: string;
  readonly payeeNpi: string;
  readonly at: Instant;
  readonly claims: Case[];
}

/**
 * A clearinghouse and the payers behind it, simulated: reads our 837s and 276s and answers each in its time with 999,
 * 277CA, 277 and 835. What it does is decided by the seed and by what our files say, and it remembers nothing of its
 * own: stopped anywhere and started again, it goes on where it was and sends nothing twice that it does not mean to.
 */
export class SimulatedPayer {
  readonly #mailboxes: Mailboxes;
  readonly #seed: number;
  readonly #read = new Set<string>();
  /** Interchange control numbers that came, each with the text that it came with. */
  readonly #numbers = new Map<string, string>();
  readonly #book: CaseBook;
  readonly #waiting = new Map<string, PlannedAnswer>();
  readonly #cycles = new Map<string, Cycle>();
  #delivered: Set<string> | undefined;

  constructor(mailboxes: Mailboxes, seed: number) {
    this.#mailboxes = mailboxes;
    this.#seed = seed;
    this.#book = new CaseBook(seed);
  }

  /** When it will act next; undefined when it has nothing to do unless we send something. */
  async nextDue(now: Instant): Promise<Instant | undefined> {
    await this.#readNew(now);
    let next: Instant | undefined;
    for (const { dueAt } of this.#waiting.values()) if (next === undefined || dueAt < next) next = dueAt;
    return next;
  }

  /** Sends what is due by now, in the order of its time. Answers whether there was anything. */
  async act(now: Instant): Promise<boolean> {
    await this.#readNew(now);
    const due = [...this.#waiting.values()]
      .filter(({ dueAt }) => dueAt <= now)
      .sort((a, b) => byMomentAndKey([a.dueAt, a.key], [b.dueAt, b.key]));
    for (const { key, body } of due) {
      await this.#mailboxes.putReceived(key, body());
      this.#delivered?.add(key);
      this.#waiting.delete(key);
    }
    return due.length > 0;
  }

  async #readNew(now: Instant): Promise<void> {
    if (this.#delivered === undefined) {
      this.#delivered = new Set();
      for await (const key of this.#mailboxes.listReceived()) this.#delivered.add(key);
    }
    const fresh: Parcel[] = [];
    for await (const key of this.#mailboxes.listSent()) {
      if (this.#read.has(key)) continue;
      const text = await this.#mailboxes.readSent(key);
      if (text === undefined) continue;
      this.#read.add(key);
      const file = await readSentFile(key, text, now);
      fresh.push({ file, text, acknowledgment: await planAcknowledgment(file, text) });
    }
    // In the order in which they were sent, whatever order the mailbox lists them in.
    fresh.sort((a, b) => byMomentAndKey([a.file.receivedAt, a.file.key], [b.file.receivedAt, b.file.key]));
    for (const parcel of fresh) this.#take(parcel);
  }

  /**
   * What is no X12 can't be answered. The same file under another name is ignored; another file under a used number is
   * refused.
   */
  #take({ file, text, acknowledgment }: Parcel): void {
    const { company, group, interchange } = file;
    if (interchange === undefined || group === undefined) return;
    const number = `${company}/${interchange.sender.id}/${interchange.controlNumber}`;
    const name = identifierFrom(16, text);
    const used = this.#numbers.get(number);
    this.#numbers.set(number, used ?? name);
    if (used !== undefined) {
      if (used !== name) this.#wait([planDuplicateTa1(file, interchange)]);
      return;
    }
    this.#wait(acknowledgment);
    if (file.faults.length > 0) return;
    if (file.kind === "270") this.#wait([plan271(file, this.#seed)]);
    if (file.kind === "276") this.#wait([plan277(file, this.#seed, (claimId) => this.#book.find(claimId))]);
    if (file.kind !== "837") return;
    const cases = file.claims.map((claim) => this.#book.open(claim, file.receivedAt));
    this.#wait(plan277ca(file, cases, this.#seed));
    for (const one of cases) if (one.paidAt !== undefined) this.#schedulePayment(file, one, one.paidAt);
  }

  #schedulePayment(file: SentFile, claim: Case, at: Instant): void {
    const place = { file, payerId: claim.payerId, payeeNpi: claim.payeeNpi, at };
    const name = cycleName(place);
    let cycle = this.#cycles.get(name);
    if (cycle === undefined) {
      cycle = { ...place, claims: [] };
      this.#cycles.set(name, cycle);
      this.#wait(plan835(cycle, this.#seed));
    }
    cycle.claims.push(claim);
  }

  #wait(answers: readonly PlannedAnswer[]): void {
    for (const answer of answers) {
      if (this.#delivered?.has(answer.key) !== true) this.#waiting.set(answer.key, answer);
    }
  }
}

/** A file that came, as it was read, with the answer that says so. */
interface Parcel {
  readonly file: SentFile;
  readonly text: string;
  readonly acknowledgment: readonly PlannedAnswer[];
}

function byMomentAndKey([a, keyA]: readonly [Instant, string], [b, keyB]: readonly [Instant, string]): number {
  if (a !== b) return a < b ? -1 : 1;
  return keyA < keyB ? -1 : 1;
}
