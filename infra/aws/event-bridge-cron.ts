/*
 * Cron as the pipeline table writes it (five fields, Unix numbers, UTC) to cron as EventBridge Scheduler reads it: six
 * fields with a year, days of the week from 1 for Sunday, and "?" in whichever of the two day fields says nothing.
 * Source: EventBridge Scheduler user guide, "Cron-based schedules".
 */

interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const minute: Field = { name: "minute", from: 0, to: 59 };
const hour: Field = { name: "hour", from: 0, to: 23 };
const dayOfMonth: Field = { name: "day of month", from: 1, to: 31 };
const month: Field = { name: "month", from: 1, to: 12 };
/** 7 is Sunday too. */
const dayOfWeek: Field = { name: "day of week", from: 0, to: 7 };

/** A cron line that EventBridge can't be told: says which field. */
export class CronError extends Error {
  override readonly name = "CronError";
  readonly cron: string;
  constructor(cron: string, reason: string) {
    super(`cron "${cron}": ${reason}`);
    this.cron = cron;
  }
}

/**
 * "30 6 * * 1-5" -> "cron(30 6 ? * 2,3,4,5,6 *)". Ranges and steps come out as lists, which leave no doubt.
 * @throws CronError for another number of fields, a number out of range, names, and for both day fields at once.
 */
export function eventBridgeCron(cron: string): string {
  const [minutes, hours, days, months, weekdays, ...rest] = cron.trim().split(/\s+/);
  if (
    minutes === undefined ||
    hours === undefined ||
    days === undefined ||
    months === undefined ||
    weekdays === undefined ||
    rest.length > 0
  )
    throw new CronError(cron, "five fields are needed");
  if (days !== "*" && weekdays !== "*")
    throw new CronError(cron, "EventBridge takes a day of the month or a day of the week, not both");
  const read = (text: string, field: Field) => {
    const numbers = readField(text, field);
    if (numbers === undefined) throw new CronError(cron, `cannot read the ${field.name}`);
    return numbers;
  };
  const write = (text: string, field: Field) => (text === "*" ? "*" : read(text, field).join(","));
  const sundayFirst = [...new Set(read(weekdays, dayOfWeek).map((day) => (day % 7) + 1))].sort((a, b) => a - b);
  return `cron(${[
    write(minutes, minute),
    write(hours, hour),
    weekdays === "*" ? write(days, dayOfMonth) : "?",
    write(months, month),
    weekdays === "*" ? "?" : sundayFirst.join(","),
    "*",
  ].join(" ")})`;
}

/** The numbers a field stands for, in order; undefined when it is not of the form `*`, `2`, `2-5`, with `/step`, in lists. */
function readField(text: string, { from, to }: Field): readonly number[] | undefined {
  const numbers = new Set<number>();
  for (const part of text.split(",")) {
    const groups = /^(?:(?<all>\*)|(?<first>\d+)(?:-(?<last>\d+))?)(?:\/(?<step>\d+))?$/.exec(part)?.groups;
    if (groups === undefined) return undefined;
    const step = Number(groups.step ?? 1);
    const first = groups.all === undefined ? Number(groups.first) : from;
    // "5/10" has no end of its own, so it runs to the field's.
    const open = groups.all !== undefined || (groups.last === undefined && groups.step !== undefined);
    const last = open ? to : Number(groups.last ?? groups.first);
    if (step < 1 || first < from || last > to || first > last) return undefined;
    for (let value = first; value <= last; value += step) numbers.add(value);
  }
  return [...numbers].sort((a, b) => a - b);
}
