import { day } from "../../../shared/values/day.ts";
import { after, both, diagnose, type EditCases, knowing, lines } from "../changes.ts";

export const modifierCases: Readonly<Record<string, EditCases>> = {
  "both-sides-told-once": {
    passes: [lines({ modifiers: ["50"] }), lines({ modifiers: ["RT"] }, { modifiers: ["LT"] })],
    finds: [lines({ modifiers: ["50", "RT"] }), lines({ modifiers: ["RT", "LT"] })],
    skips: [{}],
  },
  "bilateral-has-one-unit": {
    passes: [lines({ modifiers: ["50"] })],
    finds: [lines({ modifiers: ["50"], units: 2 })],
    skips: [lines({ modifiers: ["RT"], units: 2 })],
  },
  "bilateral-where-it-may-be": {
    passes: [
      both(lines({ procedure: "20610", modifiers: ["50"] }), knowing({ procedures: { "20610": { bilateral: "1" } } })),
    ],
    finds: [
      both(lines({ procedure: "20610", modifiers: ["50"] }), knowing({ procedures: { "20610": { bilateral: "2" } } })),
    ],
    unknowns: [lines({ procedure: "20610", modifiers: ["50"] })],
    skips: [{}],
  },
  "component-told-once": {
    passes: [lines({ procedure: "71046", modifiers: ["26"] }, { procedure: "71046", modifiers: ["TC"] })],
    finds: [lines({ procedure: "71046", modifiers: ["26", "TC"] })],
    skips: [{}],
  },
  "component-where-there-are-two": {
    passes: [
      both(lines({ procedure: "71046", modifiers: ["26"] }), knowing({ procedures: { "71046": { components: "1" } } })),
    ],
    finds: [
      both(lines({ procedure: "93010", modifiers: ["26"] }), knowing({ procedures: { "93010": { components: "2" } } })),
    ],
    unknowns: [lines({ procedure: "71046", modifiers: ["26"] })],
    skips: [{}],
  },
  "technical-part-is-the-hospitals": {
    passes: [
      both(
        { placeOfService: "22" },
        lines({ procedure: "71046", modifiers: ["26"] }),
        knowing({ procedures: { "71046": { components: "1" } } }),
      ),
    ],
    finds: [
      both(
        { placeOfService: "22" },
        lines({ procedure: "71046" }),
        knowing({ procedures: { "71046": { components: "1" } } }),
      ),
      both({ placeOfService: "21" }, lines({ procedure: "71046", modifiers: ["TC"] })),
    ],
    unknowns: [both({ placeOfService: "23" }, lines({ procedure: "71046" }))],
    skips: [lines({ procedure: "71046" })],
  },
  "visit-modifiers-on-visits": {
    passes: [lines({ modifiers: ["25"] })],
    finds: [lines({ procedure: "20610", modifiers: ["25"] }), lines({ procedure: "80053", modifiers: ["57"] })],
    skips: [{}],
  },
  "procedure-modifiers-on-procedures": {
    passes: [lines({ procedure: "20610", modifiers: ["59"] })],
    finds: [lines({ modifiers: ["59"] }), lines({ modifiers: ["50"] })],
    skips: [{}],
  },
  "distinct-service-told-once": {
    passes: [lines({ procedure: "20610", modifiers: ["59"] })],
    finds: [lines({ procedure: "20610", modifiers: ["59", "XS"] })],
    skips: [{}, lines({ procedure: "20610", modifiers: ["XS"] })],
  },
  "repeat-repeats-something": {
    passes: [
      lines({ procedure: "71046" }, { procedure: "71046", modifiers: ["76"] }),
      both(lines({ procedure: "71046", modifiers: ["77"] }), after({ procedure: "71046" })),
    ],
    finds: [
      both(lines({ procedure: "71046", modifiers: ["76"] }), after({ procedure: "71046", from: day("2026-11-15") })),
    ],
    unknowns: [lines({ procedure: "71046", modifiers: ["76"] })],
    skips: [{}],
  },
  "repeat-by-one": {
    passes: [lines({ procedure: "71046", modifiers: ["76"] })],
    finds: [lines({ procedure: "71046", modifiers: ["76", "77"] })],
    skips: [{}],
  },
  "assistant-where-one-is-paid": {
    passes: [
      both(lines({ procedure: "27447", modifiers: ["80"] }), knowing({ procedures: { "27447": { assistant: "2" } } })),
    ],
    finds: [
      both(lines({ procedure: "20610", modifiers: ["AS"] }), knowing({ procedures: { "20610": { assistant: "1" } } })),
    ],
    unknowns: [lines({ procedure: "27447", modifiers: ["80"] })],
    skips: [{}],
  },
  "screening-turned-treatment-says-so": {
    passes: [both(diagnose("Z12.11", "K63.5"), lines({ procedure: "45385", modifiers: ["33"] }))],
    finds: [both(diagnose("Z12.11", "K63.5"), lines({ procedure: "45385" }))],
    skips: [
      {},
      both(diagnose("K63.5"), lines({ procedure: "45385" })),
      both(diagnose("Z12.11"), lines({ procedure: "G0121" })),
    ],
  },
};
