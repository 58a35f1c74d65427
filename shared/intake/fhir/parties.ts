import { Address } from "../../claim/parties.ts";
import type { PartyWord, SaidOfParty } from "../../claim/party.ts";
import type { PracticeProfile } from "../../claim/practice-profile.ts";
import { parseDay } from "../../values/day.ts";
import { instantOf } from "../../values/instant.ts";
import { isNpi } from "../../values/npi.ts";
import { unknownTime } from "../check-patient.ts";
import { gather } from "../gathering.ts";
import { nest } from "../nest.ts";
import { npiOf } from "./codes.ts";
import { objectsAt, textAt } from "./json.ts";
import { providerIn, putFhirAddress } from "./people.ts";
import type { Directory, FileResource } from "./resource.ts";

type Said = Omit<SaidOfParty, "origin" | "at">;
type Reader = (resource: FileResource, directory: Directory, profile: PracticeProfile) => readonly Word[];
type Word = Pick<PartyWord, "kind" | "id"> & { readonly said: Said };

/**
 * What a resource says of who performs services, where, and for whom. A Practitioner is known by NPI, a Location by its id, an
 * Organization where its NPI is that of the practice's own biller. Source: US Core Practitioner, PractitionerRole, Organization
 * and Location.
 */
export function wordsOfResource(
  resource: FileResource,
  directory: Directory,
  profile: PracticeProfile,
): readonly PartyWord[] {
  const { type, id, json } = resource;
  if (id === "" || json.active === false || textAt(json, "status") === "inactive") return [];
  const updated = Date.parse(textAt(json, "meta.lastUpdated"));
  const at = Number.isNaN(updated) ? unknownTime : instantOf(updated);
  const words = readers[type]?.(resource, directory, profile) ?? [];
  return words.map(({ said, ...word }) => ({ ...word, said: { origin: `${type}/${id}`, at, ...said } }));
}

const readers: Readonly<Record<string, Reader>> = {
  Practitioner: ({ json, id }, directory) =>
    providerWords(providerIn(directory, json, { reference: `Practitioner/${id}` }), { isOurs: false }),
  PractitionerRole: ({ json, id }, directory, profile) => {
    const [organization] = objectsAt(json, "organization");
    const found = organization === undefined ? undefined : directory.find(json, organization);
    const npi = npiOf(found?.json) || npiOf({ identifier: organization?.identifier });
    return providerWords(providerIn(directory, json, { reference: `PractitionerRole/${id}` }), {
      isOurs: billerNpis(profile).includes(npi),
      ...daysOf(json, "period"),
    });
  },
  Organization: (resource, _, profile) => {
    const npi = npiOf(resource.json);
    if (!billerNpis(profile).includes(npi)) return [];
    return [{ kind: "billing", id: npi, said: { isOurs: false, ...named(resource), ...placed(resource) } }];
  },
  Location: (resource, directory) => {
    const { json, id } = resource;
    const [owner] = objectsAt(json, "managingOrganization");
    const organization = owner === undefined ? undefined : directory.find(json, owner);
    const npi = npiOf(json) || npiOf(organization?.json);
    const said = { isOurs: false, ...named(resource), ...(isNpi(npi) ? { npi } : {}), ...placed(resource) };
    return [{ kind: "facility", id: id.toUpperCase(), said }];
  },
};

function providerWords(provider: ReturnType<typeof providerIn>, said: Said): readonly Word[] {
  const { npi = "", lastName = "", firstName = "", taxonomy = "" } = provider ?? {};
  if (!isNpi(npi)) return [];
  const texts = { lastName: lastName.slice(0, 60), firstName: firstName.slice(0, 35), taxonomy };
  const told = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
  return [{ kind: "provider", id: npi, said: { ...said, ...told } }];
}

function billerNpis({ billingProvider, billingProviders }: PracticeProfile): readonly string[] {
  return [...(billingProvider === undefined ? [] : [billingProvider.npi]), ...billingProviders.map(({ npi }) => npi)];
}

function named({ json }: FileResource): Pick<Said, "name"> {
  const name = textAt(json, "name").trim().slice(0, 60);
  return name === "" ? {} : { name };
}

function placed(resource: FileResource): Pick<Said, "address"> {
  const into = gather();
  putFhirAddress(into, ["address"], resource);
  const address = Address.safeParse(nest(into.entries).address);
  return address.success ? { address: address.data } : {};
}

function daysOf(json: FileResource["json"], path: string): Pick<Said, "from" | "to"> {
  const from = parseDay(textAt(json, `${path}.start`).slice(0, 10));
  const to = parseDay(textAt(json, `${path}.end`).slice(0, 10));
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
