import type { Pack } from "./pack.ts";

/** With what the practice's profile says under `edits`, and with its own rules. */
export const practicePack: Pack = {
  name: "practice",
  sentence: "What the practice itself wants, from its profile and its own rules.",
  applies: () => true,
  overrides: {},
};
