import { MultiBar, type SingleBar } from "cli-progress";
import type { Instant } from "../../shared/values/instant.ts";
import { type Steps, stepNames } from "./claim-progress.ts";
import { dayText } from "./day-text.ts";

/** Shows how far the claims are. */
export interface ProgressDisplay {
  show(steps: Steps, now: Instant): void;
  /** Leaves what is shown and shows no more until the next `show`. */
  rest(): void;
}

export const silentDisplay: ProgressDisplay = { show: () => undefined, rest: () => undefined };

/** Bars that grow, for a terminal. */
export function barDisplay(): ProgressDisplay {
  let bars: { readonly whole: MultiBar; readonly day: SingleBar; readonly steps: readonly SingleBar[] } | undefined;
  const open = () => {
    const whole = new MultiBar({
      format: "  {name} {bar} {value} of {total}",
      barCompleteChar: "█",
      barIncompleteChar: "░",
      barsize: 32,
      hideCursor: true,
      emptyOnZero: true,
      gracefulExit: false,
      autopadding: true,
      stopOnComplete: false,
    });
    const day = whole.create(1, 0, { day: "" }, { format: "  {day}" });
    const steps = stepNames.map((name) => whole.create(0, 0, { name: name.padEnd(9) }));
    return { whole, day, steps };
  };
  return {
    show: (steps, now) => {
      bars ??= open();
      bars.day.update(0, { day: dayText(now) });
      for (const [index, name] of stepNames.entries()) {
        bars.steps[index]?.setTotal(steps.read);
        bars.steps[index]?.update(steps[name]);
      }
    },
    rest: () => {
      bars?.whole.stop();
      bars = undefined;
    },
  };
}

/** At most a line every two seconds and only when something changed, for a log. */
export function lineDisplay(write: (line: string) => void): ProgressDisplay {
  let last = "";
  let at = Number.NEGATIVE_INFINITY;
  let waiting: string | undefined;
  const say = (text: string): void => {
    last = text.slice(text.indexOf(":"));
    at = performance.now();
    waiting = undefined;
    write(text);
  };
  return {
    show: (steps, now) => {
      const text = `${dayText(now)}: ${stepNames.map((name) => `${name} ${steps[name]}`).join(", ")}`;
      if (text.endsWith(last) && last !== "") return;
      if (performance.now() - at >= 2_000) say(text);
      else waiting = text;
    },
    rest: () => {
      if (waiting !== undefined) say(waiting);
    },
  };
}
