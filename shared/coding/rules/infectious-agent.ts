import type { Draft } from "../mentions/draft.ts";
import { having, isAny } from "./drafts.ts";
import type { Rule } from "./rule.ts";

/** Infections whose code does not name the agent. */
const unnamed = [
  "N39",
  "N30",
  "N10",
  "N12",
  "N136",
  "L03",
  "L02",
  "K65",
  "M00",
  "M86",
  "N41",
  "N45",
  "N76",
  "T81",
  "K29",
  "K25",
  "K26",
  "K27",
  "H66",
  "J01",
  "J96",
  "K31",
  "J44",
  "J20",
  "G00",
  "I33",
  "A41",
  "L08",
  "N61",
  "R78",
  "J05",
  "J36",
  "J47",
  "N34",
  "N72",
  "N73",
  "K57",
  "T84",
  "T80",
  "T82",
  "T83",
  "O23",
  "O86",
  "O91",
  "N49",
  "N48",
  "N70",
  "H60",
  "J15",
  "J18",
  "J69",
  "J86",
  "J85",
  "G06",
  "M46",
  "L01",
  "L05",
  "K81",
  "K83",
  "K61",
  "P39",
];

export const infectiousAgent: Rule = {
  id: "infectious-agent",
  sentence: "The agent of an infection is an additional code, never one of its own.",
  source: "ICD-10-CM Guidelines FY2026 I.C.1.b",
  apply({ drafts }) {
    const agents = having(drafts, "B95", "B96", "B97", "Z16");
    if (agents.length === 0) return drafts;
    const hosts = drafts.filter((draft) => isAny(draft, ...unnamed));
    const rest = drafts.filter((draft) => !agents.includes(draft));
    if (hosts.length === 0) {
      const alone = agents.filter((draft) => isAny(draft, "B9681", "B9562", "B974"));
      return [
        ...rest,
        ...alone.map(
          (draft): Draft => ({ ...draft, confidence: 0.6, doubt: "the agent is named without its infection" }),
        ),
      ];
    }
    return [...rest, ...agents];
  },
};
