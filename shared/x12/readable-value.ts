import type { ElementPart } from "./element-parts.ts";
import { isDate } from "./element-value.ts";

/** A date, period or time as people write it: "20261110-20261112" -> "2026-11-10 to 2026-11-12"; undefined for all else. */
export function readableValue({ rule, text, before }: ElementPart): string | undefined {
  switch (rule?.type) {
    case "DT":
      return text.length === 6 ? dayText(`20${text}`) : dayText(text);
    case "TM":
      return timeText(text);
    case "DP":
      return periodText(text, before);
    default:
      return undefined;
  }
}

function dayText(text: string): string | undefined {
  if (text.length !== 8 || !isDate(text, 0)) return undefined;
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

function timeText(text: string): string | undefined {
  return /^\d{4}(\d{2})?/.test(text) ? (text.match(/\d\d/g) ?? []).slice(0, 3).join(":") : undefined;
}

/** By the format that element 1250 names. */
function periodText(text: string, format: string): string | undefined {
  switch (format) {
    case "D8":
      return dayText(text);
    case "RD8": {
      const [from, to] = text.split("-").map(dayText);
      return from === undefined || to === undefined ? undefined : `${from} to ${to}`;
    }
    case "DT": {
      const date = dayText(text.slice(0, 8));
      return date === undefined ? undefined : `${date} ${timeText(text.slice(8)) ?? ""}`.trim();
    }
    case "TM":
      return timeText(text);
    default:
      return undefined;
  }
}
