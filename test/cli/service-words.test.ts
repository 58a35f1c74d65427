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

  it("name the kind of visit, with the codes and minutes of its levels", () => {
    const hospital = "Hospital progress note, HD 3. HTN not at goal, lisinopril increased.";
    const told = serviceWords(hospital, servicesOf(hospital), false);
    expect(told).toContain("How 99232 came about: later hospital visit of the stay");
    expect(told).toContain("99231 25 min, 99232 35 min, 99233 50 min");
    const emergency = "ED note. Ankle sprain. Ibuprofen OTC. Total time 50 minutes.";
    expect(serviceWords(emergency, servicesOf(emergency), false)).toMatch(/time +never decides here/);
  });

  it("say plainly that there is none", () => {
    expect(serviceWords("Rescheduled.", servicesOf("Rescheduled."), true)).toContain("supports no service");
  });
});
