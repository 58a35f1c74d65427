import type { Provider } from "../claim/parties.ts";
import type { PracticeProfile, RegisteredFacility } from "../claim/practice-profile.ts";

/** An object of a file before it is checked. */
export type Draft = Readonly<Record<string, unknown>>;

const officePlace = "11";

/**
 * Fills what a file leaves out from what is the same for every encounter of the practice. What the file says is never
 * changed: a provider is completed only where it names the same NPI. A rendering provider is taken when the practice
 * has exactly one on the day; the practice's own facility only for services at its own place of service, another where the
 * file names it by its id. An institutional claim
 * has neither: its attending provider is completed.
 */
export function completeEncounter(draft: Draft, profile: PracticeProfile): Draft {
  const providers = profile.renderingProviders.filter((each) => isOn(each, draft.serviceFrom));
  const [onlyProvider, ...others] = providers;
  const named = namedFacility(draft, profile);
  // An id means something only where the practice has places with ids.
  const said = typeof draft.facility === "string" && profile.facilities.length === 0 ? undefined : draft.facility;
  const isInstitutional = draft.claimType === "institutional";
  const ownPlace = profile.placeOfService ?? officePlace;
  const place = draft.placeOfService ?? named?.placeOfService ?? ownPlace;
  const billers = billingProvidersOn(profile, draft.serviceFrom);
  const billing = completeProvider(draft.billingProvider, billers);
  const { facility: _facility, ...rest } = draft;
  return {
    ...rest,
    ...(isInstitutional ? {} : { placeOfService: place }),
    ...present("billingProvider", billing ?? billers[0]),
    ...present(
      "rendering",
      completeProvider(draft.rendering, providers) ??
        (others.length === 0 && !isInstitutional ? onlyProvider : undefined),
    ),
    ...present("institutional", withAttending(draft.institutional, providers)),
    ...present("coverages", withPayerIds(draft.coverages, profile.payers)),
    ...present("facility", named ?? said ?? (place === ownPlace && !isInstitutional ? profile.facility : undefined)),
    ...present(
      "lines",
      Array.isArray(draft.lines)
        ? draft.lines.map((line: unknown) =>
            isDraft(line) ? { ...line, ...present("rendering", completeProvider(line.rendering, providers)) } : line,
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

/** Who bills for the practice on a day, the last to begin first. */
function billingProvidersOn({ billingProvider, billingProviders }: PracticeProfile, day: unknown) {
  const all = billingProvider === undefined ? billingProviders : [billingProvider, ...billingProviders];
  const onDay = all.filter((each) => isOn(each, day));
  return onDay.length < 2
    ? onDay
    : onDay.toSorted((a, b) => (b.from ?? "").localeCompare(a.from ?? "") || a.npi.localeCompare(b.npi));
}

/** The place that a file names by its id, as it was on the day. */
function namedFacility(
  { facility, serviceFrom }: Draft,
  { facilities }: PracticeProfile,
): RegisteredFacility | undefined {
  if (typeof facility !== "string") return undefined;
  const id = facility.trim().toUpperCase();
  return facilities.find((each) => each.id.toUpperCase() === id && isOn(each, serviceFrom));
}

/** Whether something that is so from one day to another is so on a day; a day that cannot be read is any. */
function isOn(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  day: unknown,
): boolean {
  return typeof day !== "string" || ((from === undefined || from <= day) && (to === undefined || day <= to));
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
