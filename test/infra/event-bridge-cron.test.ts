import { describe, expect, it } from "vitest";
import { CronError, eventBridgeCron } from "../../infra/aws/event-bridge-cron.ts";

describe("cron for EventBridge", () => {
  it.each([
    ["0 14,22 * * *", "cron(0 14,22 * * ? *)"],
    ["0 6 * * *", "cron(0 6 * * ? *)"],
    ["30 6 1 * *", "cron(30 6 1 * ? *)"],
    ["* * * * *", "cron(* * * * ? *)"],
  ])("gives up the day of the week in %s", (unix, expected) => {
    expect(eventBridgeCron(unix)).toBe(expected);
  });

  it.each([
    ["0 7 * * 1-5", "cron(0 7 ? * 2,3,4,5,6 *)"],
    ["0 7 * * 0", "cron(0 7 ? * 1 *)"],
    ["0 7 * * 7", "cron(0 7 ? * 1 *)"],
    ["0 7 * * 5-7", "cron(0 7 ? * 1,6,7 *)"],
  ])("counts days of the week from Sunday as 1 in %s", (unix, expected) => {
    expect(eventBridgeCron(unix)).toBe(expected);
  });

  it.each([
    ["*/20 * * * *", "cron(0,20,40 * * * ? *)"],
    ["5/20 * * * *", "cron(5,25,45 * * * ? *)"],
    ["0 8-16/4 * * *", "cron(0 8,12,16 * * ? *)"],
    ["0 0 1 */4 *", "cron(0 0 1 1,5,9 ? *)"],
  ])("writes ranges and steps out in %s", (unix, expected) => {
    expect(eventBridgeCron(unix)).toBe(expected);
  });

  it.each([
    ["0 6 * *", "five fields"],
    ["0 6 * * * *", "five fields"],
    ["0 6 1 * 1", "not both"],
    ["60 6 * * *", "minute"],
    ["0 24 * * *", "hour"],
    ["0 6 0 * *", "day of month"],
    ["0 6 * 13 *", "month"],
    ["0 6 * * MON", "day of week"],
    ["0 6 * * 8", "day of week"],
    ["*/0 6 * * *", "minute"],
    ["9-5 6 * * *", "minute"],
    ["5, 6 * * *", "minute"],
  ])("refuses %s and says which field", (unix, reason) => {
    expect(() => eventBridgeCron(unix)).toThrow(CronError);
    expect(() => eventBridgeCron(unix)).toThrow(reason);
  });
});
