import type { DeclaredParty } from "../claim/party.ts";
import type { PracticeProfile } from "../claim/practice-profile.ts";

/** Who stands in a practice.json, each once with all that it says of it. Places are named whatever the case of their id. */
export function declaredParties(profile: PracticeProfile): readonly DeclaredParty[] {
  const { billingProvider, billingProviders, renderingProviders, facility, facilities, sender } = profile;
  const billers = billingProvider === undefined ? billingProviders : [billingProvider, ...billingProviders];
  const places = facility === undefined ? facilities : [{ id: "", ...facility }, ...facilities];
  const grouped = <Facts>(all: readonly Facts[], idOf: (facts: Facts) => string) =>
    [...Map.groupBy(all, idOf)].map(([id, facts]) => ({ id, facts }));
  return [
    ...(sender === undefined ? [] : [{ kind: "company" as const, id: sender.id, facts: [sender] }]),
    ...grouped(billers, ({ npi }) => npi).map((each) => ({ kind: "billing" as const, ...each })),
    ...grouped(renderingProviders, ({ npi }) => npi).map((each) => ({ kind: "provider" as const, ...each })),
    ...grouped(places, ({ id }) => id.toUpperCase()).map((each) => ({ kind: "facility" as const, ...each })),
  ];
}
