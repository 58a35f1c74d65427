import { describe, expect, it } from "vitest";
import { awsClock } from "../../../shared/adapters/aws/clock.ts";
import { queueUrlVariable, readBucketsEnv, readQueuesEnv, readTableEnv } from "../../../shared/adapters/aws/env.ts";
import { parseInstant } from "../../../shared/values/instant.ts";

describe("the environment", () => {
  it("names the table, the buckets, and the queues that there are", () => {
    expect(readTableEnv({ TABLE_NAME: "claims" })).toEqual({ tableName: "claims" });
    expect(readBucketsEnv({ BUCKET_INBOUND: "inn", BUCKET_EXCHANGE: "exc", BUCKET_REPORTS: "rep" })).toEqual({
      inbound: "inn",
      exchange: "exc",
      reports: "rep",
    });
    const url = "https://sqs.us-east-1.amazonaws.com/123456789012/scrub";
    expect(queueUrlVariable("scrub-claim")).toBe("QUEUE_URL_SCRUB_CLAIM");
    expect(readQueuesEnv({ QUEUE_URL_SCRUB_CLAIM: url })).toEqual(new Map([["scrub-claim", url]]));
  });

  it("is an error where something is missing or is no URL", () => {
    expect(() => readTableEnv({})).toThrow("TABLE_NAME");
    expect(() => readBucketsEnv({ BUCKET_INBOUND: "inbound" })).toThrow("BUCKET_EXCHANGE");
    expect(() => readQueuesEnv({ QUEUE_URL_SCRUB_CLAIM: "scrub" })).toThrow();
  });
});

describe("the clock on AWS", () => {
  it("is the system's, in our form of an instant", () => {
    expect(parseInstant(awsClock({}).now())).toBeDefined();
  });

  it("is where it is set, and moves when it is set again", () => {
    const env: Record<string, string | undefined> = { CLEANCLAIM_NOW: "2026-11-23T18:00:00.000Z" };
    const clock = awsClock(env);
    expect(clock.now()).toBe("2026-11-23T18:00:00.000Z");
    env.CLEANCLAIM_NOW = "2026-12-14T18:00:00.000Z";
    expect(clock.now()).toBe("2026-12-14T18:00:00.000Z");
    env.CLEANCLAIM_NOW = "tomorrow";
    expect(() => clock.now()).toThrow(RangeError);
    env.CLEANCLAIM_NOW = undefined;
    expect(clock.now()).not.toBe("2026-12-14T18:00:00.000Z");
  });
});
