import { describe, expect, it } from "vitest";
import { serviceWords } from "../../infra/cli/service-words.ts";
import { servicesOf } from "../coding/services/lines-of.ts";

const text = "Established patient. HTN not at goal, lisinopril increased. Ketorolac IM given.";

describe("services in words", () => {
  const words = serviceWords(text, servicesOf(text), false);

  it("part what is sure from what waits for a coder, and say why it waits", () => {
    const [sure, review] = words.split("Services, for a coder");
    expect(sure).toContain("99214-25");
    expect(review).toContain("J1885");
    expect(review).toContain("why a coder: The text does not say how much was given.");
  });

  it("show how the level came about, with the words that count", () => {
    expect(words).toMatch(/problems +moderate +a chronic illness that is worse or not at its goal\n/);
    expect(words).toMatch(/- moderate: a chronic illness that is worse or not at its goal: HTN/);
    expect(words).toMatch(/data +minimal +nothing ordered or reviewed/);
    expect(words).toMatch(/risk +moderate +prescription drug management\n/);
    expect(words).toMatch(/- moderate: prescription drug management: lisinopril/);
  });

  it("say plainly that there is none", () => {
    expect(serviceWords("Rescheduled.", servicesOf("Rescheduled."), true)).toContain("supports no service");
  });
});
