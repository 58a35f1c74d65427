import { setImmediate as nextTurn } from "node:timers/promises";

/** What a port call can meet: it works, it fails before or after its effect, or its process dies right after it. */
export type Fault = "none" | "fail-before" | "fail-after" | "kill";

export class InjectedFault extends Error {
  override readonly name = "InjectedFault";
}

type Pending = (fault: Fault) => void;

/** An invocation that goes one port call at a time, when the scheduler says so. */
export class Task {
  readonly pending: Pending[] = [];
  settled: "running" | "done" | "killed" = "running";
  readonly #onEnd: (task: Task) => void;

  constructor(body: (gate: Gate) => Promise<void>, onEnd: (task: Task) => void) {
    this.#onEnd = onEnd;
    body((call) => this.#gate(call)).then(
      () => this.#end("done"),
      () => this.#end("done"),
    );
  }

  #end(how: "done" | "killed"): void {
    if (this.settled !== "running") return;
    this.settled = how;
    this.#onEnd(this);
  }

  #gate<T>(call: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.settled === "killed") return; // a dead process hears nothing more
      this.pending.push((fault) => {
        if (fault === "fail-before") {
          reject(new InjectedFault("before the call"));
          return;
        }
        call().then(
          (value) => {
            if (fault === "fail-after") reject(new InjectedFault("after the call"));
            else if (this.settled !== "killed") resolve(value);
          },
          (error: unknown) => reject(error instanceof Error ? error : new Error("rejected", { cause: error })),
        );
        if (fault === "kill") this.#end("killed");
      });
    });
  }

  /** Lets one waiting port call happen, with a fault, and the task run on to its next. */
  async step(which: number, fault: Fault): Promise<void> {
    const [call] = this.pending.splice(which, 1);
    if (call === undefined) return;
    const waiting = this.pending.length;
    call(fault);
    if (fault === "kill") this.pending.length = 0;
    for (let turns = 0; turns < 3 && this.settled === "running" && this.pending.length === waiting; turns++)
      await nextTurn();
  }
}

/** Wraps a port call so that it waits for its turn. */
export type Gate = <T>(call: () => Promise<T>) => Promise<T>;

/** The same port, each of whose promise-returning methods waits at the gate. */
export function gated<Port extends object>(port: Port, gate: Gate): Port {
  return new Proxy(port, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== "function") return member;
      return (...parameters: unknown[]) => {
        if (synchronous.has(String(name))) return member.apply(target, parameters);
        return gate(async () => member.apply(target, parameters));
      };
    },
  });
}

/** Methods that answer at once: the clock, and lists that are read lazily. */
const synchronous: ReadonlySet<string> = new Set(["now", "list"]);
