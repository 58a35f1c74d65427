import type { Provider } from "../claim/parties.ts";
import type { PracticeProfile } from "../claim/practice-profile.ts";

/** An object of a file before it is checked. */
export type Draft = Readonly<Record<string, unknown>>;

const officePlace = "11";

/**
 * Fills what a file leaves out from what is the same for every encounter of the practice. What the file says is never
 * changed: a provider is completed only where it names the same NPI. A rendering provider is taken when the practice
 * has exactly one; the facility only for services at the practice's own place of service. An institutional claim
 * has neither: its attending provider is completed.
 */
export function completeEncounter(draft: Draft, profile: PracticeProfile): Draft {
  const [onlyProvider, ...others] = profile.renderingProviders;
  const isInstitutional = draft.claimType === "institutional";
  const ownPlace = profile.placeOfService ?? officePlace;
  const place = draft.placeOfService ?? ownPlace;
  const billing = completeProvider(draft.billingProvider, profile.billingProvider ? [profile.billingProvider] : []);
  return {
    ...draft,
    ...(isInstitutional ? {} : { placeOfService: place }),
    ...present("billingProvider", billing ?? profile.billingProvider),
    ...present(
      "rendering",
      completeProvider(draft.rendering, profile.renderingProviders) ??
        (others.length === 0 && !isInstitutional ? onlyProvider : undefined),
    ),
    ...present("institutional", withAttending(draft.institutional, profile.renderingProviders)),
    ...present("coverages", withPayerIds(draft.coverages, profile.payers)),
    ...present("facility", draft.facility ?? (place === ownPlace && !isInstitutional ? profile.facility : undefined)),
    ...present(
      "lines",
      Array.isArray(draft.lines)
        ? draft.lines.map((line: unknown) =>
            isDraft(line)
              ? { ...line, ...present("rendering", completeProvider(line.rendering, profile.renderingProviders)) }
              : line,
          )
        : draft.lines,
    ),
  };
}

/** The practice's own codes of payers become the ids that claims go out with. */
export function withPayerIds(coverages: unknown, payers: PracticeProfile["payers"]): unknown {
  if (!Array.isArray(coverages)) return coverages;
  return coverages.map((coverage: unknown) => {
    if (!isDraft(coverage) || typeof coverage.payerId !== "string") return coverage;
    const code = coverage.payerId.trim();
    return Object.hasOwn(payers, code) ? { ...coverage, payerId: payers[code] } : coverage;
  });
}

function withAttending(institutional: unknown, known: readonly Provider[]): unknown {
  if (!isDraft(institutional)) return institutional;
  return { ...institutional, ...present("attending", completeProvider(institutional.attending, known)) };
}

/** A provider that is named by NPI, with what is known of it; anything else as it came. */
function completeProvider(named: unknown, known: readonly Provider[]): unknown {
  if (!isDraft(named)) return named;
  const match = known.find((provider) => provider.npi === named.npi);
  return match === undefined ? named : { ...match, ...named };
}

export function isDraft(value: unknown): value is Draft {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function present(key: string, value: unknown): Draft {
  return value === undefined ? {} : { [key]: value };
}
