import type { Claim } from "../../claim/claim.ts";
import type { Payer } from "../../payers/payer.ts";
import type { Edit } from "../edit.ts";
import { isBinding } from "./binding.ts";
import { packs } from "./catalog.ts";
import type { Override, PackName } from "./pack.ts";

/** The packs that an edit stands in. */
export function packsOf({ packs: named, claimType }: Edit): readonly PackName[] {
  return named ?? [claimType ?? "universal"];
}

/** How one edit is taken for one claim: in which pack, how severely, and why where that is not what the edit says. */
export interface Ruling {
  readonly pack: PackName;
  /** shadow: asked and recorded, holds nothing and tells nobody. */
  readonly severity: Override["severity"] | "shadow";
  readonly reason?: string | undefined;
}

export interface Policy {
  /** Undefined for an edit of which no pack applies. */
  readonly rulingOf: (edit: Edit) => Ruling | undefined;
  /** The packs that apply, the widest first. */
  readonly packs: readonly PackName[];
}

/** What holds for a claim: the packs that apply, what each changes, then the payer's and the practice's own words. */
export function policyFor(claim: Claim, payer: Payer, ownOverrides: Readonly<Record<string, Override>> = {}): Policy {
  const applying = packs.filter((pack) => pack.applies(claim, payer));
  const layers = applying.map(({ name, overrides }) => ({
    name,
    overrides: name === "payer" ? { ...overrides, ...payer.edits } : name === "practice" ? ownOverrides : overrides,
  }));
  const rulingOf = (edit: Edit): Ruling | undefined => {
    const named = packsOf(edit);
    const home = applying.find(({ name }) => named.includes(name));
    if (home === undefined) return undefined;
    const ruling: Ruling = { pack: home.name, severity: edit.severity };
    if (isBinding(edit.id)) return ruling;
    const said = layers.findLast(({ overrides }) => Object.hasOwn(overrides, edit.id));
    const override = said?.overrides[edit.id];
    return said === undefined || override === undefined ? ruling : { pack: said.name, ...override };
  };
  return { rulingOf, packs: applying.map(({ name }) => name) };
}
