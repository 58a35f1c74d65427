import type { Claim } from "../../claim/claim.ts";
import type { Payer } from "../../payers/payer.ts";

/** From the widest to the narrowest: what a later pack says of an edit counts over what an earlier one says. */
export const packNames = [
  "universal",
  "professional",
  "institutional",
  "medicare",
  "medicaid",
  "commercial",
  "payer",
  "practice",
] as const;
export type PackName = (typeof packNames)[number];

/** How an edit is taken, and why. */
export interface Override {
  readonly severity: "hold" | "warn" | "off";
  readonly reason: string;
}

/** Edits as policy: of which claims they are asked, and how they are taken there. */
export interface Pack {
  readonly name: PackName;
  /** Which claims it is for, as a biller would say it. */
  readonly sentence: string;
  readonly applies: (claim: Claim, payer: Payer) => boolean;
  /** By the edit's id. */
  readonly overrides: Readonly<Record<string, Override>>;
}

export const hold = (reason: string): Override => ({ severity: "hold", reason });
export const warn = (reason: string): Override => ({ severity: "warn", reason });
export const off = (reason: string): Override => ({ severity: "off", reason });
