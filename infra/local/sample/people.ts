import type { EncounterInput } from "../../../shared/claim/encounter.ts";
import { addDays, type Day } from "../../../shared/values/day.ts";
import type { Chance } from "./chance.ts";

/* All invented. */

type Person = EncounterInput["patient"];
type Address = NonNullable<Person["address"]>;

const lastNames = [
  ...["Abara", "Quill", "Marlow", "Ossory", "Vance", "Tremaine", "Solis", "Birtwell", "Ferreira", "Hathersage"],
  ...["Ivers", "Jansen", "Kovacs", "Larkspur", "Montoya", "Nakano", "O'Dell", "Pruitt", "Rahman", "Sorrel"],
  ...["Thorne", "Underhill", "Varga", "Wexcombe", "Yarrow", "Zimmer", "Achterberg", "Bellweather", "Castellan", "Dray"],
];
const firstNames = {
  F: ["Marigold", "Ines", "Odile", "Perpetua", "Rosalind", "Saoirse", "Tamsin", "Ursula", "Wren", "Yolanda", "Zelda"],
  M: ["Bram", "Caspian", "Dov", "Emeric", "Fenwick", "Gideon", "Hamish", "Ignacio", "Jasper", "Leopold", "Matteo"],
};
const streets = ["Larch Lane", "Cooper Street", "Old Mill Road", "Juniper Court", "Harvest Avenue", "Ferry Road"];

/** Somebody of so many years on a day. */
export function inventPerson(chance: Chance, ages: readonly [youngest: number, oldest: number], today: Day): Person {
  const sex = chance.pick(["F", "M"] as const, "sex");
  const years = chance.between(...ages, "age");
  return {
    lastName: chance.pick(lastNames, "last name"),
    firstName: chance.pick(firstNames[sex], "first name"),
    birthDate: addDays(today, -Math.floor(years * 365.25) - chance.between(20, 340, "birthday")),
    sex,
  };
}

export function inventAddress(chance: Chance, town: Pick<Address, "city" | "state" | "zip">): Address {
  return { line1: `${chance.between(3, 989, "house")} ${chance.pick(streets, "street")}`, ...town };
}
