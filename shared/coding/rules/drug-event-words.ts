import { phraseTree } from "../context/phrase-list.ts";
import { phraseSearch } from "../mentions/find-in-text.ts";

/* What notes say of drugs that did harm, were taken wrongly, or were taken as ordered. */

/** Stands before the drug that did it. */
export const causes = phraseTree<true>(
  [
    "due to",
    "from",
    "secondary to",
    "2/2",
    "d/t",
    "caused by",
    "side effect of",
    "side effects of",
    "reaction to",
    "because of",
    "after starting",
    "after first dose of",
    "after dose of",
    "after taking",
    "since starting",
    "induced by",
    "related to",
    "attributed to",
    "with starting",
    "on starting",
    "adverse effect of",
    "toxicity from",
    "since started on",
    "intolerance to",
    "since",
    "allergic to",
    "rxn to",
    "allergic rxn to",
    "allergic reaction to",
    "2/2 to",
    "with use of",
    "after cycle",
    "s/p cycle",
    "post cycle",
    "following cycle",
    "anaphylaxis to",
    "anaphylaxis after",
    "anaphylaxis from",
    "hives to",
    "hives after",
    "rash to",
    "rash after",
    "angioedema after",
    "while on",
    "day of",
    "on day of",
    "day 1 of",
    "day 2 of",
    "day 3 of",
    "day 4 of",
    "day 5 of",
    "day 6 of",
    "day 7 of",
    "day 8 of",
    "day 9 of",
    "day 10 of",
    "week of",
  ].map((words): [string, true] => [words, true]),
);
/** Stands behind the drug that did it: "statin myopathy". */
export const induced = phraseTree<true>(
  [
    "induced",
    "related",
    "associated",
    "side effect",
    "side effects",
    "toxicity",
    "adverse effect",
    "reaction",
    "cough",
    "rash",
    "intolerance",
    "myopathy",
    "eruption",
    "myalgia",
    "myalgias",
    "neuropathy",
  ].map((words): [string, true] => [words, true]),
);
export const selfHarm = phraseSearch(
  "intentional overdose|suicide attempt|intentionally|intentional|in suicide attempt|to kill herself|to kill himself|self harm|suicidal intent|wanted to die|to end life|intentional ingestion",
);
export const tooMuch = phraseSearch(
  "overdose|overdosed|od|od on|ingested|accidental ingestion|accidentally took|took too many|took extra|double dose|wrong dose|wrong medication|wrong pills|poisoning|ate|swallowed|took twice|took double|doubled dose|unintentional overdose|accidental overdose|got into|accidentally ingested|took her husband's|took wife's|extra dose|took two doses|took double dose|drank|drank unknown amount|took grandma's|took grandmother's|took mom's|took the wrong|took wrong|double dosed|extra pills|double her usual|double his usual|twice her usual|twice his usual|unintentional ingestion|found chewing|too many pills|got into grandma's|took her mother's|by mistake",
);
export const asOrdered = phraseSearch(
  "taken as prescribed|took as prescribed|as prescribed|as directed|as rx'd|as rx|as ordered|taken as rx'd|taken as directed|taken correctly|taking as prescribed|taken as ordered|taking as directed",
);
