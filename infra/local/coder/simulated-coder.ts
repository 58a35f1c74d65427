import { CodingDecision, CodingTask, decidedLines } from "../../../shared/claim/coding-task.ts";
import { identifierFrom } from "../../../shared/values/identifier.ts";
import { addMilliseconds, type Instant } from "../../../shared/values/instant.ts";
import type { Participant } from "../governor.ts";

/** Where the coder's tasks lie and decisions go. */
export interface CodingDesk {
  /** Keys of tasks, `coding/<company>/<practice>/<claim>/<content>.json`. */
  listTasks(): Iterable<string>;
  readTask(key: string): Promise<string | undefined>;
  /** Whether a decision lies there already. */
  isDecided(key: string): boolean;
  putDecision(key: string, body: string): Promise<void>;
}

/** How long the coder thinks. */
const thinksMilliseconds = 4 * 3_600_000;

/**
 * A coder who answers tasks, simulated: takes the proposed code, or sometimes the next one, and leaves alone what has no
 * proposal. Decided by the task alone; stopped anywhere and started again, it decides nothing twice.
 */
export class SimulatedCoder implements Participant {
  readonly #desk: CodingDesk;
  readonly #read = new Set<string>();
  readonly #waiting = new Map<string, { readonly dueAt: Instant; readonly body: string }>();

  constructor(desk: CodingDesk) {
    this.#desk = desk;
  }

  async nextDue(now: Instant): Promise<Instant | undefined> {
    await this.#readNew(now);
    return [...this.#waiting.values()].map(({ dueAt }) => dueAt).sort()[0];
  }

  async act(now: Instant): Promise<boolean> {
    await this.#readNew(now);
    const due = [...this.#waiting].filter(([, { dueAt }]) => dueAt <= now).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [key, { body }] of due) {
      await this.#desk.putDecision(key, body);
      this.#waiting.delete(key);
    }
    return due.length > 0;
  }

  async #readNew(now: Instant): Promise<void> {
    for (const key of this.#desk.listTasks()) {
      if (this.#read.has(key)) continue;
      const text = await this.#desk.readTask(key);
      if (text === undefined) continue;
      this.#read.add(key);
      const task = CodingTask.safeParse(JSON.parse(text)).data;
      const decisionKey = key.replace(/^coding\//, "decisions/");
      if (task === undefined || task.standing === "sure" || this.#desk.isDecided(decisionKey)) continue;
      const dueAt = addMilliseconds(now, thinksMilliseconds);
      const decision = decide(task, dueAt);
      if (decision !== undefined) this.#waiting.set(decisionKey, { dueAt, body: `${JSON.stringify(decision)}\n` });
    }
  }
}

/** Undefined where there is something for which nothing is proposed. */
function decide(task: CodingTask, at: Instant): CodingDecision | undefined {
  if (task.lines.some(({ procedure }) => procedure === undefined)) return undefined;
  const codes = task.items.flatMap((item) => {
    if (item.verdict === "missed" && item.standing === "sure") return [];
    const [, next] = item.suggestions;
    const isDaring = identifierFrom(1, "coder", task.claimId, item.code ?? "") < "4";
    return [item.given ?? (isDaring && item.standing === "review" ? next?.code : undefined) ?? item.code];
  });
  const decided = codes.filter((code) => code !== undefined);
  if (decided.length === 0 || decided.length < codes.length) return undefined;
  return CodingDecision.parse({
    claimId: task.claimId,
    content: task.content,
    by: "simulated coder",
    why: "the documentation supports it",
    at,
    diagnoses: [...new Set(decided)],
    lines: decidedLines(task),
  });
}
