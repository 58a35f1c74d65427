import { day } from "../../../shared/values/day.ts";
import { after, both, type EditCases, knowing, lines, medicare, npi, ruled } from "../changes.ts";

const major = knowing({ procedures: { "27447": { global: "090" }, "20610": { global: "000" } } });
const addOns = knowing({
  addOns: { "11045": { type: "1", primaries: ["11042"] }, "11047": { type: "2", primaries: [] } },
});

export const bundlingCases: Readonly<Record<string, EditCases>> = {
  "add-on-has-primary": {
    passes: [
      both(lines({ procedure: "11042" }, { procedure: "11045" }), addOns),
      both(lines({ procedure: "11045" }), addOns, after({ procedure: "11042" })),
      both(lines({}, { procedure: "11047" }), addOns),
    ],
    finds: [
      both(lines({ procedure: "11045" }), addOns),
      both(lines({}, { procedure: "11045" }), addOns),
      both(lines({ procedure: "11047" }), addOns),
    ],
    unknowns: [{}],
    skips: [addOns],
  },
  "pair-not-together": {
    passes: [
      knowing({ pairs: { "99213 99214": "0" } }),
      both(lines({ modifiers: ["25"] }, { procedure: "87880" }), knowing({ pairs: { "99213 87880": "1" } })),
      both(
        lines({}, { procedure: "87880", rendering: npi("1003000126") }, { procedure: "36415" }),
        knowing({ pairs: { "99213 87880": "0" } }),
      ),
    ],
    finds: [
      knowing({ pairs: { "99213 87880": "0" } }),
      knowing({ pairs: { "87880 99213": "1" } }),
      both(lines({}), knowing({ pairs: { "20610 99213": "1" } }), after({ procedure: "20610" })),
      both(lines({ modifiers: ["25"] }, { procedure: "87880" }), knowing({ pairs: { "99213 87880": "0" } })),
    ],
    unknowns: [{}],
    skips: [lines({})],
  },
  "units-likely-on-line": {
    passes: [
      both(lines({ units: 2 }), knowing({ units: { "99213": { units: 2, adjudication: "1" } } })),
      both(lines({ units: 3 }), knowing({ units: { "99213": { units: 2, adjudication: "2" } } })),
    ],
    finds: [both(lines({ units: 3 }), knowing({ units: { "99213": { units: 2, adjudication: "1" } } }))],
    unknowns: [{}],
    skips: [lines({ procedure: undefined })],
  },
  "units-likely-on-day": {
    passes: [
      both(lines({ units: 1 }, { units: 1 }), knowing({ units: { "99213": { units: 2, adjudication: "3" } } })),
      both(lines({ units: 3 }), knowing({ units: { "99213": { units: 2, adjudication: "1" } } })),
    ],
    finds: [
      both(lines({ units: 2 }, { units: 1 }), knowing({ units: { "99213": { units: 2, adjudication: "2" } } })),
      both(lines({ units: 1 }), knowing({ units: { "99213": { units: 1, adjudication: "3" } } }), after({})),
    ],
    unknowns: [{}],
    skips: [lines({ procedure: undefined })],
  },
  "line-is-no-duplicate": {
    passes: [
      {},
      lines({}, { modifiers: ["76"] }),
      both({ serviceTo: "2026-11-17" }, lines({ from: "2026-11-16" }, { from: "2026-11-17" })),
    ],
    finds: [lines({}, {})],
    skips: [lines({})],
  },
  "service-not-billed-before": {
    passes: [
      after({ procedure: "99214" }),
      after({ from: day("2026-11-15") }),
      both(lines({ modifiers: ["76"] }), after({})),
      after({ performerNpi: "1003000126" }),
    ],
    finds: [after({})],
    unknowns: [{}],
    skips: [both({ frequency: "7", payerClaimNumber: "P1" }, after({}))],
  },
  "procedure-in-global-period-says-why": {
    passes: [
      both(
        lines({ procedure: "20610", modifiers: ["79"] }),
        major,
        after({ procedure: "27447", from: day("2026-11-01") }),
      ),
      both(lines({ procedure: "20610" }), major, after({ procedure: "27447", from: day("2026-08-17") })),
    ],
    finds: [both(lines({ procedure: "20610" }), major, after({ procedure: "27447", from: day("2026-08-18") }))],
    unknowns: [lines({ procedure: "20610" })],
    skips: [{}],
  },
  "within-frequency-limit": {
    passes: [
      both(medicare, lines({ procedure: "G0439" }), after({ procedure: "G0438", from: day("2025-12-16") })),
      both(
        ruled({ serviceLimits: [{ procedures: ["99213"], units: 2, days: 30 }] }),
        after({ from: day("2026-11-01") }),
      ),
    ],
    finds: [
      both(medicare, lines({ procedure: "G0439" }), after({ procedure: "G0438", from: day("2025-12-17") })),
      both(medicare, lines({ procedure: "G0438" }), after({ procedure: "G0438", from: day("2019-01-04") })),
      both(
        ruled({ serviceLimits: [{ procedures: ["99213"], units: 1, days: 30 }] }),
        after({ from: day("2026-11-01") }),
      ),
    ],
    unknowns: [both(medicare, lines({ procedure: "G0439" }))],
    skips: [{}],
  },
  "medical-necessity-supported": {
    passes: [
      knowing({ articles: { "99213": ["J029"] } }),
      both(lines({ modifiers: ["GA"] }), knowing({ articles: { "99213": ["Z000"] } })),
    ],
    finds: [knowing({ articles: { "99213": ["Z000"] } })],
    unknowns: [{}],
    skips: [knowing({ articles: {} })],
  },
};
