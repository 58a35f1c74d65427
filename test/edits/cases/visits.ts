import { day } from "../../../shared/values/day.ts";
import { after, both, diagnose, type EditCases, knowing, lines, medicare, npi, person, ruled } from "../changes.ts";

const minor = knowing({ procedures: { "20610": { global: "000" } } });
const major = knowing({ procedures: { "27447": { global: "090" } } });
const remoteRule = { placesOfService: ["10"], modifiers: ["95"] };

export const visitCases: Readonly<Record<string, EditCases>> = {
  "preventive-visit-fits-age": {
    passes: [
      lines({ procedure: "99396" }),
      both(person({ birthDate: "1961-11-16" }), lines({ procedure: "99397" })),
      both(person({ birthDate: "2025-11-17" }), lines({ procedure: "99391" })),
    ],
    finds: [
      lines({ procedure: "99395" }),
      both(person({ birthDate: "1961-11-17" }), lines({ procedure: "99397" })),
      both(person({ birthDate: "2025-11-16" }), lines({ procedure: "99391" })),
    ],
    skips: [{}],
  },
  "preventive-visit-has-its-reason": {
    passes: [both(diagnose("Z00.00"), lines({ procedure: "99396", pointers: [1] }))],
    finds: [lines({ procedure: "99396", pointers: [1] })],
    skips: [{}],
  },
  "visit-with-procedure-has-25": {
    passes: [
      both(lines({ modifiers: ["25"] }, { procedure: "20610" }), minor),
      both(lines({}, { procedure: "27447" }), knowing({ procedures: { "27447": { global: "090" } } })),
    ],
    finds: [both(lines({}, { procedure: "20610" }), minor)],
    unknowns: [lines({}, { procedure: "20610" })],
    skips: [{}, both(lines({}, { procedure: "20610", rendering: npi("1003000126") }), minor)],
  },
  "decision-for-surgery-has-57": {
    passes: [
      both(lines({ modifiers: ["57"] }, { procedure: "27447" }), major),
      both(lines({}, { procedure: "20610" }), minor),
    ],
    finds: [
      both(lines({}, { procedure: "27447" }), major),
      both(
        { serviceTo: "2026-11-17" },
        lines({ from: "2026-11-16" }, { procedure: "27447", from: "2026-11-17" }),
        major,
      ),
    ],
    unknowns: [lines({}, { procedure: "27447" })],
    skips: [{}],
  },
  "visit-outside-global-period": {
    passes: [
      both(major, after({ procedure: "27447", from: day("2026-08-17") })),
      both(lines({ modifiers: ["24"] }), major, after({ procedure: "27447", from: day("2026-11-01") })),
      after({ procedure: "99213", from: day("2026-11-01") }),
    ],
    finds: [
      both(major, after({ procedure: "27447", from: day("2026-08-18") })),
      both(
        knowing({ procedures: { "10060": { global: "010" } } }),
        after({ procedure: "10060", from: day("2026-11-06") }),
      ),
    ],
    unknowns: [{}, after({ procedure: "27447", from: day("2026-11-01") })],
    skips: [lines({ procedure: "71046" })],
  },
  "new-patient-is-new": {
    passes: [
      both(lines({ procedure: "99203" }), after({ from: day("2023-11-17") })),
      both(lines({ procedure: "99203" }), after({ from: day("2026-01-05"), performerTaxonomy: "207X00000X" })),
    ],
    finds: [both(lines({ procedure: "99203" }), after({ from: day("2023-11-18") }))],
    unknowns: [lines({ procedure: "99203" })],
    skips: [{}],
  },
  "one-visit-a-day": {
    passes: [
      lines({}, { procedure: "99396", modifiers: ["25"] }),
      lines({}, { procedure: "99212", rendering: npi("1003000126") }),
    ],
    finds: [lines({}, { procedure: "99396" })],
    skips: [{}],
  },
  "visit-has-one-unit": {
    passes: [{}, both({ serviceTo: "2026-11-18" }, lines({ procedure: "99232" }))],
    finds: [lines({ units: 2 }), both({ serviceTo: "2026-11-17" }, lines({}))],
    skips: [lines({ procedure: "71046" })],
  },
  "visit-fits-its-place": {
    passes: [
      {},
      both({ placeOfService: "23" }, lines({ procedure: "99283" })),
      both({ placeOfService: "31" }, lines({ procedure: "99308" })),
    ],
    finds: [
      both({ placeOfService: "21" }, lines({})),
      lines({ procedure: "99283" }),
      lines({ procedure: "99222" }),
      lines({ procedure: "99308", placeOfService: "21" }),
      lines({ procedure: "99349" }),
    ],
    skips: [lines({ procedure: "71046" })],
  },
  "medicare-refuses-consultations": {
    passes: [medicare],
    finds: [both(medicare, lines({ procedure: "99244" }))],
    skips: [lines({ procedure: "99244" })],
  },
  "medicare-wellness-visit": {
    passes: [both(medicare, lines({ procedure: "99397", modifiers: ["GY"] }))],
    finds: [both(medicare, lines({ procedure: "99397" }))],
    skips: [lines({ procedure: "99397" }), both(medicare, lines({ procedure: "G0439" }))],
  },
  "prolonged-visit-fits-payer": {
    passes: [both(medicare, lines({ procedure: "99215" }, { procedure: "G2212" }))],
    finds: [both(medicare, lines({ procedure: "99215" }, { procedure: "99417" }))],
    skips: [lines({ procedure: "99215" }, { procedure: "99417" })],
  },
  "prolonged-visit-beside-the-longest": {
    passes: [lines({ procedure: "99215" }, { procedure: "99417" })],
    finds: [lines({ procedure: "99214" }, { procedure: "99417" }), lines({ procedure: "G2212" })],
    skips: [{}],
  },
  "visit-complexity-beside-an-office-visit": {
    passes: [
      lines({}, { procedure: "G2211" }),
      lines({ modifiers: ["25"] }, { procedure: "G2211" }, { procedure: "G0008" }),
    ],
    finds: [lines({ modifiers: ["25"] }, { procedure: "G2211" }), lines({ procedure: "G2211" })],
    skips: [{}, both({ serviceFrom: "2023-12-31" }, lines({ procedure: "G2211" }))],
  },
  "telehealth-as-the-payer-wants": {
    passes: [
      both({ placeOfService: "10" }, lines({ modifiers: ["95"] }), ruled({ telehealth: [remoteRule] })),
      both({ placeOfService: "10" }, lines({}), ruled({ telehealth: [{ placesOfService: ["10"] }] })),
    ],
    finds: [
      both({ placeOfService: "10" }, lines({}), ruled({ telehealth: [remoteRule] })),
      both({ placeOfService: "02" }, lines({ modifiers: ["95"] }), ruled({ telehealth: [remoteRule] })),
      both(
        { placeOfService: "10" },
        lines({}),
        ruled({ telehealth: [{ placesOfService: ["10"], procedures: ["99214"] }] }),
      ),
    ],
    unknowns: [
      { placeOfService: "10" },
      both({ placeOfService: "10" }, ruled({ telehealth: [{ ...remoteRule, payerId: "PRMU2" }] })),
    ],
    skips: [{}],
  },
  "telehealth-modifier-fits-place": {
    passes: [both({ placeOfService: "10" }, lines({ modifiers: ["95"] }))],
    finds: [both({ placeOfService: "10" }, lines({ modifiers: ["95", "93"] }))],
    skips: [{}],
  },
  "remote-service-can-be-remote": {
    passes: [both(lines({ modifiers: ["95"] }), { placeOfService: "10" })],
    finds: [
      both(lines({ procedure: "20610" }), { placeOfService: "10" }),
      lines({ procedure: "90471", modifiers: ["95"] }),
    ],
    skips: [{}, lines({ procedure: "20610" })],
  },
};
