import { isOfKind } from "../../codes/service-kind.ts";
import { type Edit, findAt, notApplicable } from "../edit.ts";
import { atLine } from "../places.ts";

/** Influenza, pneumococcal and hepatitis B vaccines, by number. */
const paidByG = /^(9063[0-9]|9065[3-9]|9066[0-8]|9067[0-7]|9068[2-9]|90694|90732|9074[03467]|90739|90759)$/;

/** Medicare pays the giving of influenza, pneumococcal and hepatitis B vaccines by G0008, G0009 and G0010. */
export const medicareVaccineAdministration: Edit = {
  id: "medicare-vaccine-administration",
  sentence: "Medicare pays the giving of influenza, pneumococcal and hepatitis B vaccines by G0008, G0009 and G0010.",
  remedy: "Bill the G code of the vaccine in place of 90471 to 90474.",
  source: "CMS Medicare Claims Processing Manual, chapter 18, section 10.2",
  severity: "hold",
  packs: ["medicare"],
  concerns: ["vaccine"],
  claimType: "professional",
  check: (claim) => {
    const given = claim.lines.filter(({ procedure }) => /^9047[1-4]$|^9046[01]$/.test(procedure));
    if (given.length === 0) return notApplicable;
    const vaccines = claim.lines.filter(({ procedure }) => isOfKind(procedure, "vaccine"));
    const allByG = vaccines.length > 0 && vaccines.every(({ procedure }) => paidByG.test(procedure));
    return findAt(allByG ? given.map((line) => atLine(line, "procedure")) : []);
  },
};
