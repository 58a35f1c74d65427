import type { Day } from "../values/day.ts";
import type { AlphabeticIndex } from "./alphabetic-index.ts";
import type {
  AddOnFact,
  BillingSetting,
  CoverageArticleFact,
  ListedFact,
  PairFact,
  UnitsFact,
} from "./billing-facts.ts";
import type { DiagnosisFact } from "./diagnosis-fact.ts";
import type { Lookup } from "./lookup.ts";
import type { CodeMapName, MapFact } from "./map-fact.ts";
import type { ProcedureFact } from "./procedure-fact.ts";
import type { Tabular } from "./tabular.ts";

/** Lists of codes that only have names. */
export type CodeListName =
  | "icd-10-pcs"
  | "modifier"
  | "place-of-service"
  | "taxonomy"
  | "revenue"
  | "carc"
  | "rarc"
  | "claim-status"
  | "claim-status-category";

/**
 * Every code set at hand, asked by the day of service. Already in memory: whoever decides about a claim loads the releases
 * of its days first. Codes are given upper case and without dots.
 */
export interface CodeBook {
  diagnosis(code: string, day: Day): Lookup<DiagnosisFact>;
  /** What can be billed below a code, in the order of the order file; the code alone where it can be billed itself. */
  billableUnder(code: string, day: Day): readonly DiagnosisFact[];
  /** CPT and HCPCS Level II. */
  procedure(code: string, day: Day): Lookup<ProcedureFact>;
  listed(list: CodeListName, code: string, day: Day): Lookup<ListedFact>;
  /** `unknown`: the two go together. */
  pair(setting: BillingSetting, column1: string, column2: string, day: Day): Lookup<PairFact>;
  units(setting: BillingSetting, code: string, day: Day): Lookup<UnitsFact>;
  /** `unknown`: no add-on code. */
  addOn(code: string, day: Day): Lookup<AddOnFact>;
  /** `unknown`: no article limits the service for this payer. */
  coverageArticle(payerId: string, procedure: string, day: Day): Lookup<CoverageArticleFact>;
  /** `unknown`: the map does not have the code. A known one may have no target. */
  mapped(map: CodeMapName, code: string, day: Day): Lookup<MapFact>;
  tabular(day: Day): Tabular | undefined;
  index(day: Day): AlphabeticIndex | undefined;
}
