import { describe, expect, it } from "vitest";
import { ObjectCreatedMessage } from "../../shared/contracts/messages.ts";
import { createdObjects } from "../../shared/stage/object-key.ts";

describe("what S3 tells a queue", () => {
  it("names objects whose keys are decoded", () => {
    const told = {
      Records: [
        { s3: { bucket: { name: "inbound" }, object: { key: "encounters/acme/north/day+1%2B2.csv", size: 7 } } },
      ],
    };
    expect(createdObjects(ObjectCreatedMessage.parse(told))).toEqual([
      { key: "encounters/acme/north/day 1+2.csv", size: 7 },
    ]);
  });

  it("names none in the test that S3 sends when notifications are set up, so that it is no dead letter", () => {
    const told = { Service: "Amazon S3", Event: "s3:TestEvent", Time: "2025-03-01T00:00:00.000Z", Bucket: "inbound" };
    expect(createdObjects(ObjectCreatedMessage.parse(told))).toEqual([]);
  });

  it("is refused when it is neither", () => {
    expect(ObjectCreatedMessage.safeParse({ Records: [] }).success).toBe(false);
    expect(ObjectCreatedMessage.safeParse({ Event: "s3:ObjectRemoved:Delete" }).success).toBe(false);
  });
});
