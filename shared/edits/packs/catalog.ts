import { commercialPack } from "./commercial.ts";
import { institutionalPack } from "./institutional.ts";
import { medicaidPack } from "./medicaid.ts";
import { medicarePack } from "./medicare.ts";
import type { Pack } from "./pack.ts";
import { payerPack } from "./payer.ts";
import { practicePack } from "./practice.ts";
import { professionalPack } from "./professional.ts";
import { universalPack } from "./universal.ts";

/** Every pack, the widest first: what a later one says counts. */
export const packs: readonly Pack[] = [
  universalPack,
  professionalPack,
  institutionalPack,
  medicarePack,
  medicaidPack,
  commercialPack,
  payerPack,
  practicePack,
];
