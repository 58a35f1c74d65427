import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Always-therapy codes, by number. Source: CMS annual therapy update. */
const always: ReadonlySet<string> = new Set(
  "97012 97016 97018 97022 97024 97026 97028 97032 97033 97034 97035 97036 97110 97112 97113 97116 97124 97129 97140 97150 97161 97162 97163 97164 97165 97166 97167 97168 97530 97533 97535 97537 97542 97750 97755 97760 97761 97763".split(
    " ",
  ),
);

/** Therapy tells its discipline: GP physical, GO occupational, GN speech. */
export const therapySaysDiscipline: Edit = {
  id: "therapy-says-discipline",
  sentence: "Therapy tells its discipline: GP physical, GO occupational, GN speech.",
  remedy: "Add GP, GO or GN, as the plan of care says.",
  source: "CMS Medicare Claims Processing Manual, chapter 5, section 20.1",
  severity: "hold",
  packs: ["medicare", "medicaid", "commercial"],
  concerns: ["therapy"],
  check: (claim) => {
    const lines = claim.lines.filter(({ procedure }) => always.has(procedure));
    if (lines.length === 0) return notApplicable;
    return findAt(
      lines
        .filter(({ modifiers }) => !modifiers.some((modifier) => ["GP", "GO", "GN"].includes(modifier)))
        .map((line) => atLine(line, "modifiers")),
    );
  },
};
