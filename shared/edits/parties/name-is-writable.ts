import { type Edit, findAt } from "../edit.ts";

/** Names are in Latin letters: claims carry no others. */
export const nameIsWritable: Edit = {
  id: "name-is-writable",
  sentence: "Names are in Latin letters: claims carry no others.",
  remedy: "Write the name with Latin letters, as on the insurance card.",
  source: "X12 basic character set; 005010X222A1 2010BA and 2010CA NM103",
  severity: "hold",
  check: (claim) => {
    const named: readonly (readonly [string, string])[] = [
      [claim.subscriber.lastName, "2010BA NM103 (subscriber last name)"],
      [claim.subscriber.firstName, "2010BA NM104 (subscriber first name)"],
      [claim.patient.lastName, "2010CA NM103 (patient last name)"],
      [claim.patient.firstName, "2010CA NM104 (patient first name)"],
    ];
    return findAt(named.filter(([name]) => !/[A-Za-z]/.test(name.normalize("NFKD"))).map(([, place]) => place));
  },
};
