import type { Instant } from "../../shared/values/instant.ts";

const format = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "2-digit",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** "Tue, 24 Nov 2026". */
export function dayText(instant: Instant): string {
  return format.format(new Date(instant));
}
