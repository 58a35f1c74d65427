import type { Person } from "../claim/parties.ts";
import { identifierFrom } from "../values/identifier.ts";

/** A name and birth date as a key, so that a person who is registered twice is found; it tells neither. */
export function nameKey({
  lastName,
  firstName,
  birthDate,
}: Pick<Person, "lastName" | "firstName" | "birthDate">): string {
  const bare = (name: string) =>
    name
      .normalize("NFKD")
      .toLowerCase()
      .replaceAll(/[^a-z]/g, "");
  return identifierFrom(26, "name", bare(lastName), bare(firstName), birthDate);
}
