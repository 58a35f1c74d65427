import { describe, expect, it } from "vitest";
import { coded } from "../coded.ts";

describe("the side of a condition that is named without one", () => {
  it("is that of the part of the body elsewhere in the note", () => {
    expect(coded("R shoulder pain for months. L hip fine. MRI: full thickness supraspinatus tear.")).toContain(
      "M75121",
    );
  });

  it("is that of the title where the note tells of both", () => {
    expect(coded("LEFT KNEE\nImpression: end-stage osteoarthritis. Right knee replaced 2019.")).toBe("M1712 Z96651");
  });

  it("is not the side that is well", () => {
    expect(coded("Lateral epicondylitis of the right elbow. L elbow fine.")).toBe("M7711");
    expect(coded("R bunion asymptomatic. S/p L ankle surgery.")).toContain("M21611");
  });

  it("is not that of the hand with which one writes", () => {
    expect(
      coded("Right hand dominant. L elbow pain after pitching. Partial tear of the ulnar collateral ligament."),
    ).toBe("S53442A");
  });
});
